import type { Ledger, LedgerColumn } from '../core/plans/ledger.ts';
import { neighbours, type TypedRow } from './append-rows.ts';
import { type LedgerPlace, readLedger } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

export interface Clearing {
  /** Whether nothing is left in the ledger then. */
  empties: boolean;
  clear: (journal: UndoJournal) => void;
}

/**
 * Finds the rows that hold exactly these typed values, each once, to empty them; a row somebody has changed since
 * stays. Days are not compared: a cell gives them in the time zone of the script.
 */
export function clearLater<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  rows: readonly TypedRow<K>[],
): Clearing {
  const typed = ledger.columns.filter((column) => !column.formula);
  const compared = typed.filter((column) => column.format !== 'date').map(({ key }) => key);
  const wanted = rows.map((row) => compared.map((key) => String(row[key] ?? '')).join('\n'));
  const present = readLedger(
    place,
    typed.map(({ key }) => key),
  );
  let left = 0;
  const cleared: number[] = [];
  for (const [index, cells] of present.entries()) {
    if (Object.values(cells).every((cell) => cell === '')) continue;
    const match = wanted.indexOf(compared.map((key) => String(cells[key] ?? '')).join('\n'));
    if (match < 0) {
      left++;
      continue;
    }
    wanted.splice(match, 1);
    cleared.push(index);
  }
  const groups = neighbours(typed, place.columnAt);
  const clear = (journal: UndoJournal): void => {
    for (const { first, count } of runs(cleared)) {
      for (const group of groups) {
        const column = place.columnAt((group[0] as LedgerColumn<K>).key);
        const range = place.sheet.getRange(place.firstRow + first, column, count, group.length);
        const before = present.slice(first, first + count).map((row) => group.map(({ key }) => row[key]));
        range.clearContent();
        journal.add(() => range.setValues(before));
      }
    }
  };
  return { empties: left === 0, clear };
}

/** Numbers that follow one another, ascending. */
function runs(indexes: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === index) last.count++;
    else found.push({ first: index, count: 1 });
  }
  return found;
}
