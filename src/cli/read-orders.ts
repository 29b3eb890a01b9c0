import { orderAttribution } from '../core/imports/attribute-orders.ts';
import { collectOrders } from '../core/imports/collect-orders.ts';
import type { FileSummary } from '../core/imports/file-summary.ts';
import { ImportError } from '../core/imports/import-error.ts';
import type { AttributedOrder, CreatorIdentity } from '../core/imports/order.ts';
import { type OrderFile, orderFile } from '../core/imports/order-file.ts';
import { type OrderSummary, orderSummary } from '../core/imports/summarise-orders.ts';
import { csvRecords } from './csv-records.ts';
import { importErrorText } from './import-error-text.ts';
import { UserError } from './user-error.ts';

export interface OrdersRead {
  file: FileSummary;
  summary: OrderSummary;
  /** The orders themselves, when they were asked for. */
  orders: AttributedOrder[];
}

/** Reads and attributes an order export; without `keepOrders` the memory needed does not grow with the orders. */
export async function readOrders(
  path: string,
  creators: readonly CreatorIdentity[],
  keepOrders: boolean,
): Promise<OrdersRead> {
  const attribute = orderAttribution(creators);
  const summary = orderSummary(creators);
  try {
    if (!keepOrders) {
      const reader = orderFile((order) => summary.add(order, attribute(order)));
      await pushAll(path, reader.push);
      return { file: withOrders(path, reader.end()), summary: summary.result(), orders: [] };
    }
    const collector = collectOrders();
    await pushAll(path, collector.push);
    const { orders, file } = collector.end();
    const attributed = orders.map((order) => ({ ...order, ...attribute(order) }));
    for (const order of attributed) summary.add(order, order);
    return { file: withOrders(path, file), summary: summary.result(), orders: attributed };
  } catch (error) {
    throw error instanceof ImportError ? new UserError(importErrorText(path, error)) : error;
  }
}

const pushAll = (path: string, push: OrderFile['push']): Promise<void> => csvRecords(path, '--orders', push);

function withOrders(path: string, file: FileSummary): FileSummary {
  if (file.read > 0) return file;
  const reasons = file.skipped.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  const why = file.rows === 0 ? 'no row below its header' : `none of its rows could be read (${reasons})`;
  throw new UserError(`${path} holds no order: ${why}; export a period with orders`);
}
