import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import type { ChartPlan, SheetPlan } from '../../../../src/core/plans/sheet-plan.ts';
import { campaignOf } from '../all-plans.ts';

/** The taller one of Google Sheets and the local spreadsheet, and a head of two lines. */
const ROW = 23;
const HEAD = 40;

/** The last row of cells that begin under the chart's upper edge. */
function lastRow(plan: SheetPlan, chart: ChartPlan): number {
  const filled = new Set(plan.blocks.flatMap(({ row, cells }) => cells.map((_, index) => row + index)));
  let row = chart.row + 1;
  while (filled.has(row + 1)) row++;
  return row;
}

/** Pixels from the chart's upper edge to the end of those cells. */
const depth = (plan: SheetPlan, chart: ChartPlan): number => HEAD + (lastRow(plan, chart) - chart.row) * ROW;

it.each(LANGUAGES)('the charts hide the cells that only they read, in %s', (language) => {
  const plan = campaignOf(language, 'onlineShop', 'sales');
  const charts = plan.charts.filter(({ row, labels }) => labels.row === row + 1);
  expect(charts).toHaveLength(2);
  for (const chart of charts) {
    expect(depth(plan, chart), chart.title).toBeLessThanOrEqual(chart.height);
    const columns = plan.widths.slice(chart.column - 1, chart.column + 2);
    expect(chart.width, chart.title).toBe(columns.reduce((sum, width) => sum + width, 0));
  }
});

it('the candidates stand behind the chart of the creators', () => {
  const plan = campaignOf('en', 'onlineShop', 'sales');
  const chart = plan.charts.find(({ type }) => type === 'column') as ChartPlan;
  expect(depth(plan, chart)).toBeLessThanOrEqual(chart.height);
});
