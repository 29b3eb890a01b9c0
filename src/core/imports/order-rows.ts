import type { OrderRow } from '../sidebar-api.ts';
import { toThousandths } from './amount.ts';
import { type DailyGroup, dailyOrders, type Tally } from './daily-orders.ts';
import type { AttributedOrder, OrderClass } from './order.ts';
import { orderRow } from './order-row.ts';
import { ownCopy } from './own-copy.ts';
import { textIndex } from './text-index.ts';

/** What reaches the Orders tab: every order, those of creators alone, or sums by day and creator. The fullest first. */
export const ROW_CHOICES = ['all', 'matched', 'daily'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

/**
 * So many rows are written at most. A spreadsheet holds 10 million cells, but every formula goes through these rows,
 * and Apps Script has six minutes to write them.
 */
export const MOST_ROWS = 50_000;

const MATCHED: readonly OrderClass[] = ['code', 'link', 'both', 'shared'];
export const isMatched = (order: Pick<AttributedOrder, 'class'>): boolean => MATCHED.includes(order.class);

export type RowCounts = Record<RowChoice, number>;

/** The fullest choice that can be written; null where even days are too many. */
export const fullestChoice = (counts: RowCounts): RowChoice | null =>
  ROW_CHOICES.find((choice) => counts[choice] <= MOST_ROWS) ?? null;

/** The rows of each choice, and how many they are. */
export interface WritableRows {
  counts: RowCounts;
  /** Only for a choice whose count is within MOST_ROWS. */
  rows(choice: RowChoice): OrderRow[];
}

/** The same for orders that are kept in memory anyway, their customers marked. */
export interface ListedRows {
  add(order: AttributedOrder): void;
  end(): WritableRows;
}

export function listedRows(): ListedRows {
  const lists: Record<'all' | 'matched', AttributedOrder[]> = { all: [], matched: [] };
  const days = dailyOrders();
  return {
    add(order) {
      days.add(order);
      lists.all.push(order);
      if (isMatched(order)) lists.matched.push(order);
    },
    end: () => ({
      counts: { all: lists.all.length, matched: lists.matched.length, daily: days.count() },
      rows: (choice) => (choice === 'daily' ? days.rows() : lists[choice].map(orderRow)),
    }),
  };
}

export interface OrderRows {
  /** `customer` tells customers apart, `time` puts their orders in sequence; neither is handed on. */
  add(order: AttributedOrder, customer: string, time: number): void;
  end(): WritableRows;
}

interface Kept {
  row: OrderRow;
  /** Its place in the file. */
  order: number;
  customer: number | null;
}

/** A customer's earliest order so far. */
interface First {
  time: number;
  order: number;
  revenue: number;
  group: DailyGroup;
}

/**
 * The rows of every choice, order by order, for files too long to keep: a list is let go when it grows past
 * MOST_ROWS, and of a customer the earliest order alone is remembered, which is the new one, as in collectOrders.
 */
export function orderRows(): OrderRows {
  const days = dailyOrders();
  const customers = textIndex();
  const firsts: First[] = [];
  const counts = { all: 0, matched: 0 };
  const lists: Record<'all' | 'matched', Kept[]> = { all: [], matched: [] };

  function customerOf(customer: string, first: First): number {
    const at = customers.indexOf(customer);
    const known = firsts[at];
    if (known === undefined) firsts.push(first);
    // Exports list the newest order first, so of two at the same second the later row is the earlier order.
    else if (first.time <= known.time) firsts[at] = first;
    return at;
  }

  function keep(
    list: 'all' | 'matched',
    order: AttributedOrder,
    place: number,
    customer: number | null,
  ): void {
    counts[list]++;
    if (counts[list] > MOST_ROWS) lists[list] = [];
    else lists[list].push({ row: ownRow(order), order: place, customer });
  }

  return {
    add(order, customer, time) {
      const place = counts.all;
      const isMarked = customer !== '' && order.status === 'valid';
      const group = days.add(order, isMarked ? 'returning' : order.customer);
      const revenue = toThousandths(order.netRevenue);
      const by = isMarked ? customerOf(customer, { time, order: place, revenue, group }) : null;
      keep('all', order, place, by);
      if (isMatched(order)) keep('matched', order, place, by);
    },
    end() {
      for (const { group, revenue } of firsts) {
        moveOne(group.tallies.returning, group.tallies.new, revenue);
      }
      return {
        counts: { ...counts, daily: days.count() },
        rows: (choice) =>
          choice === 'daily'
            ? days.rows()
            : lists[choice].map(({ row, order, customer }) =>
                customer === null
                  ? row
                  : { ...row, customer: firsts[customer]?.order === order ? 'new' : 'returning' },
              ),
      };
    },
  };
}

function moveOne(from: Tally, to: Tally, revenue: number): void {
  from.orders--;
  from.revenue -= revenue;
  to.orders++;
  to.revenue += revenue;
}

/** Without the chunk of the file its texts were cut out of. */
function ownRow(order: AttributedOrder): OrderRow {
  const row = orderRow(order);
  return {
    ...row,
    number: ownCopy(row.number),
    key: ownCopy(row.key),
    code: ownCopy(row.code),
    link: ownCopy(row.link),
  };
}
