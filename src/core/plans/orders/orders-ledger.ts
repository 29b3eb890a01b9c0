import { defineLedger } from '../ledger.ts';

/**
 * Filled by importing the shop's order export; `key` is what an order is recognised by when it comes again. A row may
 * stand for all orders of a day: `further` then is how many besides the first, and blank in the row of a single order.
 * An order that several creators share stays one row: `sharers` names them all, `share` is each one's part of the row's
 * orders and `shareRevenue` of its revenue.
 */
export const ordersLedger = defineLedger({
  kind: 'orders',
  prefix: 'Orders',
  anchor: 'key',
  columns: [
    { key: 'number', source: 'imported', format: 'text' },
    { key: 'date', source: 'imported', format: 'date' },
    { key: 'campaign', source: 'imported', format: 'text', takes: 'campaign' },
    { key: 'netRevenue', source: 'imported', format: 'money' },
    { key: 'code', source: 'imported', width: 'wide', format: 'text' },
    { key: 'link', source: 'imported', width: 'wide', format: 'text' },
    { key: 'creator', source: 'imported', format: 'text', takes: 'creator' },
    { key: 'matchedBy', source: 'imported', width: 'wide', format: 'text', takes: 'MatchedBy' },
    { key: 'customer', source: 'imported', width: 'wide', format: 'text', takes: 'Customer' },
    { key: 'status', source: 'imported', width: 'wide', format: 'text', takes: 'OrderStatus' },
    { key: 'remark', source: 'typed', width: 'wide', format: 'text' },
    { key: 'further', source: 'imported', format: 'count', hidden: true },
    { key: 'key', source: 'imported', format: 'text', hidden: true },
    { key: 'sharers', source: 'imported', format: 'text', hidden: true },
    { key: 'share', source: 'imported', hidden: true },
    { key: 'shareRevenue', source: 'imported', format: 'money', hidden: true },
  ],
});
