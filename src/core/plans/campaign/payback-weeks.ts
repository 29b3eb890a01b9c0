import { a1, area } from '../area.ts';
import { CHART_COLORS, INVESTMENT_COLOR } from '../look.ts';
import { type CampaignContext, LEFT } from './campaign-context.ts';
import type { PaybackCells } from './payback-day.ts';
import { earnedOn } from './payback-margin.ts';

export const WEEKS = 26;

const FROM = LEFT + 1;
const EARNED = LEFT + 2;
const SPENT = LEFT + 3;
/** Below the chart, the table's head and the title beside it. */
export const CHART_ROWS = 15;

/** Margin and investment, each cumulated to the end of every week. */
export function paybackWeeks(context: CampaignContext, row: number, cells: PaybackCells): void {
  const { draft, texts, ref } = context;
  const t = texts.campaign.payback;
  draft.put(row, LEFT, [[t.table.week, t.table.from, t.table.earned, t.table.spent]]);
  draft.style('numberHead', area(row, LEFT));
  draft.style('columnHead', area(row, FROM));
  draft.style('numberHead', area(row, EARNED, 1, 2));
  for (let week = 1; week <= WEEKS; week++) {
    const at = row + week;
    const from = a1(at, FROM);
    const before = `"<"&(${from}+7)`;
    // What was dated before the start counts at the start.
    const earned = week === 1 ? earnedOn(context, before) : earnedOn(context, `">="&${from}`, before);
    const above = week === 1 ? '0' : a1(at - 1, EARNED);
    const later = `SUMIFS(Costs_Cost;Costs_Date;">="&(${from}+7);Costs_Campaign;${ref('Name')})`;
    draft.put(at, LEFT, [
      [
        week,
        week === 1
          ? `=IF(${cells.last}="";"";${cells.start})`
          : `=IF(${a1(at - 1, FROM)}="";"";${a1(at - 1, FROM)}+7)`,
        `=IF(${from}="";"";${above}+${cells.margin}*${earned})`,
        // What has no date, a creator's fee too, counts from the start.
        `=IF(${from}="";"";SUM(${ref('Investment')})-${later})`,
      ],
    ]);
  }
  draft.style('label', area(row + 1, LEFT, WEEKS));
  draft.style('calculated', area(row + 1, FROM, WEEKS, 3));
  draft.format('date', area(row + 1, FROM, WEEKS));
  draft.format('money', area(row + 1, EARNED, WEEKS, 2));
}

/** The table's last two columns as lines; "investment so far" is in the grey of every investment. */
export function paybackChart({ draft, texts }: CampaignContext, row: number, table: number): void {
  const { title, weeks, amount } = texts.campaign.payback.chart;
  draft.chart({
    type: 'line',
    title,
    row,
    column: LEFT,
    width: 940,
    height: 290,
    labels: area(table, LEFT, WEEKS + 1),
    series: [area(table, EARNED, WEEKS + 1), area(table, SPENT, WEEKS + 1)],
    colors: [CHART_COLORS[0], INVESTMENT_COLOR],
    valueAxis: amount,
    labelAxis: weeks,
  });
}
