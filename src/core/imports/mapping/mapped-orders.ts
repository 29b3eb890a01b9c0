import { readAmount, type Thousandths, toNumber } from '../amount.ts';
import { bareCell } from '../columns.ts';
import { linkFieldsOf, NO_LINK } from '../note-attributes.ts';
import type { LinkFields, Order, OrderStatus } from '../order.ts';
import { type RowOutcome, type RowReader, skip } from '../order-format.ts';
import type { RecognisedFile } from '../order-formats.ts';
import type { OrderTimes } from '../order-times.ts';
import { plainWords } from './plain-words.ts';
import type { MappedField, TableMapping } from './table-mapping.ts';

export const MAPPED_FORMAT = 'mapped-orders';

/** The table that a person has mapped, as a format of its own. */
export function mappedOrders(
  mapping: TableMapping,
  header: readonly string[],
  times: OrderTimes,
): RecognisedFile {
  return { format: MAPPED_FORMAT, columnCount: header.length, read: mappedReader(mapping, header, times) };
}

function mappedReader(mapping: TableMapping, header: readonly string[], times: OrderTimes): RowReader {
  const { columns, decimal } = mapping;
  const linkField = linkFieldOf(header[columns.link ?? -1] ?? '');
  return (cells): RowOutcome => {
    const cell = (field: MappedField): string => bareCell(cells[columns[field] ?? -1] ?? '');
    const number = cell('number');
    if (number === '') return skip('number-missing', '');
    // A spreadsheet that took a long id for a number has lost its last digits.
    if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(number)) return skip('id-rounded', number);
    const when = times.read(cell('date'));
    if (when === null) return skip('date-unreadable', cell('date'));
    const currency = (cell('currency') || mapping.currency).toUpperCase();
    if (columns.currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
      return skip('currency-missing', cell('currency'));
    }
    const amount = readAmount(cell('amount'), currency, decimal);
    if (typeof amount === 'string') return skip(amount, cell('amount'));
    const refunded = readAmount(cell('refunded') || '0', currency, decimal);
    if (typeof refunded === 'string') return skip(refunded, cell('refunded'));

    const said = plainWords(cell('status'));
    const status = statusOf(said);
    const customer = cell('customer').toLowerCase();
    const isNamed = customer === 'new' || customer === 'returning';
    return {
      kind: 'order',
      order: {
        number,
        key: number,
        date: when.date,
        status,
        currency,
        netRevenue: status === 'valid' ? toNumber(net(amount, refunded, said, columns.refunded)) : 0,
        code: cell('code'),
        link: linkOf(cell('link'), linkField),
        customer: isNamed && status === 'valid' ? (customer as Order['customer']) : '',
      },
      customer: isNamed ? '' : customer,
      time: when.time,
    };
  };
}

/** Some tables write what came back with a minus. Without a column of it, the status says when everything did. */
function net(amount: Thousandths, refunded: Thousandths, status: string, column?: number): Thousandths {
  if (column === undefined && FULLY_REFUNDED.test(status) && !/part|kism|parţi|חלק/u.test(status)) return 0;
  return amount - Math.abs(refunded);
}

const FULLY_REFUNDED = /refunded|erstattet|iade edil|rambursat|הוחזר|זוכה/u;
const CANCELLED = /cancel|storn|anulat|iptal|בוטל|מבוטל|void/u;
const DECLINED = /fail|declin|reject|denied|expired|abgelehnt|respins|eşuat|reddedil|başarisiz|נדח|נכשל/u;
const TEST = /^test\b/;

function statusOf(text: string): OrderStatus {
  if (CANCELLED.test(text)) return 'cancelled';
  if (DECLINED.test(text)) return 'declined';
  return TEST.test(text) ? 'test' : 'valid';
}

/** What a cell without an address is, by the head of its column. */
function linkFieldOf(head: string): keyof LinkFields {
  if (/content/i.test(head)) return 'content';
  if (/campaign|kampan|קמפיין/u.test(head)) return 'campaign';
  return /medium/i.test(head) ? 'medium' : 'source';
}

const linkOf = (cell: string, field: keyof LinkFields): LinkFields =>
  /utm_\w+=/i.test(cell) ? linkFieldsOf(cell) : { ...NO_LINK, [field]: cell };
