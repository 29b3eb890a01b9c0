import { attributeOrders } from '../../core/imports/attribute-orders.ts';
import type { CollectedOrders } from '../../core/imports/collect-orders.ts';
import type { FileSummary } from '../../core/imports/file-summary.ts';
import type { AttributedOrder } from '../../core/imports/order.ts';
import { orderRow } from '../../core/imports/order-row.ts';
import { type FurtherCode, withFurtherCodes } from '../../core/imports/suggest-owners.ts';
import { type OrderSummary, summariseOrders } from '../../core/imports/summarise-orders.ts';
import type { OrderRow, State } from '../../core/sidebar-api.ts';

/** What is shown before anything is sent, and the rows that would be. */
export interface OrderPreview {
  fileName: string;
  file: FileSummary;
  orders: AttributedOrder[];
  summary: OrderSummary;
  rows: OrderRow[];
}

/** Matches the orders to the creators the spreadsheet lists now, by its rules, with the codes given to them meanwhile. */
export function orderPreview(
  fileName: string,
  { orders, file }: CollectedOrders,
  { creators, houseCodes, attribution }: State,
  further: readonly FurtherCode[] = [],
): OrderPreview {
  const known = withFurtherCodes(creators, further);
  const attributed = attributeOrders(orders, known, attribution);
  const summary = summariseOrders(attributed, known, houseCodes);
  return { fileName, file, orders: attributed, summary, rows: attributed.map(orderRow) };
}
