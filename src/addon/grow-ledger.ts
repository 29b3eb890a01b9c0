import type { Ledger } from '../core/plans/ledger.ts';
import { rowFormula } from '../core/plans/ledger-plan.ts';
import type { LedgerPlace } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Inserts prepared rows above the ledger's empty last row, so that every named column grows, and gives them the
 * formats, validations and formulas of the two rows above, whose shades alternate. Returns the ledger's new place.
 */
export function growLedger<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  count: number,
  journal: UndoJournal,
): LedgerPlace<K> {
  if (count <= 0) return place;
  const { sheet, endRow } = place;
  sheet.insertRowsBefore(endRow, count);
  journal.add(() => sheet.deleteRows(endRow, count));

  const width = sheet.getMaxColumns();
  const model = sheet.getRange(endRow - 2, 1, 2, width);
  const fresh = sheet.getRange(endRow, 1, count, width);
  const repeat = <T>(rows: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: count }, (_, index) => [...(rows[index % 2] ?? [])]);
  // All is read before anything is written: a read has to wait for the writes before it.
  const [formats, backgrounds] = [model.getNumberFormats(), model.getBackgrounds()];
  const validations = model.getDataValidations();
  fresh.setNumberFormats(repeat(formats));
  fresh.setBackgrounds(repeat(backgrounds));
  fresh.setDataValidations(repeat(validations));

  for (const column of ledger.columns) {
    if (!column.formula) continue;
    const formulas = Array.from({ length: count }, (_, index) => [
      rowFormula(ledger, column, endRow + index, place.columnAt),
    ]);
    sheet.getRange(endRow, place.columnAt(column.key), count, 1).setFormulas(formulas);
  }
  return { ...place, endRow: endRow + count };
}
