import { daysBetween } from '../../imports/attribution-rules.ts';
import { dayOfKey } from '../../imports/daily-orders.ts';
import type { OrderRow } from '../../sidebar-api.ts';
import { sharersCell } from './order-shares.ts';

/** What the ledger holds of an order. */
export interface LedgerOrder {
  key: string;
  /** '' where somebody took it away. */
  date: string;
  status: OrderRow['status'] | '';
  netRevenue: number;
  code: string;
  link: string;
  creator: string;
  class: OrderRow['class'] | '';
  customer: string;
  /** How many orders the row stands for where that is not one. */
  orders?: number;
  /** As `sharersCell` writes it. */
  sharers: string;
}

export interface MergedOrders {
  /** Orders to add, in the order of the file. */
  added: OrderRow[];
  /** By the place in the ledger: what the order is now. */
  updated: Map<number, OrderRow>;
  unchanged: number;
}

/**
 * The ledger after an import. A new order is added, one that changed since (refund, cancellation) is updated, and
 * the same file again changes nothing. An order that a person or an earlier import gave to a creator keeps that
 * creator when the new import matches it to nobody, unless it was given for the very code or link that does not count on
 * its day. A file's last row of an order counts.
 *
 * Two shops may both have an order 1001: one of another day that brought something else is another order.
 */
export function mergeOrders(ledger: readonly LedgerOrder[], incoming: readonly OrderRow[]): MergedOrders {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of ledger.entries()) {
    if (key !== '') places.set(key, [place, ...(places.get(key) ?? [])]);
  }
  const latest = new Map(incoming.map((order) => [order.key, order]));

  const merged: MergedOrders = { added: [], updated: new Map(), unchanged: 0 };
  for (const order of latest.values()) {
    const place = places.get(order.key)?.find((each) => isOneOrder(ledger[each], order));
    const known = place === undefined ? undefined : ledger[place];
    if (place === undefined || !known) {
      merged.added.push(order);
      continue;
    }
    const now = keepsMatch(known, order)
      ? { ...order, creator: known.creator, class: known.class as OrderRow['class'] }
      : order;
    if (isSame(known, now)) merged.unchanged++;
    else merged.updated.set(place, now);
  }
  for (const [place, order] of emptied(ledger, latest)) merged.updated.set(place, order);
  return merged;
}

/** A day more or less is a shop that has moved to another time zone; a day alone may have been read the wrong way round. */
const isOneOrder = (known: LedgerOrder | undefined, order: OrderRow): boolean =>
  known !== undefined &&
  (known.date === '' ||
    Math.abs(daysBetween(known.date, order.date)) <= 1 ||
    (Math.abs(known.netRevenue - order.netRevenue) < 0.005 &&
      known.code === order.code.trim() &&
      known.link === order.link.trim()));

/**
 * Rows that stand for a day's orders and are not among the rows of the same day any more, because their orders now
 * go to somebody else: they keep their place and count nothing.
 */
function emptied(
  ledger: readonly LedgerOrder[],
  incoming: ReadonlyMap<string, OrderRow>,
): [place: number, row: OrderRow][] {
  const byDay = new Map<string, OrderRow>();
  for (const row of incoming.values()) {
    const day = dayOfKey(row.key);
    if (day !== null) byDay.set(day, row);
  }
  return [...ledger.entries()].flatMap(([place, known]): [number, OrderRow][] => {
    const day = byDay.size === 0 ? null : dayOfKey(known.key);
    const sameDay = day === null ? undefined : byDay.get(day);
    if (sameDay === undefined || incoming.has(known.key) || known.orders === 0) return [];
    const { key, creator, code, link } = known;
    const kept = { class: known.class || sameDay.class, status: known.status || sameDay.status };
    const customer = known.customer as OrderRow['customer'];
    return [
      [
        place,
        {
          ...sameDay,
          ...kept,
          key,
          creator,
          code,
          link,
          customer,
          number: '×0',
          orders: 0,
          netRevenue: 0,
          sharers: undefined,
        },
      ],
    ];
  });
}

const keepsMatch = (known: LedgerOrder, order: OrderRow): boolean =>
  order.class === 'none' &&
  known.class !== '' &&
  known.class !== 'invalid' &&
  !(order.outside !== undefined && order.outside === known.creator);

const isSame = (known: LedgerOrder, order: OrderRow): boolean =>
  known.status === order.status &&
  Math.abs(known.netRevenue - order.netRevenue) < 0.005 &&
  known.code === order.code.trim() &&
  known.link === order.link.trim() &&
  known.creator === order.creator.trim() &&
  known.class === order.class &&
  known.sharers === sharersCell(order.sharers) &&
  known.customer === order.customer &&
  (known.orders ?? 1) === (order.orders ?? 1);
