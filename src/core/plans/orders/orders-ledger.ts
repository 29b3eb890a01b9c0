import { defineLedger } from '../ledger.ts';

/** Filled by importing the shop's order export; `key` is what an order is recognised by when it comes again. */
export const ordersLedger = defineLedger({
  kind: 'orders',
  prefix: 'Orders',
  anchor: 'key',
  columns: [
    { key: 'number', source: 'imported', width: 110, format: 'text' },
    { key: 'date', source: 'imported', width: 110, format: 'date' },
    { key: 'campaign', source: 'imported', width: 200, format: 'text', takes: 'campaign' },
    { key: 'netRevenue', source: 'imported', width: 110, format: 'money' },
    { key: 'code', source: 'imported', width: 150, format: 'text' },
    { key: 'link', source: 'imported', width: 200, format: 'text' },
    { key: 'creator', source: 'imported', width: 150, format: 'text', takes: 'creator' },
    { key: 'matchedBy', source: 'imported', width: 150, format: 'text', takes: 'MatchedBy' },
    { key: 'customer', source: 'imported', width: 110, format: 'text', takes: 'Customer' },
    { key: 'status', source: 'imported', width: 110, format: 'text', takes: 'OrderStatus' },
    { key: 'remark', source: 'typed', width: 200, format: 'text' },
    { key: 'key', source: 'imported', width: 150, format: 'text', hidden: true },
  ],
});
