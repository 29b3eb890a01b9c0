import { a1, area } from '../area.ts';
import { CHART_COLORS } from '../look.ts';
import { type CampaignContext, LEFT } from './campaign-context.ts';
import { FUNNEL } from './funnel-row.ts';
import type { FunnelStep } from './funnel-steps.ts';

const WIDTH = 940;
const HEIGHT = 320;
const ROWS = 16;
/** Fewer bars say less than the table. */
const FEWEST_BARS = 3;

/**
 * How much of its plan each step has reached, for the steps the goal gives a plan to: a step without one would look as
 * if nothing had come of it. The figures it draws stand under it. Returns the next free row.
 */
export function funnelChart(
  context: CampaignContext,
  row: number,
  steps: readonly FunnelStep[],
  rowOf: (step: FunnelStep) => number,
): number {
  const { draft, texts, backwards } = context;
  const { chart, table } = texts.campaign.funnel;
  const planned = steps.filter((step) => backwards?.needed(step));
  if (planned.length < FEWEST_BARS) return row;
  const shares = planned.map((step) => [
    `=${a1(rowOf(step), FUNNEL.step)}`,
    `=${a1(rowOf(step), FUNNEL.share)}`,
  ]);
  draft.put(row, LEFT, [[table.step, table.share], ...shares]);
  draft.style('hint', area(row, LEFT, shares.length + 1, 2));
  draft.format('share', area(row + 1, LEFT + 1, shares.length));
  draft.chart({
    type: 'bar',
    title: chart.title,
    row,
    column: LEFT,
    width: WIDTH,
    height: HEIGHT,
    labels: area(row, LEFT, shares.length + 1),
    series: [area(row, LEFT + 1, shares.length + 1)],
    colors: [CHART_COLORS[0]],
    valueAxis: chart.axis,
    showValues: true,
  });
  return row + ROWS;
}
