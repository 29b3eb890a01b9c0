import { readAmount, toNumber } from './amount.ts';
import type { Columns } from './columns.ts';
import { cleaned } from './note-attributes.ts';
import type { OrderStatus } from './order.ts';
import { type OrderFormat, type RowOutcome, skip } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';

/**
 * Gumroad › Sales › Export. Money is in US dollars, as the column names say; the last row adds the columns up.
 * The affiliate is known by an e-mail address only and is left out with the other personal data.
 */
export const gumroadSales: OrderFormat = {
  id: 'gumroad-sales',
  required: [
    'Purchase ID',
    'Purchase Date',
    'Sale Price ($)',
    'Refunded?',
    'Partial Refund ($)',
    'Fully Refunded?',
  ],
  telling: ['Net Total ($)', 'Purchase Time (UTC timezone)', 'Affiliate commission ($)'],
  optional: [
    'Purchase Time (UTC timezone)',
    'Purchase Email',
    'Buyer Email',
    'Discount Code',
    'Disputed?',
    'Dispute Won?',
    'Recurring Charge?',
    'UTM Source',
    'UTM Medium',
    'UTM Campaign',
    'UTM Content',
  ],
  reader: (columns, times) => (cells) => readRow(columns, times, cells),
};

const CURRENCY = 'USD';

function readRow(columns: Columns, times: OrderTimes, cells: readonly string[]): RowOutcome {
  const cell = (column: string): string => columns.cell(cells, column);
  const isYes = (column: string): boolean => cell(column) === '1' || cell(column).toLowerCase() === 'true';
  const id = cell('Purchase ID');
  if (id === '') return skip('number-missing', '');
  if (id === 'Totals' && cell('Purchase Date') === '') return skip('total-row', '');
  const day = times.read(cell('Purchase Date'));
  if (day === null) return skip('date-unreadable', cell('Purchase Date'));
  const price = readAmount(cell('Sale Price ($)'), CURRENCY);
  if (typeof price === 'string') return skip(price, cell('Sale Price ($)'));
  const partial = readAmount(cell('Partial Refund ($)') || '0', CURRENCY);
  if (typeof partial === 'string') return skip(partial, cell('Partial Refund ($)'));

  const status: OrderStatus = isYes('Disputed?') && !isYes('Dispute Won?') ? 'declined' : 'valid';
  const isRefunded = isYes('Fully Refunded?') || (isYes('Refunded?') && partial === 0);
  const email = cell('Purchase Email') || cell('Buyer Email');
  return {
    kind: 'order',
    order: {
      number: id,
      key: id,
      date: day.date,
      status,
      currency: CURRENCY,
      netRevenue: status === 'valid' && !isRefunded ? toNumber(price - partial) : 0,
      code: cell('Discount Code'),
      link: {
        source: cleaned(cell('UTM Source')),
        medium: cleaned(cell('UTM Medium')),
        campaign: cleaned(cell('UTM Campaign')),
        content: cleaned(cell('UTM Content')),
      },
      customer: '',
      ...(isYes('Recurring Charge?') ? { remark: 'renewal' as const } : {}),
    },
    customer: email.toLowerCase(),
    time: times.read(cell('Purchase Time (UTC timezone)'))?.time ?? day.time,
  };
}
