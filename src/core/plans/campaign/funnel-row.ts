import { costPerFollower } from '../../metrics/cost/cost-per-follower.ts';
import { costPerReach } from '../../metrics/cost/cost-per-reach.ts';
import { cpa } from '../../metrics/cost/cpa.ts';
import { cpc } from '../../metrics/cost/cpc.ts';
import { cpe } from '../../metrics/cost/cpe.ts';
import { cpl } from '../../metrics/cost/cpl.ts';
import { cpm } from '../../metrics/cost/cpm.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, area } from '../area.ts';
import { validationOf } from '../validation-rules.ts';
import { type CampaignContext, LEFT } from './campaign-context.ts';
import { usualCost } from './funnel-benchmark.ts';
import { type StepCount, stepCount } from './funnel-counts.ts';
import { FUNNEL_STEPS, type FunnelStep, stepMark } from './funnel-steps.ts';
import { stepName } from './goal-actual.ts';

export const FUNNEL = {
  step: LEFT,
  plan: LEFT + 1,
  paid: LEFT + 2,
  organic: LEFT + 3,
  actual: LEFT + 4,
  share: LEFT + 5,
  cost: LEFT + 6,
  benchmark: LEFT + 7,
  stage: LEFT + 8,
} as const;

/** A shape before the step's name says what it is without colour. */
export const MARKS = { micro: '○', macro: '●', goal: '★' } as const;

export function stepRow(
  context: CampaignContext,
  step: FunnelStep,
  rowOf: (step: FunnelStep) => number,
): void {
  const { draft, texts, brief, inputs, ref, backwards } = context;
  const { steps, stages } = texts.campaign.funnel;
  const row = rowOf(step);
  const isAverage = step === 'timeOnPage';
  const count = stepCount(context, step);
  const name = stepName(step, brief.businessModel);
  const mark = stepMark(step, brief.businessModel, brief.goalKind);
  const { label, help } = steps[step];
  const [plan, actual] = [a1(row, FUNNEL.plan), a1(row, FUNNEL.actual)];
  const planned = backwards?.needed(step);
  const parts = partCells(row, count);
  const typed = inputs?.funnel?.[step];

  draft.cell(row, FUNNEL.step, `${MARKS[mark]} ${label}`, mark === 'micro' ? 'label' : 'keyLabel');
  draft.note(row, FUNNEL.step, help);
  draft.cell(row, FUNNEL.plan, planned ? `=${planned}` : '', planned ? 'suggested' : 'input');
  draft.cell(row, FUNNEL.paid, typed?.paid ?? parts.paid, parts.paid === '' ? 'input' : 'suggested');
  draft.cell(
    row,
    FUNNEL.organic,
    typed?.organic ?? parts.organic,
    parts.organic === '' ? 'input' : 'suggested',
  );
  // A formula's "" would count as a wrong entry: only cells that wait for a number are checked.
  const awaited = [planned, parts.paid, parts.organic];
  for (const [index, formula] of awaited.entries()) {
    if (!formula) draft.validate(validationOf('amount', area(row, FUNNEL.plan + index), texts.accepts));
  }
  const reached = isAverage ? averageOf(row, rowOf('pageViews')) : sumOf(row, context, count);
  draft.cell(row, FUNNEL.actual, `=${reached}`, 'calculated', name ? { name: ref(name) } : {});
  draft.format('count', area(row, FUNNEL.plan, 1, 4));
  draft.cell(row, FUNNEL.share, `=IF(OR(SUM(${plan})=0;${actual}="");"";${actual}/${plan})`, 'calculated', {
    format: 'share',
  });
  const cost = isAverage ? '' : `=${stepCost(step, ref('Investment'), actual)}`;
  draft.cell(row, FUNNEL.cost, cost, 'calculated', { format: 'money' });
  const usual = usualCost(context, step);
  draft.cell(row, FUNNEL.benchmark, usual ? `=${usual}` : '', 'estimated', { format: 'money' });
  const source = count ? texts.legend.calculated : texts.legend.typed;
  draft.cell(row, FUNNEL.stage, `${stages[FUNNEL_STEPS[step]]} · ${source}`, 'hint');
}

/**
 * Both parts may be typed. Content fills them in where it can, and what is not marked as paid counts as organic. Of
 * what Orders and Returns count, the rest is organic once the paid part is typed.
 */
function partCells(row: number, count: StepCount | undefined): { paid: string; organic: string } {
  if (!count) return { paid: '', organic: '' };
  const { all, paid } = count;
  if (paid !== undefined) {
    return {
      paid: `=IF(${paid}=0;"";${paid})`,
      organic: `=IF(${all}-${paid}=0;"";${all}-${paid})`,
    };
  }
  const typed = a1(row, FUNNEL.paid);
  return { paid: '', organic: `=IF(${typed}="";"";MAX(0;${all}-${typed}))` };
}

/** What is typed counts; else what the ledgers say, blank until there is something or somebody has clicked. */
function sumOf(row: number, { ref }: CampaignContext, count: StepCount | undefined): string {
  const parts = `${a1(row, FUNNEL.paid)}:${a1(row, FUNNEL.organic)}`;
  const counted =
    count?.source === 'ledgers' ? `IF(AND(${count.all}=0;SUM(${ref('Clicks')})=0);"";${count.all})` : '""';
  return `IF(COUNT(${parts})=0;${counted};SUM(${parts}))`;
}

/** Seconds cannot be added up: weighted by the page views of each part where both are known. */
function averageOf(row: number, viewsRow: number): string {
  const parts = `${a1(row, FUNNEL.paid)}:${a1(row, FUNNEL.organic)}`;
  const views = `${a1(viewsRow, FUNNEL.paid)}:${a1(viewsRow, FUNNEL.organic)}`;
  const weighted = `SUMPRODUCT(${parts};${views})/SUM(${views})`;
  return `IF(COUNT(${parts})=0;"";IF(AND(COUNT(${views})=2;SUM(${views})>0);${weighted};SUM(${parts})/COUNT(${parts})))`;
}

function stepCost(step: FunnelStep, cost: string, count: string): string {
  switch (step) {
    case 'reach':
      return nativeFormula(costPerReach, { cost, reach: count });
    case 'impressions':
      return nativeFormula(cpm, { cost, impressions: count });
    case 'engagements':
      return nativeFormula(cpe, { cost, engagements: count });
    case 'newFollowers':
      return nativeFormula(costPerFollower, { cost, newfollowers: count });
    case 'linkClicks':
      return nativeFormula(cpc, { cost, clicks: count });
    case 'leads':
      return nativeFormula(cpl, { cost, leads: count });
    default:
      return nativeFormula(cpa, { cost, actions: count });
  }
}
