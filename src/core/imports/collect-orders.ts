import type { DateOrder } from './date-order.ts';
import type { FileSummary } from './file-summary.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import { mergeSummaries } from './merge-summaries.ts';
import { nameKey } from './name-key.ts';
import type { Order } from './order.ts';
import { type OrderFile, orderFile, type TakeOrder } from './order-file.ts';
import { textIndex } from './text-index.ts';

export interface CollectedOrders {
  orders: Order[];
  file: FileSummary;
}

export interface OrderCollector {
  push: OrderFile['push'];
  /** The file is at its end; what is pushed from now on is another, of whatever format. */
  endFile(): FileSummary;
  /** All files as one. */
  end(): CollectedOrders;
}

interface Collecting {
  handles?: readonly string[];
  /** What the user says where a file does not decide it. */
  dateOrder?: DateOrder;
  /** How a table of no known form is to be read. */
  mapping?: TableMapping;
}

/**
 * Reads one file or several into a list, in their order, each valid order marked new or returning: new is a customer's
 * earliest valid order among them, whatever the sequence of the rows. An order that is in several files counts as the
 * first of them has it. Orders without an e-mail stay unmarked. The e-mails are let go at the end. An order whose e-mail is one of the `handles` is marked `own-order`.
 */
export function collectOrders({ handles = [], dateOrder, mapping }: Collecting = {}): OrderCollector {
  const own = new Set(handles.map(nameKey).filter((name) => name !== ''));
  const orders: Order[] = [];
  const firsts = new Map<string, { time: number; order: Order }>();
  const keys = textIndex();
  const files: FileSummary[] = [];
  let open: OrderFile | null = null;

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

  const current = (): OrderFile => {
    open ??= orderFile(take, { keys, dateOrder, mapping });
    return open;
  };
  function endFile(): FileSummary {
    const summary = current().end();
    files.push(summary);
    open = null;
    return summary;
  }

  return {
    push: (records, problems) => current().push(records, problems),
    endFile,
    end() {
      if (open !== null || files.length === 0) endFile();
      const summary = mergeSummaries(files);
      for (const { order } of firsts.values()) order.customer = 'new';
      firsts.clear();
      return { orders, file: summary };
    },
  };
}
