import { readAmount, type Thousandths, toNumber } from './amount.ts';
import type { Columns } from './columns.ts';
import { cleaned } from './note-attributes.ts';
import type { OrderStatus } from './order.ts';
import { type OrderFormat, type RowOutcome, skip } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';

/** Metadata under which shops write the code that was used: Stripe has no column for it. */
const CODE_COLUMNS = ['discount_code', 'promotion_code', 'promo_code', 'coupon_code', 'coupon', 'code'].map(
  metadata,
);
const UTM_COLUMNS = {
  source: metadata('utm_source'),
  medium: metadata('utm_medium'),
  campaign: metadata('utm_campaign'),
  content: metadata('utm_content'),
};

/**
 * Stripe › Payments › Export. Times are UTC, so an order late in the evening may stand on the next day. Where the
 * amounts are converted to the account's own currency, those are read: they can be added up.
 */
export const stripePayments: OrderFormat = {
  id: 'stripe-payments',
  required: ['id', 'Created (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status'],
  telling: ['Seller Message', 'Card Fingerprint', 'Statement Descriptor', 'Payment Source Type'],
  optional: [
    'Converted Amount',
    'Converted Amount Refunded',
    'Converted Currency',
    'Mode',
    'Customer ID',
    'Customer Email',
    'Disputed Amount',
    'Dispute Status',
    ...CODE_COLUMNS,
    ...Object.values(UTM_COLUMNS),
  ],
  reader: (columns, times) => (cells) => readRow(columns, times, cells),
};

function metadata(key: string): string {
  return `${key} (metadata)`;
}

function readRow(columns: Columns, times: OrderTimes, cells: readonly string[]): RowOutcome {
  const cell = (column: string): string => columns.cell(cells, column);
  const id = cell('id');
  if (id === '') return skip('number-missing', '');
  const when = times.read(cell('Created (UTC)'));
  if (when === null) return skip('date-unreadable', cell('Created (UTC)'));
  const isConverted = cell('Converted Currency') !== '' && cell('Converted Amount') !== '';
  const prefix = isConverted ? 'Converted ' : '';
  const currency = cell(`${prefix}Currency`).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return skip('currency-missing', currency);
  const amounts: Thousandths[] = [];
  for (const column of [`${prefix}Amount`, `${prefix}Amount Refunded`]) {
    const amount = readAmount(cell(column) || (column.endsWith('Refunded') ? '0' : ''), currency);
    if (typeof amount === 'string') return skip(amount, cell(column));
    amounts.push(amount);
  }
  const [amount = 0, refunded = 0] = amounts;
  const status = statusOf(cell);
  return {
    kind: 'order',
    order: {
      number: id,
      key: id,
      date: when.date,
      status,
      currency,
      netRevenue: status === 'valid' ? toNumber(amount - refunded) : 0,
      code: CODE_COLUMNS.map(cell).find((code) => code !== '') ?? '',
      link: {
        source: cleaned(cell(UTM_COLUMNS.source)),
        medium: cleaned(cell(UTM_COLUMNS.medium)),
        campaign: cleaned(cell(UTM_COLUMNS.campaign)),
        content: cleaned(cell(UTM_COLUMNS.content)),
      },
      customer: '',
    },
    customer: (cell('Customer Email') || cell('Customer ID')).toLowerCase(),
    time: when.time,
  };
}

/** A payment that was never taken, or was lost to a dispute, is no sale. */
function statusOf(cell: (column: string) => string): OrderStatus {
  if (cell('Mode').toLowerCase() === 'test') return 'test';
  if (cell('Dispute Status').toLowerCase() === 'lost') return 'declined';
  const status = cell('Status').toLowerCase();
  if (status === 'canceled' || status === 'cancelled') return 'cancelled';
  return /fail|block|declin|requires|incomplete|expired|uncaptured/.test(status) ? 'declined' : 'valid';
}
