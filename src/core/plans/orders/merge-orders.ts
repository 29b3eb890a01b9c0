import type { OrderRow } from '../../sidebar-api.ts';

/** What the ledger holds of an order; `row` is opaque, it is handed back for the orders that are there already. */
export interface LedgerOrder {
  key: string;
  status: OrderRow['status'] | '';
  netRevenue: number;
  code: string;
  link: string;
  creator: string;
  class: OrderRow['class'] | '';
  customer: string;
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
 */
export function mergeOrders(ledger: readonly LedgerOrder[], incoming: readonly OrderRow[]): MergedOrders {
  const places = new Map<string, number>();
  for (const [place, order] of ledger.entries()) if (order.key !== '') places.set(order.key, place);
  const latest = new Map(incoming.map((order) => [order.key, order]));

  const merged: MergedOrders = { added: [], updated: new Map(), unchanged: 0 };
  for (const order of latest.values()) {
    const place = places.get(order.key);
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
  return merged;
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
  known.customer === order.customer;
