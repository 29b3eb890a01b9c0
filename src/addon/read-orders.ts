import { ordersLedger } from '../core/plans/orders/orders-ledger.ts';
import { ledgerPlace, readLedger } from './ledger-place.ts';

export function countOrders(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return readLedger(ledgerPlace(spreadsheet, ordersLedger), ['key']).filter(({ key }) => key !== '').length;
}
