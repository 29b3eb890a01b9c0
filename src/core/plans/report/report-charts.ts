import { area } from '../area.ts';
import { CHART_COLORS } from '../look.ts';
import type { ReportScope } from './report-scope.ts';
import type { TablePlace } from './report-table.ts';
import type { MatchingColumn } from './report-texts.ts';
import type { ReturnsTable } from './returns-table.ts';

/** As many as can be told apart; the tables have all. */
const DRAWN = 10;
const WIDTH = 590;
const HEIGHT = 300;
/** Of the usual height, below the chart too. */
export const CHART_ROWS = 15;
const SECOND_COLUMN = 7;

/** The ROI of the best with its range, and what each brought by code and by link. */
export function reportCharts(
  { draft, texts, count }: ReportScope,
  row: number,
  { returns, matching }: { returns: ReturnsTable; matching: TablePlace<MatchingColumn> },
): void {
  const t = texts.report.charts;
  const rows = Math.min(count, DRAWN) + 1;
  const [blue, orange, , , , sky] = CHART_COLORS;
  const chart = { type: 'column', row, width: WIDTH, height: HEIGHT } as const;
  const ofReturns = (key: 'creator' | 'low' | 'roi' | 'high') =>
    area(returns.head, returns.column(key), rows);
  const ofMatching = (key: MatchingColumn) => area(matching.head, matching.column(key), rows);
  draft.chart({
    ...chart,
    title: t.roi.title,
    column: 1,
    labels: ofReturns('creator'),
    series: [ofReturns('low'), ofReturns('roi'), ofReturns('high')],
    colors: [orange, blue, sky],
    valueAxis: t.roi.axis,
  });
  draft.chart({
    ...chart,
    title: t.revenue.title,
    column: SECOND_COLUMN,
    labels: ofMatching('creator'),
    series: [ofMatching('revenueFloor'), ofMatching('revenueByLink')],
    colors: [blue, orange],
    valueAxis: t.revenue.axis,
  });
}
