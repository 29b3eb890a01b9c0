import { orderAttribution } from '../core/imports/attribute-orders.ts';
import type { DateOrder } from '../core/imports/date-order.ts';
import type { FileSummary } from '../core/imports/file-summary.ts';
import { ImportError } from '../core/imports/import-error.ts';
import { mergeSummaries } from '../core/imports/merge-summaries.ts';
import type { CreatorIdentity } from '../core/imports/order.ts';
import { type OrderFile, orderFile, type TakeOrder } from '../core/imports/order-file.ts';
import { orderRows, type WritableRows } from '../core/imports/order-rows.ts';
import { type OrderSummary, orderSummary } from '../core/imports/summarise-orders.ts';
import { textIndex } from '../core/imports/text-index.ts';
import { csvRecords } from './csv-records.ts';
import { importErrorText } from './import-error-text.ts';
import { UserError } from './user-error.ts';

export interface OrdersRead {
  /** All files as one. */
  file: FileSummary;
  summary: OrderSummary;
  /** What can be written of them, when that was asked for. */
  writable: WritableRows | null;
}

export interface ReadingOrders {
  /** For a workbook; without it the figures are all that is kept. */
  keepsRows: boolean;
  dateOrder?: DateOrder;
  /** What the user says of files that do not name their currency. */
  currency: string | null;
}

/** Reads and attributes order exports. An order that is in several of them counts as the last one has it. */
export async function readOrders(
  paths: readonly string[],
  creators: readonly CreatorIdentity[],
  { keepsRows, dateOrder, currency }: ReadingOrders,
): Promise<OrdersRead> {
  const attribute = orderAttribution(creators);
  const summary = orderSummary(creators);
  const rows = keepsRows ? orderRows() : null;
  const keys = textIndex();
  const take: TakeOrder = (order, customer, time) => {
    const attribution = attribute(order);
    summary.add(order, attribution);
    rows?.add({ ...order, ...attribution }, customer, time);
  };
  // Of two orders with one key the first that is read counts.
  const files = [...paths].reverse();
  const read = await eachFile(files, () => orderFile(take, { keys, dateOrder }));
  return { file: asOne(read, currency), summary: summary.result(), writable: rows?.end() ?? null };
}

interface FileRead {
  path: string;
  file: FileSummary;
}

/** Whatever is wrong with a file is said with its name. */
async function eachFile(paths: readonly string[], reader: () => OrderFile): Promise<FileRead[]> {
  const read: FileRead[] = [];
  for (const path of paths) {
    const { push, end } = reader();
    try {
      await csvRecords(path, '--orders', push);
      read.push({ path, file: withOrders(path, end()) });
    } catch (error) {
      throw error instanceof ImportError ? new UserError(importErrorText(path, error)) : error;
    }
  }
  return read;
}

function asOne(read: readonly FileRead[], said: string | null): FileSummary {
  const named = read.find(({ file }) => file.currency !== '');
  for (const { path, file } of read) {
    if (said !== null && file.currency !== '' && file.currency !== said) {
      throw new UserError(`--currency is ${said}, but ${path} is in ${file.currency}; leave the option out`);
    }
    if (said === null && named && file.currency !== named.file.currency) {
      throw new UserError(
        file.currency === ''
          ? `${path} does not name its currency, ${named.path} is in ${named.file.currency}; if both are, add --currency ${named.file.currency}`
          : `${path} is in ${file.currency}, ${named.path} in ${named.file.currency}; report on one currency at a time`,
      );
    }
  }
  const file = mergeSummaries(read.map((each) => each.file));
  return { ...file, currency: said ?? file.currency };
}

function withOrders(path: string, file: FileSummary): FileSummary {
  if (file.read + file.duplicate > 0) return file;
  const reasons = file.skipped.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  const why = file.rows === 0 ? 'no row below its header' : `none of its rows could be read (${reasons})`;
  throw new UserError(`${path} holds no order: ${why}; export a period with orders`);
}
