import { cpa } from '../../metrics/cost/cpa.ts';
import { intentScore } from '../../metrics/engagement/intent-score.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, a1Area, area } from '../area.ts';
import { validationOf } from '../validation-rules.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { FUNNEL } from './funnel-row.ts';
import { FUNNEL_STEPS, type FunnelStep, type Stage } from './funnel-steps.ts';

/** What one action counts to begin with, as in the example of INTENTSCORE; being seen is no action. */
const RUNGS: readonly { stage: Stage; weight: number }[] = [
  { stage: 'interest', weight: 1 },
  { stage: 'consideration', weight: 5 },
  { stage: 'purchase', weight: 20 },
];

const PARTS = [FUNNEL.paid, FUNNEL.organic, FUNNEL.actual];

/** Actions by stage, weighted: the deeper, the more each counts. Returns the next free row. */
export function intentLadder(
  context: CampaignContext,
  row: number,
  steps: readonly FunnelStep[],
  rowOf: (step: FunnelStep) => number,
): number {
  const { draft, texts, ref } = context;
  const { ladder, stages, table } = texts.campaign.funnel;
  draft.cell(row, LEFT, ladder.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 1, LEFT, ladder.hint, 'purpose');
  const head = row + 2;
  draft.put(head, LEFT, [
    [ladder.stage, ladder.weight, table.paid, table.organic, ladder.actions, ladder.share, ladder.cost],
  ]);
  draft.style('columnHead', area(head, LEFT));
  draft.style('numberHead', area(head, FUNNEL.plan, 1, 6));

  const first = head + 1;
  const total = first + RUNGS.length;
  const weights = area(first, FUNNEL.plan, RUNGS.length);
  for (const [index, { stage, weight }] of RUNGS.entries()) {
    const at = first + index;
    // Seconds on a page are no number of actions.
    const counted = steps.filter((step) => FUNNEL_STEPS[step] === stage && step !== 'timeOnPage');
    draft.cell(at, FUNNEL.step, stages[stage], 'label');
    draft.cell(at, FUNNEL.plan, weight, 'input', { format: 'count' });
    for (const column of PARTS) {
      const cells = counted.map((step) => a1(rowOf(step), column)).join(';');
      draft.cell(at, column, `=IF(COUNT(${cells})=0;"";SUM(${cells}))`, 'calculated', { format: 'count' });
    }
    const points = a1(total, FUNNEL.actual);
    const actions = a1(at, FUNNEL.actual);
    const share = `=IF(OR(SUM(${points})=0;${actions}="");"";${actions}*${a1(at, FUNNEL.plan)}/${points})`;
    draft.cell(at, FUNNEL.share, share, 'calculated', {
      format: 'share',
    });
  }
  draft.validate(validationOf('amount', weights, texts.accepts));
  draft.cell(total, FUNNEL.step, ladder.score, 'keyLabel');
  for (const column of PARTS) {
    const counts = a1Area(area(first, column, RUNGS.length));
    const score = nativeFormula(intentScore, { counts, weights: a1Area(weights) });
    draft.cell(total, column, `=${score}`, 'total', { format: 'count' });
  }
  const cost = nativeFormula(cpa, { cost: ref('Investment'), actions: a1(total, FUNNEL.actual) });
  draft.cell(total, FUNNEL.cost, `=${cost}`, 'calculated', { format: 'money' });
  return total + 1;
}
