import { areaOfA1 } from '../core/plans/area.ts';
import { columnName, type Ledger } from '../core/plans/ledger.ts';
import { CallFailure } from './call-failure.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a ledger stands now: its names follow when rows are inserted, columns moved or the tab renamed. */
export interface LedgerPlace<K extends string = string> {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  firstRow: number;
  /** The row that stays empty: rows inserted above it belong to every named column. */
  endRow: number;
  columnAt: (column: K) => number;
}

/** Finds the columns that are wanted, all unless given. Throws `tab-missing` when the ledger was deleted. */
export function ledgerPlace<K extends string, C extends K = K>(
  spreadsheet: Spreadsheet,
  ledger: Ledger<K>,
  wanted: readonly C[] = ledger.columns.map(({ key }) => key as C),
): LedgerPlace<C> {
  const columns = new Map<C, number>();
  let rows = { first: 0, end: 0 };
  let sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  for (const key of wanted) {
    const range = spreadsheet.getRangeByName(columnName(ledger, key));
    const area = range ? areaOfA1(range.getA1Notation()) : undefined;
    if (!range || !area) throw new CallFailure('tab-missing', { tab: ledger.prefix });
    columns.set(key, area.column);
    rows = { first: area.row, end: area.row + area.rows - 1 };
    sheet ??= range.getSheet();
  }
  if (!sheet) throw new CallFailure('tab-missing', { tab: ledger.prefix });
  return {
    sheet,
    firstRow: rows.first,
    endRow: rows.end,
    columnAt: (column) => columns.get(column) as number,
  };
}

/** Every prepared row of some columns, by column, in one read. */
export function readLedger<K extends string, C extends K>(
  place: LedgerPlace<K>,
  columns: readonly C[],
): Record<C, unknown>[] {
  const at = columns.map((column) => place.columnAt(column));
  const left = Math.min(...at);
  const width = Math.max(...at) - left + 1;
  const cells = place.sheet
    .getRange(place.firstRow, left, place.endRow - place.firstRow + 1, width)
    .getValues();
  return cells.map(
    (row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[(at[index] ?? left) - left]])) as Record<
        C,
        unknown
      >,
  );
}

/** Some columns of a ledger that is only read. */
export function readColumns<K extends string, C extends K>(
  spreadsheet: Spreadsheet,
  ledger: Ledger<K>,
  columns: readonly C[],
): Record<C, unknown>[] {
  return readLedger(ledgerPlace(spreadsheet, ledger, columns), columns);
}
