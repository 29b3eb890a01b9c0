import { ImportError } from '../import-error.ts';
import { type SkipCount, type SkippedRow, skipLog } from '../skipped-rows.ts';
import { type DateOrder, dateOrderOf, isUndecided } from './date-order.ts';
import type { PlatformData } from './platform-data.ts';
import { type RecognisedPlatform, recognisePlatform } from './platform-formats.ts';

export interface PlatformFile {
  /** The next records of the CSV parser, the header among the first of them. */
  push(records: readonly (readonly string[])[], problems?: readonly { code?: string }[]): void;
  /** Throws an ImportError for a file without a known header, for mixed currencies and for undecided days. */
  end(): PlatformSummary;
}

/** `rows` = rows read + every skipped row. */
export type PlatformSummary = PlatformData & {
  format: string;
  rows: number;
  skipped: SkipCount[];
  skippedRows: SkippedRow[];
  /** '' where the file names none. */
  currency: string;
};

interface DataRow {
  row: number;
  cells: readonly string[];
  table: RecognisedPlatform;
}

/** Titles, `#` lines and whole tables of another kind may stand above the first header that is known. */
const LINES_BEFORE_HEADER = 200;

/**
 * Reads a statistics export of a network, an advertising account or an analytics tool. Such files are short: their rows
 * are kept until the end, when all days have been seen and their order is known. `dateOrder` is what the user says
 * where the file does not decide it. One file may hold several tables; each header begins another, and a table that
 * answers to no format is counted as `other-table`.
 */
export function platformFile({ dateOrder }: { dateOrder?: DateOrder } = {}): PlatformFile {
  const skipped = skipLog();
  const rows: DataRow[] = [];
  let table: RecognisedPlatform | null = null;
  let isOtherTable = false;
  let counted = 0;
  let row = 0;
  let widest: readonly string[] = [];

  function record(cells: readonly string[]): void {
    row++;
    const first = (cells[0] ?? '').replace(/\uFEFF/g, '').trim();
    if (first.startsWith('#') || cells.every((cell) => cell.trim() === '')) {
      // A blank line or a comment may be followed by another table.
      if (table !== null && cells.length === 1) isOtherTable = true;
      else if (cells.length > 1 && table !== null) skip('blank-row', '');
      return;
    }
    const header = recognisePlatform(cells);
    if (header !== null && (table === null || header.format === table.format)) {
      table = header;
      isOtherTable = false;
      return;
    }
    if (table === null) {
      beforeHeader(cells);
      return;
    }
    counted++;
    if (isOtherTable) skipped.add({ row, reason: 'other-table', value: first });
    else rows.push({ row, cells, table });
  }

  function skip(reason: 'blank-row', value: string): void {
    counted++;
    skipped.add({ row, reason, value });
  }

  function beforeHeader(cells: readonly string[]): void {
    if (cells.length > widest.length) widest = cells;
    if (row > LINES_BEFORE_HEADER) throw unknown();
  }

  const unknown = (): ImportError =>
    widest.length === 0
      ? ImportError.of('empty-file', {})
      : ImportError.of('unknown-format', {
          found: widest
            .slice(0, 12)
            .map((cell) => cell.trim().slice(0, 30))
            .join(', '),
        });

  return {
    push(records, problems = []) {
      for (const cells of records) record(cells);
      if (problems.some(({ code }) => code === 'MissingQuotes'))
        throw ImportError.of('unclosed-quote', { row });
    },
    end() {
      if (table === null) throw unknown();
      const order = dateOrder ?? decided(rows);
      const read: unknown[] = [];
      const currencies = new Set<string>();
      for (const { row: at, cells, table: its } of rows) {
        const currency = its.format.currency?.(its.columns, cells) ?? '';
        const outcome = its.format.read(its.columns, cells, { order, currency });
        if ('skip' in outcome) {
          skipped.add({ row: at, reason: outcome.skip, value: outcome.value });
          continue;
        }
        read.push(outcome.row);
        if (currency !== '') currencies.add(currency);
      }
      if (currencies.size > 1) {
        throw ImportError.of('mixed-currencies', { currencies: [...currencies].sort().join(', ') });
      }
      const { kind, id } = table.format;
      const field = { content: 'posts', ads: 'ads', traffic: 'traffic' }[kind as PlatformData['kind']];
      return {
        kind,
        [field]: read,
        format: id,
        rows: counted,
        skipped: skipped.counts(),
        skippedRows: skipped.list(),
        currency: [...currencies][0] ?? '',
      } as unknown as PlatformSummary;
    },
  };
}

/** Throws `day-or-month-first` with a day that can be read both ways. */
function decided(rows: readonly DataRow[]): DateOrder {
  const days = rows.flatMap(({ cells, table }) =>
    table.format.day === undefined ? [] : [table.columns.cell(cells, table.format.day)],
  );
  const order = dateOrderOf(days);
  if (order !== null) return order;
  const open = days.find(isUndecided);
  if (open !== undefined) throw ImportError.of('day-or-month-first', { day: open });
  return 'day-first';
}
