import { attributeOrders } from '../../core/imports/attribute-orders.ts';
import type { CollectedOrders } from '../../core/imports/collect-orders.ts';
import type { FileSummary } from '../../core/imports/file-summary.ts';
import { orderRow } from '../../core/imports/order-row.ts';
import { type OrderSummary, summariseOrders } from '../../core/imports/summarise-orders.ts';
import type { OrderRow, State } from '../../core/sidebar-api.ts';

/** What is shown before anything is sent, and the rows that would be. */
export interface OrderPreview {
  fileName: string;
  file: FileSummary;
  summary: OrderSummary;
  rows: OrderRow[];
}

/** Matches the orders to the creators the spreadsheet lists now. */
export function orderPreview(
  fileName: string,
  { orders, file }: CollectedOrders,
  state: State,
): OrderPreview {
  const attributed = attributeOrders(orders, state.creators);
  const summary = summariseOrders(attributed, state.creators, state.houseCodes);
  return { fileName, file, summary, rows: attributed.map(orderRow) };
}
