import type { DateOrder } from './date-order.ts';
import type { FileSummary } from './file-summary.ts';
import { headerSearch } from './header-search.ts';
import { ImportError } from './import-error.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import type { Order } from './order.ts';
import type { RowOutcome } from './order-format.ts';
import type { RecognisedFile } from './order-formats.ts';
import { orderTimes } from './order-times.ts';
import { skipLog } from './skipped-rows.ts';
import { type TextIndex, textIndex } from './text-index.ts';

export interface OrderFile {
  /**
   * The next records of the CSV parser, the header among the first of them, and what the parser complained about.
   * A quoted cell that never closes would swallow the rest of the file: it throws an ImportError.
   */
  push(records: readonly (readonly string[])[], problems?: readonly { code?: string }[]): void;
  /**
   * Counts what was read. Throws an ImportError for a file without a known header, for mixed currencies and for days
   * that may begin with the day or the month.
   */
  end(): FileSummary;
}

/** Takes each order as it is read; `customer` and `time` serve to tell new from returning and go no further. */
export type TakeOrder = (order: Order, customer: string, time: number) => void;

export interface OrderFileOptions {
  /** Handed on from file to file, where several are read as one: an order in two of them counts once. */
  keys?: TextIndex;
  /** What the user says where the file does not decide it. */
  dateOrder?: DateOrder;
  /** How a table of no known form is to be read. */
  mapping?: TableMapping;
}

/** Rows that wait for a day that decides the order of day and month: a busy shop's first days of a month. */
const MOST_HELD = 20_000;

/**
 * Reads an order export record by record and keeps nothing of it but the keys of the orders, so a file of any
 * length can be streamed through. Throws an ImportError for a file that cannot be read as a whole.
 */
export function orderFile(
  take: TakeOrder,
  { keys = textIndex(), dateOrder, mapping }: OrderFileOptions = {},
): OrderFile {
  const skipped = skipLog();
  const times = orderTimes(dateOrder ?? mapping?.dateOrder ?? undefined);
  const held: { at: number; cells: readonly string[] }[] = [];
  const currencies = new Set<string>();
  const otherCurrencies = new Set<string>();
  const count = { rows: 0, read: 0, lines: 0, duplicate: 0, duplicateRows: 0 };
  const statuses = { valid: 0, cancelled: 0, declined: 0, test: 0 };
  const header = headerSearch(times, mapping);
  let from = '';
  let to = '';
  let file: RecognisedFile | null = null;
  let row = 0;
  let last: 'order' | 'duplicate' | 'skip' = 'skip';

  function record(cells: readonly string[]): void {
    row++;
    if (file === null) file = header.look(cells);
    else if (cells.length > 1 || cells[0] !== '') dataRow(file, cells);
  }

  function dataRow(file: RecognisedFile, cells: readonly string[]): void {
    count.rows++;
    const outcome = checked(file, cells);
    if (times.undecided() !== null) {
      held.push({ at: row, cells });
      if (held.length > MOST_HELD) throw undecided();
    } else if (held.length > 0) {
      // This row has decided it: the others are read again, in their order.
      held.push({ at: row, cells });
      for (const each of held.splice(0)) settle(each.at, checked(file, each.cells));
    } else settle(row, outcome);
  }

  const undecided = (): ImportError => ImportError.of('day-or-month-first', { day: times.undecided() ?? '' });

  function settle(at: number, outcome: RowOutcome): void {
    if (outcome.kind === 'skip') {
      last = 'skip';
      skipped.add({ row: at, reason: outcome.reason, value: outcome.value });
    } else if (outcome.kind === 'order') {
      orderRow(outcome);
    } else if (last === 'order') count.lines++;
    else if (last === 'duplicate') count.duplicateRows++;
    else skipped.add({ row: at, reason: 'line-without-order', value: '' });
  }

  function orderRow({ order, customer, time }: Extract<RowOutcome, { kind: 'order' }>): void {
    // What is cancelled or a test brings no money: its currency does not matter. Some exports name none at all.
    if (order.currency !== '') (order.status === 'valid' ? currencies : otherCurrencies).add(order.currency);
    const { size } = keys;
    if (keys.indexOf(order.key) < size) {
      last = 'duplicate';
      count.duplicate++;
      count.duplicateRows++;
      return;
    }
    last = 'order';
    count.read++;
    statuses[order.status]++;
    if (from === '' || order.date < from) from = order.date;
    if (to === '' || order.date > to) to = order.date;
    take(order, customer, time);
  }

  return {
    push(records, problems = []) {
      for (const cells of records) record(cells);
      // The parser hands the unclosed cell out as the last record.
      if (problems.some(({ code }) => code === 'MissingQuotes'))
        throw ImportError.of('unclosed-quote', { row });
    },
    end() {
      if (file === null) throw header.missing();
      if (held.length > 0) throw undecided();
      if (currencies.size > 1) {
        throw ImportError.of('mixed-currencies', { currencies: [...currencies].sort().join(', ') });
      }
      const [currency = ''] = [...currencies, ...otherCurrencies];
      const lists = { skipped: skipped.counts(), skippedRows: skipped.list() };
      return { format: file.format, ...count, ...statuses, ...lists, currency, from, to };
    },
  };
}

function checked({ read, columnCount }: RecognisedFile, cells: readonly string[]): RowOutcome {
  if (cells.length > columnCount && cells.slice(columnCount).some(isFilled)) {
    return { kind: 'skip', reason: 'cells-shifted', value: '' };
  }
  // The first cell of an order row is nearly always filled, so this costs little.
  return cells.some(isFilled) ? read(cells) : { kind: 'skip', reason: 'blank-row', value: '' };
}

const isFilled = (cell: string): boolean => cell !== '' && cell.trim() !== '';
