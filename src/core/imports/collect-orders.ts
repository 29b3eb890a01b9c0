import type { DateOrder } from './date-order.ts';
import type { FileSummary } from './file-summary.ts';
import { mergeSummaries } from './merge-summaries.ts';
import { nameKey } from './name-key.ts';
import type { Order } from './order.ts';
import { type OrderFile, type OrderKeys, orderFile, type TakeOrder } from './order-file.ts';

export interface CollectedOrders {
  orders: Order[];
  file: FileSummary;
}

export interface OrderCollector {
  push: OrderFile['push'];
  /** The file is at its end and another follows, of whatever format: an order that was read already counts once. */
  nextFile(): void;
  end(): CollectedOrders;
}

interface Collecting {
  handles?: readonly string[];
  /** What the user says where a file does not decide it. */
  dateOrder?: DateOrder;
}

/**
 * Reads one file or several into a list, in their order, each valid order marked new or returning: new is a customer's
 * earliest valid order among them, whatever the sequence of the rows. Orders without an e-mail stay unmarked. The
 * e-mails are let go at the end. An order whose e-mail is one of the `handles` is marked `own-order`.
 */
export function collectOrders({ handles = [], dateOrder }: Collecting = {}): OrderCollector {
  const own = new Set(handles.map(nameKey).filter((name) => name !== ''));
  const orders: Order[] = [];
  const firsts = new Map<string, { time: number; order: Order }>();
  const keys: OrderKeys = new Set();
  const files: FileSummary[] = [];
  let file = orderFile(take, { keys, dateOrder });

  function take(...[order, customer, time]: Parameters<TakeOrder>): void {
    orders.push(order);
    if (order.remark === undefined && own.has(nameKey(customer.split('@', 1)[0]!)))
      order.remark = 'own-order';
    if (customer === '' || order.status !== 'valid') return;
    order.customer = 'returning';
    const first = firsts.get(customer);
    // Exports list the newest order first, so of two at the same second the later row is the earlier order.
    if (first === undefined || time <= first.time) firsts.set(customer, { time, order });
  }

  return {
    push: (records, problems) => file.push(records, problems),
    nextFile() {
      files.push(file.end());
      file = orderFile(take, { keys, dateOrder });
    },
    end() {
      const summary = mergeSummaries([...files, file.end()]);
      for (const { order } of firsts.values()) order.customer = 'new';
      firsts.clear();
      return { orders, file: summary };
    },
  };
}
