import type { FileSummary } from './file-summary.ts';
import type { Order } from './order.ts';
import { type OrderFile, orderFile } from './order-file.ts';

export interface CollectedOrders {
  orders: Order[];
  file: FileSummary;
}

export interface OrderCollector {
  push: OrderFile['push'];
  end(): CollectedOrders;
}

/**
 * Reads a whole file into a list, in the order of the file, each valid order marked new or returning: new is a
 * customer's earliest valid order in the file, whatever the sequence of the rows. Orders without an e-mail stay
 * unmarked. The e-mails are let go when the file ends. An order whose e-mail is one of the `handles` is marked `own-order`.
 */
export function collectOrders({ handles = [] }: { handles?: readonly string[] } = {}): OrderCollector {
  const own = new Set(handles.map(nameKey).filter((name) => name !== ''));
  const orders: Order[] = [];
  const firsts = new Map<string, { time: number; order: Order }>();
  const file = orderFile((order, customer, time) => {
    orders.push(order);
    if (order.remark === undefined && own.has(nameKey(customer.split('@', 1)[0]!)))
      order.remark = 'own-order';
    if (customer === '' || order.status !== 'valid') return;
    order.customer = 'returning';
    const first = firsts.get(customer);
    // Exports list the newest order first, so of two at the same second the later row is the earlier order.
    if (first === undefined || time <= first.time) firsts.set(customer, { time, order });
  });
  return {
    push: file.push,
    end() {
      const summary = file.end();
      for (const { order } of firsts.values()) order.customer = 'new';
      firsts.clear();
      return { orders, file: summary };
    },
  };
}

/** `@Anna.Moves` and `anna_moves` are one name: letters and digits alone. */
const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
