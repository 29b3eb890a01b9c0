import { dateSerial } from '../core/plans/date-serial.ts';
import { literalText } from '../core/plans/literal-text.ts';
import { type LedgerOrder, type MergedOrders, mergeOrders } from '../core/plans/orders/merge-orders.ts';
import { sharersCell } from '../core/plans/orders/order-shares.ts';
import { ordersLedger } from '../core/plans/orders/orders-ledger.ts';
import type { PlanCell } from '../core/plans/sheet-plan.ts';
import type { OrderRow } from '../core/sidebar-api.ts';
import { cellsOf } from './change-rows.ts';
import { dayReader } from './day-reader.ts';
import { growLedger } from './grow-ledger.ts';
import { type LedgerPlace, ledgerPlace, readLedger } from './ledger-place.ts';
import { type OrderWords, readOrderWords } from './order-words.ts';
import { textOf } from './read-creators.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Column = (typeof ordersLedger.columns)[number]['key'];

const SPARE_ROWS = 50;

/** Merges orders into the ledger and writes it in one block. What it changes is in the journal. */
export function writeOrders(
  spreadsheet: Spreadsheet,
  campaign: string,
  orders: readonly OrderRow[],
  journal: UndoJournal,
): MergedOrders {
  const place = ledgerPlace(spreadsheet, ordersLedger);
  const words = readOrderWords(spreadsheet);
  const ledger = readOrders(place, words, dayReader(spreadsheet));
  const merged = mergeOrders(ledger, orders);
  if (merged.added.length === 0 && merged.updated.size === 0) return merged;

  const used = lastUsed(ledger) + 1;
  const needed = used + merged.added.length;
  const free = place.endRow - place.firstRow;
  const columns = ordersLedger.columns.map(({ key }) => key);
  const left = Math.min(...columns.map(place.columnAt));
  const width = Math.max(...columns.map(place.columnAt)) - left + 1;
  const first = merged.updated.size > 0 ? Math.min(...merged.updated.keys()) : used;
  const blockOf = (rows: number) => place.sheet.getRange(place.firstRow + first, left, rows, width);
  // Read before the ledger grows: a read after it would have everything calculated once more.
  const present = Math.min(needed, free) - first;
  const before = present > 0 ? cellsOf(blockOf(present)) : [];
  const { columnAt } =
    needed > free ? growLedger(ordersLedger, place, needed - free + SPARE_ROWS, journal) : place;
  const after = Array.from({ length: needed - first }, (_, index) => [
    ...(before[index] ?? Array.from({ length: width }, () => '')),
  ]);
  const enter = (index: number, cells: Record<Column, PlanCell>, keep: readonly Column[] = []): void => {
    for (const column of columns) {
      const row = after[index - first];
      if (row && !keep.includes(column)) row[columnAt(column) - left] = cells[column];
    }
  };
  // The day and the campaign an order was first imported with stay.
  for (const [index, order] of merged.updated)
    enter(index, cellsOfOrder(order, campaign, words), ['date', 'campaign', 'remark']);
  for (const [index, order] of merged.added.entries())
    enter(used + index, cellsOfOrder(order, campaign, words));
  if (before.length > 0) journal.add(() => blockOf(before.length).setValues(before));
  blockOf(after.length).setValues(after);
  return merged;
}

function readOrders(
  place: LedgerPlace<Column>,
  words: OrderWords,
  dayOf: (cell: unknown) => string,
): LedgerOrder[] {
  const columns = [
    'key',
    'date',
    'status',
    'netRevenue',
    'code',
    'link',
    'creator',
    'matchedBy',
    'customer',
    'further',
    'sharers',
  ] as const;
  return readLedger(place, columns).map((row) => ({
    key: textOf(row.key),
    date: dayOf(row.date),
    status: words.status.key(textOf(row.status)),
    netRevenue: Number(row.netRevenue),
    code: textOf(row.code),
    link: textOf(row.link),
    creator: textOf(row.creator),
    class: words.matchedBy.key(textOf(row.matchedBy)),
    customer: words.customer.key(textOf(row.customer)),
    orders: 1 + (Number(row.further) || 0),
    sharers: textOf(row.sharers),
  }));
}

function lastUsed(ledger: readonly LedgerOrder[]): number {
  for (let index = ledger.length - 1; index >= 0; index--) if (ledger[index]?.key !== '') return index;
  return -1;
}

function cellsOfOrder(order: OrderRow, campaign: string, words: OrderWords): Record<Column, PlanCell> {
  const { sharers = [] } = order;
  return {
    number: literalText(order.number),
    date: dateSerial(order.date),
    campaign: literalText(campaign),
    netRevenue: order.netRevenue,
    code: literalText(order.code),
    link: literalText(order.link),
    creator: literalText(order.creator),
    matchedBy: words.matchedBy.word(order.class),
    customer: words.customer.word(order.customer),
    status: words.status.word(order.status),
    remark: '',
    further: order.orders === undefined || order.orders === 1 ? '' : order.orders - 1,
    key: literalText(order.key),
    sharers: literalText(sharersCell(sharers)),
    share: sharers.length === 0 ? '' : (order.orders ?? 1) / sharers.length,
    shareRevenue: sharers.length === 0 ? '' : order.netRevenue / sharers.length,
  };
}
