import { ordersLedger } from '../core/plans/orders/orders-ledger.ts';
import { readColumns } from './ledger-place.ts';

export function countOrders(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return readColumns(spreadsheet, ordersLedger, ['key']).filter(({ key }) => key !== '').length;
}
