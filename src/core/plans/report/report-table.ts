import { a1, area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import type { PlanCell } from '../sheet-plan.ts';
import type { ReportScope } from './report-scope.ts';
import type { FigureSource } from './report-texts.ts';

/** The grid of a report: names, figures, words. */
export const REPORT_WIDTHS = [162, 90, 90, 90, 98, 90, 90, 98, 90, 90, 90, 176] as const;
export const REPORT_COLUMNS = REPORT_WIDTHS.length;

export interface TableColumn<K extends string> {
  key: K;
  /** None for words. */
  format?: NumberFormat;
  source?: FigureSource;
  /** Columns of the grid it takes; 1 when left out. */
  span?: number;
  /** The cell of a row, without leading '='; `cell` is another of the same row. */
  formula: (cell: (key: K) => string, row: number) => string;
}

export interface TablePlace<K extends string> {
  head: number;
  first: number;
  last: number;
  /** The first row below. */
  next: number;
  cell: (row: number, key: K) => string;
  column: (key: K) => number;
}

interface Words<K extends string> {
  section: string;
  hint: string;
  heads: { readonly [C in K]: PlanCell };
}

/** A section with its table: what each column rests on, its heads, and `count` rows. */
export function reportTable<K extends string>(
  scope: ReportScope,
  row: number,
  { words, columns, count }: { words: Words<K>; columns: readonly TableColumn<K>[]; count: number },
): TablePlace<K> {
  const { draft, texts } = scope;
  draft.cell(row, 1, words.section);
  draft.style('section', area(row, 1, 1, REPORT_COLUMNS));
  draft.cell(row + 1, 1, words.hint, 'purpose');
  const head = row + 3;
  const place = tablePlace(head, columns, count);
  for (const column of columns) {
    const { key, source, format, span = 1 } = column;
    const at = place.column(key);
    if (source) draft.cell(head - 1, at, texts.report.sources[source]);
    draft.cell(head, at, words.heads[key]);
    draft.style(format ? 'numberHint' : 'hint', area(head - 1, at, 1, span));
    draft.style(format ? 'numberHead' : 'columnHead', area(head, at, 1, span));
    if (span > 1) draft.mergeAcross(area(head, at, 1, span));
    if (count > 0) lookOf(scope, column, area(place.first, at, count, span));
  }
  for (let at = place.first; at <= place.last; at++) tableRow(scope, place, columns, at);
  return place;
}

function tablePlace<K extends string>(
  head: number,
  columns: readonly TableColumn<K>[],
  count: number,
): TablePlace<K> {
  const starts = new Map<K, number>();
  let next = 1;
  for (const { key, span = 1 } of columns) {
    starts.set(key, next);
    next += span;
  }
  const column = (key: K): number => starts.get(key) as number;
  return {
    head,
    first: head + 1,
    last: head + count,
    next: head + count + 1,
    column,
    cell: (row, key) => a1(row, column(key)),
  };
}

/** The cells of one row, written at once; a key that `only` leaves out stays blank. */
export function tableRow<K extends string>(
  { draft }: ReportScope,
  place: TablePlace<K>,
  columns: readonly TableColumn<K>[],
  row: number,
  own: Partial<Record<K, PlanCell>> | undefined = undefined,
): void {
  const cells = columns.flatMap(({ key, span = 1, formula }): PlanCell[] => {
    const written = own ? (own[key] ?? '') : `=${formula((other) => place.cell(row, other), row)}`;
    return [written, ...Array.from({ length: span - 1 }, () => '')];
  });
  draft.put(row, 1, [cells]);
}

/** The look of a column's cells, in whatever rows. */
export function lookOf<K extends string>(
  { draft }: ReportScope,
  { source, format, span = 1 }: TableColumn<K>,
  cells: ReturnType<typeof area>,
): void {
  draft.style(roleOf(source, format), cells);
  if (format) draft.format(format, cells);
  if (span > 1) draft.mergeAcross(cells);
}

const roleOf = (source: FigureSource | undefined, format: NumberFormat | undefined): Role => {
  if (!format) return source ? 'sentence' : 'label';
  if (source === 'measured') return 'imported';
  return source === 'estimated' ? 'estimated' : 'calculated';
};
