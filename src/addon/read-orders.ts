import { ordersLedger } from '../core/plans/orders/orders-ledger.ts';
import { readColumns } from './ledger-place.ts';
import { textOf } from './read-creators.ts';

/** Of all campaigns but some. */
export function countOrders(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  without: ReadonlySet<string>,
): number {
  return readColumns(spreadsheet, ordersLedger, ['campaign', 'further', 'key'])
    .filter(({ campaign, key }) => key !== '' && !without.has(textOf(campaign)))
    .reduce((sum, { further }) => sum + 1 + (Number(further) || 0), 0);
}
