import { type DateOrder, dateOrderOf, isUndecided } from '../date-order.ts';
import { ImportError } from '../import-error.ts';
import { type SkipCount, type SkippedRow, skipLog } from '../skipped-rows.ts';
import type { PlatformData } from './platform-data.ts';
import { type PlatformTable, platformTables } from './platform-tables.ts';

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
  /** First and last day, '' where the file does not say. */
  from: string;
  to: string;
};

/**
 * Reads a statistics export of a network, an advertising account or an analytics tool. Such files are short: their rows
 * are kept until the end, when all days have been seen and their order is known. `dateOrder` is what the user says
 * where the file does not decide it. One file may hold several tables: see `PlatformFormat.detail`.
 */
export function platformFile({ dateOrder }: { dateOrder?: DateOrder } = {}): PlatformFile {
  const skipped = skipLog();
  const tables = platformTables(skipped);
  return {
    push(records, problems = []) {
      for (const cells of records) tables.add(cells);
      if (problems.some(({ code }) => code === 'MissingQuotes'))
        throw ImportError.of('unclosed-quote', { row: tables.row() });
    },
    end() {
      const file = tables.end();
      const chosen = mostTelling(file.tables);
      const order = dateOrder ?? decided(chosen);
      const read: { date?: string; until?: string }[] = [];
      const currencies = new Set<string>();
      for (const table of file.tables) {
        const { format, columns } = table;
        const period = periodOf(table);
        for (const { row, cells } of table.rows) {
          if (!chosen.includes(table)) {
            skipped.add({ row, reason: 'other-table', value: cells[0] ?? '' });
            continue;
          }
          const its = format.period?.(columns, cells);
          if (its !== period) {
            skipped.add({ row, reason: 'other-period', value: its ?? '' });
            continue;
          }
          const currency = format.currency?.(columns, cells) ?? '';
          const outcome = format.read(columns, cells, { order, currency });
          if ('skip' in outcome) {
            skipped.add({ row, reason: outcome.skip, value: outcome.value });
            continue;
          }
          read.push(outcome.row);
          if (currency !== '') currencies.add(currency);
        }
      }
      if (currencies.size > 1) {
        throw ImportError.of('mixed-currencies', { currencies: [...currencies].sort().join(', ') });
      }
      const { kind, id } = file.tables[0]!.format;
      const field = { content: 'posts', ads: 'ads', traffic: 'traffic' }[kind as PlatformData['kind']];
      const days = [
        ...chosen.flatMap((table) => table.days),
        ...read.flatMap(({ date = '', until = '' }) => [date, until]),
      ];
      return {
        kind,
        [field]: read,
        format: id,
        rows: file.rows,
        skipped: skipped.counts(),
        skippedRows: skipped.list(),
        currency: [...currencies][0] ?? '',
        ...spanOf(days),
      } as unknown as PlatformSummary;
    },
  };
}

/** All tables, or the one that says most where each breaks down the same counts another way. */
function mostTelling(tables: readonly PlatformTable[]): readonly PlatformTable[] {
  const detail = ({ format, columns }: PlatformTable): number => format.detail?.(columns) ?? 0;
  if (!tables.some(({ format }) => format.detail)) return tables;
  return [tables.reduce((best, table) => (detail(table) > detail(best) ? table : best))];
}

/** A report may set one period beside another; the first one is the report's own. */
const periodOf = ({ format, columns, rows }: PlatformTable): string | undefined =>
  rows[0] && format.period?.(columns, rows[0].cells);

function spanOf(days: readonly string[]): { from: string; to: string } {
  const known = days.filter((day) => day !== '').sort();
  return { from: known[0] ?? '', to: known[known.length - 1] ?? '' };
}

/** Throws `day-or-month-first` with a day that can be read both ways. */
function decided(tables: readonly PlatformTable[]): DateOrder {
  const days = tables.flatMap(({ format, columns, rows }) =>
    rows.map(({ cells }) => (format.day === undefined ? '' : columns.cell(cells, format.day))),
  );
  const order = dateOrderOf(days);
  if (order !== null) return order;
  const open = days.find(isUndecided);
  if (open !== undefined) throw ImportError.of('day-or-month-first', { day: open });
  return 'day-first';
}
