import type { Ledger } from '../core/plans/ledger.ts';
import { rowFormula } from '../core/plans/ledger-plan.ts';
import type { LedgerPlace } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Inserts prepared rows above the ledger's empty last row, so that every named column grows, and gives them the
 * formats, validations and formulas of the rows above. Returns the ledger's new place.
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
  const model = sheet.getRange(endRow - 1, 1, 1, width);
  const fresh = sheet.getRange(endRow, 1, count, width);
  const repeat = <T>(row: readonly T[] | undefined): T[][] =>
    Array.from({ length: count }, () => [...(row ?? [])]);
  fresh.setNumberFormats(repeat(model.getNumberFormats()[0]));
  fresh.setBackgrounds(repeat(model.getBackgrounds()[0]));
  fresh.setDataValidations(repeat(model.getDataValidations()[0]));

  for (const column of ledger.columns) {
    if (!column.formula) continue;
    const formulas = Array.from({ length: count }, (_, index) => [
      rowFormula(ledger, column, endRow + index, place.columnAt),
    ]);
    sheet.getRange(endRow, place.columnAt(column.key), count, 1).setFormulas(formulas);
  }
  return { ...place, endRow: endRow + count };
}
