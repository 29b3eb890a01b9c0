import { readAmount, toNumber } from './amount.ts';
import type { Columns } from './columns.ts';
import { cleaned } from './note-attributes.ts';
import type { Order, OrderStatus } from './order.ts';
import { type OrderFormat, type RowOutcome, skip } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';

/**
 * Awin › Transactions › Export, the advertiser's view. The shop's own order number stands under `extra`; the publisher,
 * who is the creator, under `site_name`, and the publisher's own mark under `click_ref`. No column names the currency.
 */
export const awinTransactions: OrderFormat = {
  id: 'awin-transactions',
  required: ['id', 'publisher_id', 'sale_amount', 'date', 'commission_status'],
  telling: ['commission_status', 'decline_reason', 'clickThroughTime'],
  optional: [
    'extra',
    'site_name',
    'voucher_code',
    'click_ref',
    'campaign',
    'customer_acquisition',
    'clickThroughTime',
  ],
  reader: (columns, times) => (cells) => readRow(columns, times, cells),
};

function readRow(columns: Columns, times: OrderTimes, cells: readonly string[]): RowOutcome {
  const cell = (column: string): string => columns.cell(cells, column);
  const id = cell('id');
  if (id === '') return skip('number-missing', '');
  const when = times.read(cell('date'));
  if (when === null) return skip('date-unreadable', cell('date'));
  const amount = readAmount(cell('sale_amount'));
  if (typeof amount === 'string') return skip(amount, cell('sale_amount'));
  const status = statusOf(cell('commission_status').toLowerCase());
  const click = times.read(cell('clickThroughTime'));
  return {
    kind: 'order',
    order: {
      number: cell('extra') || id,
      key: id,
      date: when.date,
      status,
      currency: '',
      netRevenue: status === 'valid' ? toNumber(amount) : 0,
      code: cell('voucher_code'),
      link: {
        source: cleaned(cell('site_name') || cell('publisher_id')),
        medium: 'affiliate',
        campaign: cleaned(cell('campaign')),
        content: cleaned(cell('click_ref')),
      },
      ...(click === null ? {} : { clicked: click.date }),
      customer: status === 'valid' ? customerOf(cell('customer_acquisition').toLowerCase()) : '',
    },
    customer: '',
    time: when.time,
  };
}

/** 0 pending, 1 approved, 2 declined: a declined transaction is no sale. */
const statusOf = (status: string): OrderStatus =>
  status === '2' || status === 'declined' ? 'declined' : 'valid';

const customerOf = (acquisition: string): Order['customer'] =>
  acquisition === 'new' || acquisition === 'returning' ? acquisition : '';
