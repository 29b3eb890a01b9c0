import { areaOfA1 } from '../core/plans/area.ts';
import { columnName, type Ledger } from '../core/plans/ledger.ts';
import { CallFailure } from './call-failure.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a ledger stands now, whatever rows were inserted, columns moved or tab renamed. */
export interface LedgerPlace<K extends string = string> {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  firstRow: number;
  /** The row that stays empty: rows inserted above it belong to every named column. */
  endRow: number;
  /** Throws `column-missing` for a column somebody deleted. */
  columnAt: (column: K) => number;
}

/**
 * The rows by the name of the column every ledger has, the columns by their keys. Throws `tab-missing` when the ledger
 * was deleted.
 */
export function ledgerPlace<K extends string>(spreadsheet: Spreadsheet, ledger: Ledger<K>): LedgerPlace<K> {
  const range = spreadsheet.getRangeByName(`${ledger.prefix}_Campaign`);
  const area = range ? areaOfA1(range.getA1Notation()) : undefined;
  if (!range || !area || area.row === 1) throw new CallFailure('tab-missing', { tab: ledger.prefix });
  const sheet = range.getSheet();
  const above = sheet.getRange(1, 1, area.row - 1, sheet.getMaxColumns()).getValues();
  const keys = above.find((row) => row.includes('campaign'));
  return {
    sheet,
    firstRow: area.row,
    endRow: area.row + area.rows - 1,
    columnAt: (column) => {
      // The first layout had no keys, and a name for every column.
      const index = keys
        ? keys.indexOf(column)
        : (spreadsheet.getRangeByName(columnName(ledger, column))?.getColumn() ?? 0) - 1;
      if (index < 0) throw new CallFailure('column-missing', { tab: sheet.getName(), column });
      return index + 1;
    },
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

/** Some columns of a ledger that is only read: one that an older layout lacks, or that somebody deleted, reads as blank. */
export function readColumns<K extends string, C extends K>(
  spreadsheet: Spreadsheet,
  ledger: Ledger<K>,
  columns: readonly C[],
): Record<C, unknown>[] {
  const place = ledgerPlace(spreadsheet, ledger);
  const there = columns.filter((column) => hasColumn(place, column));
  const blank = Object.fromEntries(columns.map((column) => [column, ''])) as Record<C, unknown>;
  return readLedger(place, there).map((row) => ({ ...blank, ...row }));
}

export function hasColumn<K extends string>({ columnAt }: LedgerPlace<K>, column: K): boolean {
  try {
    return columnAt(column) > 0;
  } catch (failure) {
    if (failure instanceof CallFailure && failure.code === 'column-missing') return false;
    throw failure;
  }
}
