import { ordersLedger } from '../core/plans/orders/orders-ledger.ts';
import { readColumns } from './ledger-place.ts';
import { textOf } from './read-creators.ts';

/** Of all campaigns but some. */
export function countOrders(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  without: ReadonlySet<string>,
): number {
  const orders = readColumns(spreadsheet, ordersLedger, ['campaign', 'key']);
  return orders.filter(({ campaign, key }) => key !== '' && !without.has(textOf(campaign))).length;
}
