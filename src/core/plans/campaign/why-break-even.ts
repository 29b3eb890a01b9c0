import { fillText } from '../../fill-text.ts';
import { cpa } from '../../metrics/cost/cpa.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { maxFee } from '../../metrics/planning/max-fee.ts';
import { breakEvenOrders } from '../../metrics/profitability/break-even-orders.ts';
import { breakEvenRevenue } from '../../metrics/profitability/break-even-revenue.ts';
import { breakEvenRoas } from '../../metrics/profitability/break-even-roas.ts';
import { roas } from '../../metrics/profitability/roas.ts';
import { a1, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import type { NumberFormat } from '../look.ts';
import { type CampaignContext, campaignSum, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import type { DriverCells } from './why-drivers.ts';

const AT = { what: LEFT, needed: LEFT + 1, now: LEFT + 2, gap: LEFT + 3, reading: LEFT + 4 } as const;

interface Line {
  what: string;
  needed: string;
  now: string;
  /** What is short of the need, or beyond the limit; none where the two cannot be subtracted. */
  gap: 'short' | 'beyond' | 'none';
  reading: string;
  format: NumberFormat;
}

export interface BreakEvenCells {
  count: string;
  missing: string;
  cpa: { limit: string; now: string };
  fee: { limit: string; now: string };
}

export const BREAK_EVEN_ROWS = 6;

/** Cells of the table before it is laid out: the questions above it refer to them. */
export const breakEvenCells = (row: number): BreakEvenCells => ({
  count: a1(row + 1, AT.needed),
  missing: a1(row + 1, AT.gap),
  cpa: { limit: a1(row + 4, AT.needed), now: a1(row + 4, AT.now) },
  fee: { limit: a1(row + 5, AT.needed), now: a1(row + 5, AT.now) },
});

/** Agreed fees stand beside the creators, others among the costs. */
export const creatorFees = (context: CampaignContext): string =>
  `${campaignSum(context, 'Creators_Fee')}+` +
  campaignSum(context, 'Costs_Cost', ['Costs_Category', listEntry('CostCategory', 'creatorFee')]);

/** What it takes to get back what was spent, beside what there is. */
export function breakEvenTable(context: CampaignContext, row: number, drivers: DriverCells): void {
  const { draft, texts } = context;
  const { heads } = texts.campaign.why.breakEven;
  draft.put(row, LEFT, [[heads.what, heads.needed, heads.now, heads.gap, heads.reading]]);
  draft.style('columnHead', area(row, AT.what));
  draft.style('numberHead', area(row, AT.needed, 1, 3));
  draft.style('columnHead', area(row, AT.reading, 1, SEEN_COLUMNS - AT.reading + 1));
  for (const [index, line] of breakEvenLines(context, drivers).entries()) {
    const at = row + 1 + index;
    const [needed, now] = [a1(at, AT.needed), a1(at, AT.now)];
    const [more, less] = line.gap === 'beyond' ? [now, needed] : [needed, now];
    const gap = `=IF(OR(${needed}="";${now}="");"";MAX(0;${more}-${less}))`;
    draft.cell(at, AT.what, line.what, 'label');
    draft.put(at, AT.needed, [[`=${line.needed}`, `=${line.now}`, line.gap === 'none' ? '' : gap]]);
    draft.style('calculated', area(at, AT.needed, 1, 3));
    draft.format(line.format, area(at, AT.needed, 1, 3));
    draft.cell(at, AT.reading, line.reading, 'purpose');
  }
}

function breakEvenLines(context: CampaignContext, { plan, actual }: DriverCells): Line[] {
  const { texts, ref } = context;
  const t = texts.campaign.why.breakEven;
  const { count, unit } = campaignConversion(context);
  const words = (template: string): string => fillText(template, { unit });
  const investment = ref('Investment');
  const margin = actual.margin;
  const value = `IF(${actual.value}="";${plan.value};${actual.value})`;
  const fees = creatorFees(context);
  const spent = (formula: string): string => `IF(SUM(${investment})<=0;"";${formula})`;
  return [
    {
      what: words(t.count),
      needed: spent(nativeFormula(breakEvenOrders, { investment, ordervalue: value, margin })),
      now: spent(count),
      gap: 'short',
      reading: words(t.readings.count),
      format: 'count',
    },
    {
      what: t.returns,
      needed: spent(nativeFormula(breakEvenRevenue, { investment, margin })),
      now: spent(ref('CashReturns')),
      gap: 'short',
      reading: t.readings.returns,
      format: 'money',
    },
    {
      what: t.roas,
      needed: spent(nativeFormula(breakEvenRoas, { margin })),
      now: nativeFormula(roas, { revenue: ref('Revenue'), adspend: ref('AdSpend') }),
      gap: 'none',
      reading: t.readings.roas,
      format: 'multiple',
    },
    {
      what: words(t.cpa),
      // The fee that a single one pays for.
      needed: spent(nativeFormula(maxFee, { orders: '1', ordervalue: value, margin })),
      now: nativeFormula(cpa, { cost: investment, actions: count }),
      gap: 'beyond',
      reading: t.readings.cpa,
      format: 'money',
    },
    {
      what: t.fee,
      needed: spent(
        nativeFormula(maxFee, {
          orders: count,
          ordervalue: value,
          margin,
          othercosts: `${investment}-(${fees})`,
        }),
      ),
      now: spent(fees),
      gap: 'beyond',
      reading: t.readings.fee,
      format: 'money',
    },
  ];
}
