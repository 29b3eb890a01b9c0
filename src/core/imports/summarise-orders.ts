import { splitCodes } from '../codes/split-codes.ts';
import { type Thousandths, toNumber, toThousandths } from './amount.ts';
import type { Attribution } from './attribute-orders.ts';
import type { OutsideReason } from './attribution-rules.ts';
import {
  type AttributedOrder,
  type CreatorIdentity,
  ORDER_CLASSES,
  type Order,
  type OrderClass,
} from './order.ts';
import { ownCopy } from './own-copy.ts';
import { linkSource } from './platforms/link-source.ts';

export interface OrdersAndRevenue {
  orders: number;
  netRevenue: number;
}

export interface CreatorSummary extends OrdersAndRevenue {
  handle: string;
  /** Parts of orders shared with others, as far as the share rule gives them away; they are in the orders. */
  shared: number;
  /** Orders that carry one of the creator's codes: the floor. */
  byCode: number;
  /** Orders that came by one of the creator's links. An order by both is in both: byCode + byLink − orders. */
  byLink: number;
}

export interface OrderSummary {
  netRevenue: number;
  classes: Record<OrderClass, OrdersAndRevenue>;
  /**
   * Every creator, in the order given, also without orders: the classes code, link and both, and by the share rule their
   * parts of class shared. What is kept apart is nobody's, as in the report: with it the creators and the other classes
   * add up to the file.
   */
  creators: CreatorSummary[];
  /** Codes of valid orders that are neither a creator's nor a listed house code, most used first. */
  unknownCodes: (OrdersAndRevenue & { code: string })[];
  /** Orders with a creator's code or link that does not count, by creator and reason, most first. */
  outside: (OrdersAndRevenue & { handle: string; why: OutsideReason })[];
  /** Valid orders by the network their link names, most first, with the names as exported. */
  sources: (OrdersAndRevenue & { network: string; raw: string[] })[];
}

export interface SummaryOfOrders {
  add(order: Order, attribution: Attribution): void;
  result(): OrderSummary;
}

/** Counts and money by class and by creator; the classes add up to all orders given. Money is exact. */
export function summariseOrders(
  orders: readonly AttributedOrder[],
  creators: readonly CreatorIdentity[],
  houseCodes: readonly string[] = [],
): OrderSummary {
  const summary = orderSummary(creators, houseCodes);
  for (const order of orders) summary.add(order, order);
  return summary.result();
}

interface Tally {
  orders: number;
  revenue: Thousandths;
}

/** The same order by order, for files too long to keep. */
export function orderSummary(
  creators: readonly CreatorIdentity[],
  houseCodes: readonly string[] = [],
): SummaryOfOrders {
  const classes = new Map(ORDER_CLASSES.map((name) => [name, { orders: 0, revenue: 0 }]));
  const byCreator = new Map(
    creators.map(({ handle }) => [handle, { orders: 0, revenue: 0, byCode: 0, byLink: 0, shared: 0 }]),
  );
  const unknown = new Map<string, Tally>();
  const outside = new Map<string, Tally & { handle: string; why: OutsideReason }>();
  const sources = new Map<string, Tally & { network: string; raw: Set<string> }>();
  // The network of a source as exported: the same few come again and again.
  const networks = new Map<string, string>();
  const listed = new Set([...creators.flatMap(({ codes }) => codes), ...houseCodes].flatMap(splitCodes));

  function addPart(sharer: string, revenue: Thousandths, parts: number): void {
    const tally = byCreator.get(sharer);
    if (tally === undefined) return;
    tally.orders += 1 / parts;
    tally.shared += 1 / parts;
    tally.revenue += revenue / parts;
  }

  function addOutside({ creator: handle, why }: NonNullable<Attribution['outside']>, revenue: number): void {
    const key = `${why} ${handle}`;
    const tally = outside.get(key) ?? { orders: 0, revenue: 0, handle, why };
    outside.set(key, tally);
    count(tally, revenue);
  }

  function addSource(source: string, revenue: number): void {
    let network = networks.get(source);
    if (network === undefined) {
      if (networks.size >= SOURCES_KEPT) return;
      network = linkSource(source);
      networks.set(ownCopy(source), network);
    }
    const tally = sources.get(network) ?? { orders: 0, revenue: 0, network, raw: new Set<string>() };
    sources.set(network, tally);
    tally.raw.add(ownCopy(source));
    count(tally, revenue);
  }

  return {
    add(order, attribution) {
      const revenue = toThousandths(order.netRevenue);
      count(classes.get(attribution.class)!, revenue);
      const creator = attribution.class === 'shared' ? undefined : byCreator.get(attribution.creator);
      if (creator !== undefined) {
        count(creator, revenue);
        if (attribution.class !== 'link') creator.byCode++;
        if (attribution.class !== 'code') creator.byLink++;
      }
      if (attribution.class === 'invalid') return;
      for (const sharer of attribution.sharers ?? []) addPart(sharer, revenue, attribution.sharers!.length);
      if (attribution.outside !== undefined) addOutside(attribution.outside, revenue);
      if (order.link.source !== '') addSource(order.link.source, revenue);
      if (order.code === '') return;
      for (const code of splitCodes(order.code)) {
        if (listed.has(code)) continue;
        // Codes made for one customer each could be as many as the orders.
        if (!unknown.has(code) && unknown.size >= UNKNOWN_KEPT) continue;
        const tally = unknown.get(code);
        if (tally === undefined) unknown.set(ownCopy(code), { orders: 1, revenue });
        else count(tally, revenue);
      }
    },
    result() {
      const sums = [...classes].map(([name, tally]) => [name, figures(tally)] as const);
      const total = [...classes.values()].reduce((sum, { revenue }) => sum + revenue, 0);
      return {
        netRevenue: toNumber(total),
        classes: Object.fromEntries(sums) as Record<OrderClass, OrdersAndRevenue>,
        creators: [...byCreator].map(([handle, { orders, revenue, byCode, byLink, shared }]) => ({
          handle,
          orders: toNumber(toThousandths(orders)),
          netRevenue: toNumber(Math.round(revenue)),
          byCode,
          byLink,
          shared: toNumber(toThousandths(shared)),
        })),
        unknownCodes: [...unknown]
          .map(([code, tally]) => ({ code, ...figures(tally) }))
          .sort((a, b) => mostOrders(a, b) || (a.code < b.code ? -1 : 1)),
        outside: [...outside.values()]
          .map(({ handle, why, ...tally }) => ({ handle, why, ...figures(tally) }))
          .sort(mostOrders),
        sources: [...sources.values()]
          .map(({ network, raw, ...tally }) => ({ network, raw: [...raw].sort(), ...figures(tally) }))
          .sort(mostOrders),
      };
    },
  };
}

const UNKNOWN_KEPT = 10_000;
const SOURCES_KEPT = 1_000;

const mostOrders = (a: OrdersAndRevenue, b: OrdersAndRevenue): number =>
  b.orders - a.orders || b.netRevenue - a.netRevenue;

function count(tally: Tally, revenue: Thousandths): void {
  tally.orders++;
  tally.revenue += revenue;
}

const figures = ({ orders, revenue }: Tally): OrdersAndRevenue => ({ orders, netRevenue: toNumber(revenue) });
