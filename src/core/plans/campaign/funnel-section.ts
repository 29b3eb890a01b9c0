import { area } from '../area.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { funnelChart } from './funnel-chart.ts';
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
  for (const column of ['plan', 'paid', 'organic', 'actual', 'cost', 'benchmark'] as const) {
    draft.note(head, FUNNEL[column], t.notes[column]);
  }

  const steps = funnelSteps(brief.businessModel, brief.goalKind);
  const rowOf = (each: FunnelStep): number => head + 1 + steps.indexOf(each);
  for (const each of steps) stepRow(context, each, rowOf);
  const rates = funnelRates(context, head + 1 + steps.length, rowOf);
  const ladder = intentLadder(context, rates + 1, steps, rowOf);
  return funnelChart(context, ladder + 1, steps, rowOf);
}
