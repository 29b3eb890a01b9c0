import { readAmount, toNumber } from './amount.ts';
import type { Columns } from './columns.ts';
import { cleaned, NO_LINK } from './note-attributes.ts';
import type { LinkFields, Order, OrderStatus } from './order.ts';
import { type OrderFormat, type RowOutcome, skip } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';

/**
 * WooCommerce › Analytics › Orders › Download, in English: the column labels are translated into the site's
 * language. `Net Sales` is after refunds, without tax and shipping. No column names the currency; the formatted
 * total shows at most its symbol.
 */
export const woocommerceOrders: OrderFormat = {
  id: 'woocommerce-orders',
  required: ['Date', 'Order #', 'Status', 'Net Sales'],
  telling: ['N. Revenue (formatted)', 'Coupon(s)', 'Items sold'],
  optional: ['N. Revenue (formatted)', 'Customer type', 'Coupon(s)', 'Attribution'],
  reader: (columns, times) => (cells) => readRow(columns, times, cells),
};

function readRow(columns: Columns, times: OrderTimes, cells: readonly string[]): RowOutcome {
  const cell = (column: string): string => columns.cell(cells, column);
  const number = cell('Order #');
  if (number === '') return skip('number-missing', '');
  const when = times.read(cell('Date'));
  if (when === null) return skip('date-unreadable', cell('Date'));
  const currency = currencyOf(cell('N. Revenue (formatted)'));
  const net = readAmount(cell('Net Sales'), currency);
  if (typeof net === 'string') return skip(net, cell('Net Sales'));
  const status = statusOf(cell('Status').toLowerCase());
  return {
    kind: 'order',
    order: {
      number,
      key: number,
      date: when.date,
      status,
      currency,
      netRevenue: status === 'valid' ? toNumber(net) : 0,
      code: cell('Coupon(s)'),
      link: linkOf(cell('Attribution')),
      customer: status === 'valid' ? customerOf(cell('Customer type').toLowerCase()) : '',
    },
    customer: '',
    time: when.time,
  };
}

/** Symbols that only one currency has; `$` and `kr` leave it open, and so does no symbol at all. */
const SYMBOLS: readonly (readonly [symbol: string, currency: string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['lei', 'RON'],
  ['zł', 'PLN'],
];

const currencyOf = (formatted: string): string =>
  SYMBOLS.find(([symbol]) => formatted.toLowerCase().includes(symbol))?.[1] ?? '';

/** Failed payments and unfinished checkouts never were sales; on-hold and pending ones are waiting to be paid. */
function statusOf(status: string): OrderStatus {
  if (status === 'cancelled' || status === 'trash') return 'cancelled';
  return status === 'failed' || status === 'checkout-draft' ? 'declined' : 'valid';
}

/** WooCommerce looks back over all the shop's orders, further than the file. */
const customerOf = (type: string): Order['customer'] => (type === 'new' || type === 'returning' ? type : '');

/** `Source: Instagram` is a utm_source; organic, referral and direct visits carried no tracked link. */
function linkOf(attribution: string): LinkFields {
  const source = /^Source:\s*(.+)$/i.exec(attribution)?.[1];
  return source === undefined ? NO_LINK : { ...NO_LINK, source: cleaned(source) };
}
