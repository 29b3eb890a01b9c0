import type { Ledger } from '../core/plans/ledger.ts';
import type { TypedRow } from './append-rows.ts';
import { type LedgerPlace, readLedger } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Empties the rows that hold exactly these typed values, each once; a row somebody has changed since stays. Days are
 * not compared: a cell gives them in the time zone of the script. Returns whether the ledger is empty now.
 */
export function clearRows<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  rows: readonly TypedRow<K>[],
  journal: UndoJournal,
): boolean {
  const typed = ledger.columns.filter((column) => !column.formula);
  const compared = typed.filter((column) => column.format !== 'date').map(({ key }) => key);
  const wanted = rows.map((row) => compared.map((key) => String(row[key] ?? '')).join('\n'));
  const present = readLedger(
    place,
    typed.map(({ key }) => key),
  );
  let left = 0;
  for (const [index, cells] of present.entries()) {
    if (Object.values(cells).every((cell) => cell === '')) continue;
    const match = wanted.indexOf(compared.map((key) => String(cells[key] ?? '')).join('\n'));
    if (match < 0) {
      left++;
      continue;
    }
    wanted.splice(match, 1);
    for (const { key } of typed) {
      const before = cells[key];
      if (before === '') continue;
      const cell = place.sheet.getRange(place.firstRow + index, place.columnAt(key));
      cell.clearContent();
      journal.add(() => cell.setValue(before));
    }
  }
  return left === 0;
}
