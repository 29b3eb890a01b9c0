import { nativeFormula } from '../../metrics/native-formula.ts';
import { roas } from '../../metrics/profitability/roas.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { cac } from '../../metrics/value/cac.ts';
import { ltvCac } from '../../metrics/value/ltv-cac.ts';
import { a1, area } from '../area.ts';
import { validationOf } from '../validation-rules.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { ordersOfCustomers } from './goal-actual.ts';

const OTHER_CHANNELS = 4;

const AT = {
  name: LEFT,
  spend: LEFT + 1,
  revenue: LEFT + 2,
  customers: LEFT + 3,
  cpa: LEFT + 4,
  roas: LEFT + 5,
  roi: LEFT + 6,
  ltvCac: LEFT + 7,
  source: LEFT + 8,
} as const;

/** This campaign beside other marketing channels that are typed in. */
export function channelsTable(
  context: CampaignContext,
  row: number,
): { next: number /** The cell of what a new customer of this campaign cost. */; ownCost: string } {
  const { draft, texts, inputs, ref } = context;
  const t = texts.campaign.channels;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 1, LEFT, t.hint, 'purpose');
  const head = row + 2;
  draft.put(head, LEFT, [Object.keys(AT).map((key) => t.heads[key as keyof typeof AT])]);
  draft.style('columnHead', area(head, AT.name));
  draft.style('numberHead', area(head, AT.spend, 1, 7));
  draft.style('columnHead', area(head, AT.source));
  for (const key of ['revenue', 'customers', 'roas', 'ltvCac'] as const) {
    draft.note(head, AT[key], t.notes[key]);
  }

  const own = head + 1;
  draft.put(own, LEFT, [
    [`=${ref('Name')}`, `=${ref('Investment')}`, `=${ref('CashReturns')}`, `=${newCustomers(context)}`],
  ]);
  draft.style('keyLabel', area(own, AT.name));
  draft.style('calculated', area(own, AT.spend, 1, 3));
  draft.cell(own, AT.source, texts.legend.calculated, 'hint');

  const others = area(own + 1, AT.name, OTHER_CHANNELS, 4);
  draft.style('input', others);
  if (inputs?.channels) draft.put(own + 1, AT.name, inputs.channels);
  draft.format('text', area(own + 1, AT.name, OTHER_CHANNELS));
  draft.validate(validationOf('amount', area(own + 1, AT.spend, OTHER_CHANNELS, 3), texts.accepts));
  for (let at = own; at <= own + OTHER_CHANNELS; at++) {
    results(context, at);
    if (at > own) draft.cell(at, AT.source, texts.legend.typed, 'hint');
  }
  draft.format('amount', area(own, AT.spend, OTHER_CHANNELS + 1, 2));
  draft.format('count', area(own, AT.customers, OTHER_CHANNELS + 1));
  draft.redBelowZero(area(own, AT.roi, OTHER_CHANNELS + 1));
  return { next: own + OTHER_CHANNELS + 1, ownCost: a1(own, AT.cpa) };
}

function results({ draft, ref }: CampaignContext, row: number): void {
  const [spend, revenue] = [a1(row, AT.spend), a1(row, AT.revenue)];
  const cost = a1(row, AT.cpa);
  const formulas = [
    [AT.cpa, nativeFormula(cac, { spend, newcustomers: a1(row, AT.customers) }), 'money'],
    [AT.roas, nativeFormula(roas, { revenue, adspend: spend }), 'multiple'],
    [AT.roi, nativeFormula(roi, { returns: revenue, investment: spend }), 'ratio'],
    [AT.ltvCac, nativeFormula(ltvCac, { clv: ref('CustomerValue'), cac: cost }), 'multiple'],
  ] as const;
  for (const [column, formula, format] of formulas) {
    draft.cell(row, column, `=${formula}`, 'calculated', { format });
  }
}

/** First orders, where the orders say whose they are; else every sale. */
function newCustomers(context: CampaignContext): string {
  const { ref } = context;
  const first = ordersOfCustomers(context, 'new');
  return `IF(${first}+${ordersOfCustomers(context, 'returning')}=0;SUM(${ref('Sales')});${first})`;
}
