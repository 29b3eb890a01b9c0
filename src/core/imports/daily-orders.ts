import type { OrderRow } from '../sidebar-api.ts';
import { type Thousandths, toNumber, toThousandths } from './amount.ts';
import type { AttributedOrder, Order } from './order.ts';

type Customer = Order['customer'];
const CUSTOMERS: readonly Customer[] = ['new', 'returning', ''];

export interface Tally {
  orders: number;
  revenue: Thousandths;
}

/** The orders of one day that went the same way to the same creator, by customer. */
export interface DailyGroup {
  readonly tallies: Record<Customer, Tally>;
}

export interface DailyOrders {
  add(order: AttributedOrder, customer?: Customer): DailyGroup;
  /** How many rows it comes to. */
  count(): number;
  /** The earliest day first. */
  rows(): OrderRow[];
}

/** Adds orders up to one row per day, creator, class, status and customer. Money is exact. */
export function dailyOrders(): DailyOrders {
  const groups = new Map<string, DailyGroup & Pick<AttributedOrder, (typeof SHARED)[number]>>();
  return {
    add(order, customer = order.customer) {
      const whose = order.sharers?.join('|') ?? order.creator;
      const name = `${order.date} ${order.class} ${order.status} ${whose}`;
      let group = groups.get(name);
      if (group === undefined) {
        const { date, status, currency, creator, sharers } = order;
        const tallies = { new: none(), returning: none(), '': none() };
        group = { date, status, currency, class: order.class, creator, sharers, tallies };
        groups.set(name, group);
      }
      if (group.currency === '') group.currency = order.currency;
      const tally = group.tallies[customer];
      tally.orders++;
      tally.revenue += toThousandths(order.netRevenue);
      return group;
    },
    count: () =>
      [...groups.values()].reduce(
        (sum, { tallies }) => sum + CUSTOMERS.filter((customer) => tallies[customer].orders > 0).length,
        0,
      ),
    rows: () =>
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { tallies, sharers, ...shared }]) =>
          CUSTOMERS.filter((customer) => tallies[customer].orders > 0).map((customer) => ({
            ...shared,
            ...(sharers === undefined ? {} : { sharers: [...sharers] }),
            number: `×${tallies[customer].orders}`,
            key: `${DAILY} ${name} ${customer}`.trim(),
            code: '',
            link: '',
            customer,
            netRevenue: toNumber(tallies[customer].revenue),
            orders: tallies[customer].orders,
          })),
        ),
  };
}

const SHARED = ['date', 'status', 'currency', 'class', 'creator', 'sharers'] as const;
const none = (): Tally => ({ orders: 0, revenue: 0 });

/** How the keys of such rows begin; no shop's ids do. */
const DAILY = 'daily';

/** The day of a row that stands for a day's orders, by its key; null for an order's own row. */
export const dayOfKey = (key: string): string | null =>
  key.startsWith(`${DAILY} `) ? key.slice(DAILY.length + 1, DAILY.length + 11) : null;
