import { area } from '../area.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { funnelRates } from './funnel-rates.ts';
import { FUNNEL, stepRow } from './funnel-row.ts';
import { type FunnelStep, funnelSteps } from './funnel-steps.ts';
import { intentLadder } from './intent-ladder.ts';

/** The steps from seeing to buying, plan beside actual and paid beside organic, with the cost of each. Returns the next free row. */
export function funnelSection(context: CampaignContext, row: number): number {
  const { draft, texts, brief } = context;
  const t = texts.campaign.funnel;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 1, LEFT, t.hint, 'purpose');
  draft.cell(row + 2, LEFT, `${t.marks.micro}   ${t.marks.macro}   ${t.marks.goal}`, 'purpose');
  const head = row + 3;
  const { step, plan, paid, organic, actual, share, cost, benchmark, stage } = t.table;
  draft.put(head, LEFT, [[step, plan, paid, organic, actual, share, cost, benchmark, stage]]);
  draft.style('columnHead', area(head, FUNNEL.step));
  draft.style('numberHead', area(head, FUNNEL.plan, 1, 7));
  draft.style('columnHead', area(head, FUNNEL.stage));
  draft.note(head, FUNNEL.plan, t.notes.plan);
  draft.note(head, FUNNEL.paid, t.notes.paid);
  draft.note(head, FUNNEL.organic, t.notes.organic);
  draft.note(head, FUNNEL.actual, t.notes.actual);
  draft.note(head, FUNNEL.cost, t.notes.cost);
  draft.note(head, FUNNEL.benchmark, t.notes.benchmark);

  const steps = funnelSteps(brief.businessModel, brief.goalKind);
  const rowOf = (each: FunnelStep): number => head + 1 + steps.indexOf(each);
  for (const each of steps) stepRow(context, each, rowOf);
  const rates = funnelRates(context, head + 1 + steps.length, rowOf);
  return intentLadder(context, rates + 1, steps, rowOf);
}
