import { fillText } from '../../fill-text.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { erReach } from '../../metrics/engagement/er-reach.ts';
import { viewFrequency } from '../../metrics/engagement/view-frequency.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1 } from '../area.ts';
import type { NumberFormat } from '../look.ts';
import { type CampaignContext, campaignCount, campaignSum, LEFT } from './campaign-context.ts';
import { FUNNEL } from './funnel-row.ts';
import { conversionStep, type FunnelStep } from './funnel-steps.ts';
import type { GoalRate } from './goal-rates.ts';

interface RateLine {
  text: { label: string; help: string };
  format: NumberFormat;
  /** Of the paid, the organic or the actual column. */
  formula: (column: number) => string;
  rate?: GoalRate;
}

/** What of one step goes on to the next, against the plan and what is usual. Returns the next free row. */
export function funnelRates(
  context: CampaignContext,
  row: number,
  rowOf: (step: FunnelStep) => number,
): number {
  const { draft, texts, brief } = context;
  const { rates, steps, engagementRemark } = texts.campaign.funnel;
  const at = (step: FunnelStep, column: number): string => a1(rowOf(step), column);
  const conversion = conversionStep(brief.businessModel, brief.goalKind);
  const lines: RateLine[] = [
    {
      text: rates.click,
      format: 'rate',
      rate: 'ctr',
      formula: (column) =>
        nativeFormula(ctr, { clicks: at('linkClicks', column), impressions: at('impressions', column) }),
    },
    {
      text: {
        ...rates.conversion,
        label: fillText(rates.conversion.label, { step: steps[conversion].label }),
      },
      format: 'rate',
      rate: 'cvr',
      formula: (column) =>
        nativeFormula(cvr, { conversions: at(conversion, column), clicks: at('linkClicks', column) }),
    },
    {
      text: rates.frequency,
      format: 'number',
      rate: 'frequency',
      formula: (column) =>
        nativeFormula(viewFrequency, { impressions: at('impressions', column), reach: at('reach', column) }),
    },
    {
      text: rates.engagement,
      format: 'rate',
      formula: (column) =>
        nativeFormula(erReach, { engagements: at('engagements', column), reach: at('reach', column) }),
    },
  ];
  for (const [index, line] of lines.entries()) rateLine(context, row + index, line);
  const creators = row + lines.length;
  creatorsRow(context, creators);
  draft.cell(creators + 1, LEFT, engagementRemark, 'purpose');
  return creators + 2;
}

function rateLine(context: CampaignContext, row: number, { text, format, formula, rate }: RateLine): void {
  const { draft, texts, backwards } = context;
  const usual = rate && backwards?.usual(rate);
  const [plan, actual] = [a1(row, FUNNEL.plan), a1(row, FUNNEL.actual)];
  draft.cell(row, FUNNEL.step, text.label, 'label');
  draft.note(row, FUNNEL.step, text.help);
  draft.cell(row, FUNNEL.plan, rate && usual ? `=${backwards?.used(rate)}` : '', 'estimated', { format });
  for (const column of [FUNNEL.paid, FUNNEL.organic, FUNNEL.actual]) {
    draft.cell(row, column, `=${formula(column)}`, 'calculated', { format });
  }
  const share = `=IF(OR(SUM(${plan})=0;${actual}="");"";${actual}/${plan})`;
  draft.cell(row, FUNNEL.share, share, 'calculated', { format: 'share' });
  draft.cell(row, FUNNEL.benchmark, usual ? `=${usual}` : '', 'estimated', { format });
  draft.cell(row, FUNNEL.stage, texts.legend.calculated, 'hint');
}

/** By followers, beside the benchmark with the same denominator: an average over the campaign's creators. */
function creatorsRow(context: CampaignContext, row: number): void {
  const { draft, texts } = context;
  const { label, help } = texts.campaign.funnel.rates.creators;
  const average = (column: string): string => {
    const count = campaignCount(context, 'Creators', [column, '">0"']);
    return `=IF(${count}=0;"";${campaignSum(context, column)}/${count})`;
  };
  draft.cell(row, FUNNEL.step, label, 'label');
  draft.note(row, FUNNEL.step, help);
  draft.cell(row, FUNNEL.actual, average('Creators_EngagementRate'), 'calculated', { format: 'rate' });
  draft.cell(row, FUNNEL.benchmark, average('Creators_Benchmark'), 'estimated', { format: 'rate' });
  draft.cell(row, FUNNEL.stage, texts.legend.calculated, 'hint');
}
