import { awinTransactions } from './awin-transactions.ts';
import { columnsOf, headerName } from './columns.ts';
import { gumroadSales } from './gumroad-sales.ts';
import { ImportError } from './import-error.ts';
import type { OrderFormat, RowReader } from './order-format.ts';
import type { OrderTimes } from './order-times.ts';
import { shopifyOrders } from './shopify-orders.ts';
import { stripePayments } from './stripe-payments.ts';
import { woocommerceOrders } from './woocommerce-orders.ts';

/** Every order export that is recognised by its header. */
export const ORDER_FORMATS: readonly OrderFormat[] = [
  shopifyOrders,
  woocommerceOrders,
  gumroadSales,
  stripePayments,
  awinTransactions,
];

export interface RecognisedFile {
  format: string;
  columnCount: number;
  read: RowReader;
}

/** The format a header belongs to, or null. */
export function formatOf(header: readonly string[]): OrderFormat | null {
  const names = new Set(header.map(headerName));
  return (
    ORDER_FORMATS.find(({ required }) => required.every((column) => names.has(headerName(column)))) ?? null
  );
}

/** Throws an ImportError that names the headers found, or the columns a known export lacks. */
export function recogniseOrders(header: readonly string[], times: OrderTimes): RecognisedFile {
  const format = formatOf(header);
  if (format === null) throw unknownFormat(header);
  const columns = columnsOf(header, [...format.required, ...format.optional]);
  return { format: format.id, columnCount: header.length, read: format.reader(columns, times) };
}

export function unknownFormat(header: readonly string[]): ImportError {
  const names = new Set(header.map(headerName));
  const damaged = ORDER_FORMATS.find(({ telling }) =>
    telling.some((column) => names.has(headerName(column))),
  );
  if (damaged === undefined) return ImportError.of('unknown-format', { found: shownHeader(header) });
  const missing = damaged.required.filter((column) => !names.has(headerName(column)));
  return ImportError.of('missing-columns', { format: damaged.id, missing: missing.join(', ') });
}

const SHOWN_COLUMNS = 12;

/** A file without a header has order data, even names, in its first row: only the beginning of each cell is shown. */
function shownHeader(header: readonly string[]): string {
  const shown = header.slice(0, SHOWN_COLUMNS).map((cell) => cell.trim().slice(0, 30));
  return header.length > SHOWN_COLUMNS ? `${shown.join(', ')} … (${header.length})` : shown.join(', ');
}
