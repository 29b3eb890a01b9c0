import { readAmount, type Thousandths, toNumber } from './amount.ts';
import type { Columns } from './columns.ts';
import { NO_LINK, readNoteAttributes } from './note-attributes.ts';
import type { OrderRemark, OrderStatus } from './order.ts';
import { type OrderFormat, type RowOutcome, type RowReader, skip } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';

/**
 * Shopify admin › Orders › Export: 46, 78 or 79 columns by age. A row per line item; the order's own fields stand
 * only on its first row, later rows repeat Name, Email and Created at.
 */
export const shopifyOrders: OrderFormat = {
  id: 'shopify-orders',
  required: ['Name', 'Created at', 'Financial Status', 'Currency', 'Total'],
  telling: ['Lineitem name', 'Lineitem quantity', 'Lineitem price', 'Note Attributes'],
  optional: [
    'Id',
    'Email',
    'Discount Code',
    'Note Attributes',
    'Cancelled at',
    'Refunded Amount',
    'Payment Method',
    'Source',
  ],
  reader: shopifyReader,
};

/** Filled in on an order's own row alone. */
const ORDER_ONLY = ['Financial Status', 'Total', 'Currency', 'Id'];

/** The reader of one file: it remembers which order the last order row was. */
export function shopifyReader(columns: Columns, times: OrderTimes): RowReader {
  let current = '';
  let row: readonly string[] = [];
  const cell: CellOf = (column) => columns.cell(row, column);
  const isFilled = (column: string): boolean => cell(column) !== '';
  return (cells) => {
    row = cells;
    const name = cell('Name');
    if (ORDER_ONLY.some(isFilled)) {
      current = name;
      return readOrderRow(cell, times, name);
    }
    return name === current && name !== '' ? { kind: 'line' } : skip('line-without-order', name);
  };
}

/** The present row's cell of a column. */
type CellOf = (column: string) => string;

function readOrderRow(cell: CellOf, times: OrderTimes, name: string): RowOutcome {
  const id = cell('Id');
  if (name === '' && id === '') return skip('number-missing', '');
  const when = times.read(cell('Created at'));
  if (when === null) return skip('date-unreadable', cell('Created at'));
  const currency = cell('Currency').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return skip('currency-missing', cell('Currency'));
  const total = readAmount(cell('Total'), currency);
  if (typeof total === 'string') return skip(total, cell('Total'));
  const refunded = refundOf(cell, total, currency);
  if (typeof refunded === 'string') return skip(refunded, cell('Refunded Amount'));

  const status = statusOf(cell);
  const notes = cell('Note Attributes');
  const remark = remarkOf(cell, status, total - refunded);
  return {
    kind: 'order',
    order: {
      number: name || id,
      key: id || name,
      date: when.date,
      status,
      currency,
      netRevenue: status === 'valid' ? toNumber(total - refunded) : 0,
      code: cell('Discount Code'),
      link: notes === '' ? NO_LINK : readNoteAttributes(notes),
      customer: '',
      ...(remark ? { remark } : {}),
    },
    customer: cell('Email').toLowerCase(),
    time: when.time,
  };
}

/** Exports of 46 columns have no refunded amount; there the status says when everything came back. */
function refundOf(cell: CellOf, total: Thousandths, currency: string) {
  const amount = cell('Refunded Amount');
  if (amount !== '') return readAmount(amount, currency);
  return cell('Financial Status').toLowerCase() === 'refunded' ? total : 0;
}

/**
 * Only `Cancelled at` cancels: a refunded order stays an order, a cancelled one may still read "paid". A voided
 * payment was never taken and nothing was refunded, so its total must not count as revenue. Pending (cash on
 * delivery) is valid. Test orders run through Shopify's Bogus Gateway.
 */
function statusOf(cell: CellOf): OrderStatus {
  if (cell('Cancelled at') !== '') return 'cancelled';
  if (/bogus/i.test(cell('Payment Method'))) return 'test';
  return cell('Financial Status').toLowerCase() === 'voided' ? 'declined' : 'valid';
}

function remarkOf(cell: CellOf, status: OrderStatus, kept: Thousandths): OrderRemark | undefined {
  if (/^subscription_contract/.test(cell('Source'))) return 'renewal';
  const isPaid = /^(?:partially_)?paid$/i.test(cell('Financial Status'));
  return status === 'cancelled' && isPaid && kept > 0 ? 'cancelled-but-paid' : undefined;
}
