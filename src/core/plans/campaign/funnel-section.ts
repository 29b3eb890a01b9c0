import { cpa } from '../../metrics/cost/cpa.ts';
import { cpc } from '../../metrics/cost/cpc.ts';
import { cpm } from '../../metrics/cost/cpm.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, area } from '../area.ts';
import { validationOf } from '../validation-rules.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';
import { FUNNEL_STEPS, type FunnelStep, funnelSteps } from './funnel-steps.ts';
import { contentCount, leadCount, salesCount, signUpCount, storeVisitCount } from './goal-actual.ts';

const STEP_NAMES: Partial<Record<FunnelStep, CampaignName>> = {
  reach: 'Reach',
  impressions: 'Impressions',
  linkClicks: 'Clicks',
  sales: 'Sales',
};

/** Steps the ledgers count already; the others are typed from the network's statistics. */
const COUNTED: Partial<Record<FunnelStep, (context: CampaignContext) => string>> = {
  sales: salesCount,
  leads: leadCount,
  signUps: signUpCount,
  contentPieces: contentCount,
  storeVisits: storeVisitCount,
};

const PLAN = LEFT + 1;
const ACTUAL = LEFT + 2;
const SHARE = LEFT + 3;
const COST = LEFT + 4;
const STAGE = LEFT + 5;

/** The steps from seeing to buying, plan beside actual, with the cost of each. Returns the next free row. */
export function funnelSection(context: CampaignContext, row: number): number {
  const { draft, texts, brief, ref } = context;
  const t = texts.campaign.funnel;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 1, LEFT, t.hint, 'purpose');
  const head = row + 2;
  const { step, plan, actual, share, cost, stage } = t.table;
  draft.put(head, LEFT, [[step, plan, actual, share, cost, stage]]);
  draft.style('columnHead', area(head, LEFT));
  draft.style('numberHead', area(head, PLAN, 1, 4));
  draft.style('columnHead', area(head, STAGE));

  const steps = funnelSteps(brief.businessModel, brief.goalKind);
  for (const [index, key] of steps.entries()) stepRow(context, key, head + 1 + index);

  const rates = head + 1 + steps.length;
  rateRow(
    context,
    rates,
    t.clickRate,
    nativeFormula(ctr, { clicks: ref('Clicks'), impressions: ref('Impressions') }),
  );
  rateRow(
    context,
    rates + 1,
    t.conversionRate,
    nativeFormula(cvr, { conversions: ref('Sales'), clicks: ref('Clicks') }),
  );
  return rates + 2;
}

function stepRow(context: CampaignContext, step: FunnelStep, row: number): void {
  const { draft, texts, ref } = context;
  const t = texts.campaign.funnel;
  const counted = COUNTED[step];
  const name = STEP_NAMES[step];
  const actual = a1(row, ACTUAL);
  draft.cell(row, LEFT, t.steps[step], 'label');
  draft.cell(row, PLAN, '', 'input', { format: 'count' });
  draft.cell(row, ACTUAL, counted ? `=${counted(context)}` : '', counted ? 'calculated' : 'input', {
    format: 'count',
    ...(name ? { name: ref(name) } : {}),
  });
  draft.validate(validationOf('amount', area(row, PLAN, 1, counted ? 1 : 2), texts.accepts));
  draft.cell(row, SHARE, `=IF(SUM(${a1(row, PLAN)})=0;"";${actual}/${a1(row, PLAN)})`, 'calculated', {
    format: 'share',
  });
  draft.cell(row, COST, `=${stepCost(step, ref('Investment'), actual)}`, 'calculated', { format: 'money' });
  if (step === 'impressions') draft.note(row, COST, t.costPerThousand);
  const source = counted ? texts.legend.calculated : texts.legend.typed;
  draft.cell(row, STAGE, `${t.stages[FUNNEL_STEPS[step]]} · ${source}`, 'hint');
}

function stepCost(step: FunnelStep, cost: string, count: string): string {
  if (step === 'impressions') return nativeFormula(cpm, { cost, impressions: count });
  if (step === 'linkClicks') return nativeFormula(cpc, { cost, clicks: count });
  return nativeFormula(cpa, { cost, actions: count });
}

function rateRow({ draft, texts }: CampaignContext, row: number, label: string, formula: string): void {
  draft.cell(row, LEFT, label, 'label');
  draft.cell(row, ACTUAL, `=${formula}`, 'calculated', { format: 'rate' });
  draft.cell(row, STAGE, texts.legend.calculated, 'hint');
}
