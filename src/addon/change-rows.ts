import type { Ledger, LedgerColumn } from '../core/plans/ledger.ts';
import { neighbours, type TypedRow } from './append-rows.ts';
import type { LedgerPlace } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Changes cells of rows that are there, by their place below the ledger's first row. Columns side by side are written as
 * one block from the first of these rows to the last; whatever else stands in it is put back as it is.
 */
export function changeRows<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  changes: ReadonlyMap<number, TypedRow<K>>,
  journal: UndoJournal,
): void {
  if (changes.size === 0) return;
  const first = Math.min(...changes.keys());
  const rows = Math.max(...changes.keys()) - first + 1;
  const changed = ledger.columns.filter(({ key }) => [...changes.values()].some((row) => key in row));
  for (const group of neighbours(changed, place.columnAt)) {
    const left = place.columnAt((group[0] as LedgerColumn<K>).key);
    const block = place.sheet.getRange(place.firstRow + first, left, rows, group.length);
    const before = cellsOf(block);
    const after = before.map((cells, index) =>
      group.map(({ key }, column) => changes.get(first + index)?.[key] ?? cells[column]),
    );
    block.setValues(after);
    journal.add(() => block.setValues(before));
  }
}

/** Values, and formulas where somebody typed some: writing the block back must not turn them into values. */
export function cellsOf(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  const formulas = range.getFormulas();
  return range.getValues().map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
}
