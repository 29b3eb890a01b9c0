import { a1, a1Area, area } from '../area.ts';
import { quoted } from '../sentence-formula.ts';
import type { Area } from '../sheet-plan.ts';
import type { CampaignContext } from './campaign-context.ts';
import { linesOf, type MoneyTable } from './money-table.ts';

/** As many bars as can be read at a glance; what is smaller goes into one more. */
const LARGEST = 6;

export interface ChartData {
  labels: Area;
  amounts: Area;
  /** The first row below. */
  next: number;
}

/**
 * What a chart of the table draws: its largest lines in order, one bar for all others, none for a line of 0. It stands
 * in cells behind the chart, so that the chart needs nothing that is not in the sheet.
 */
export function largestFirst({ draft, texts }: CampaignContext, row: number, table: MoneyTable): ChartData {
  const t = texts.campaign.money.charts.data;
  const { column, lines } = table;
  const [names, amounts] = [linesOf(table, 0), linesOf(table, 1)].map(a1Area) as [string, string];
  const ranks = area(row + 1, column + 2, lines.length);
  draft.put(row, column, [[t.largest, t.amount, t.rank]]);
  draft.style('columnHead', area(row, column));
  draft.style('numberHead', area(row, column + 1, 1, 2));
  draft.put(
    row + 1,
    column + 2,
    lines.map((_, index) => {
      const own = a1(table.head + 1 + index, column + 1);
      const upToHere = a1Area(area(table.head + 1, column + 1, index + 1));
      // Equal amounts follow one another in the order of the table.
      const place = `SUMPRODUCT((${amounts}>${own})*(${amounts}<>0))+SUMPRODUCT((${upToHere}=${own})*1)`;
      return [`=IF(${own}=0;"";${place})`];
    }),
  );
  for (let place = 1; place <= LARGEST; place++) {
    const from = (cells: string): string => `=IFERROR(INDEX(${cells};MATCH(${place};${a1Area(ranks)};0));"")`;
    draft.put(row + place, column, [[from(names), from(amounts)]]);
  }
  const rest = row + LARGEST + 1;
  const drawn = a1Area(area(row + 1, column + 1, LARGEST));
  const others = `ROUND(SUM(${amounts})-SUM(${drawn});2)`;
  draft.put(rest, column, [[`=IF(${others}=0;"";${quoted(t.otherLines)})`, `=IF(${others}=0;"";${others})`]]);
  draft.style('label', area(row + 1, column, LARGEST + 1));
  draft.style('calculated', area(row + 1, column + 1, LARGEST + 1));
  draft.style('calculated', ranks);
  draft.format('count', area(row + 1, column + 1, lines.length, 2));
  return {
    labels: area(row, column, LARGEST + 2),
    amounts: area(row, column + 1, LARGEST + 2),
    next: row + Math.max(LARGEST + 2, lines.length + 1),
  };
}
