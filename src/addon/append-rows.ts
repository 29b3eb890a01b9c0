import type { Ledger, LedgerColumn } from '../core/plans/ledger.ts';
import type { PlanCell } from '../core/plans/sheet-plan.ts';
import { growLedger } from './grow-ledger.ts';
import { type LedgerPlace, readLedger } from './ledger-place.ts';
import type { UndoJournal } from './undo-journal.ts';

/** What is typed in one row; a column that is left out stays blank. */
export type TypedRow<K extends string> = Partial<Record<K, PlanCell>>;

/** How many free rows a ledger keeps when it has to grow. */
const SPARE_ROWS = 50;

/** Writes rows below the last one in use, growing the ledger where it is full. Calculated columns keep their formulas. */
export const appendRows = <K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  rows: readonly TypedRow<K>[],
  journal: UndoJournal,
): LedgerPlace<K> => appendLater(ledger, place, rows)(journal);

/**
 * The same in two steps: reads now which rows are free, and writes when called. Who writes into several ledgers reads all
 * of them first, as a read after a write waits until everything is calculated.
 */
export function appendLater<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  rows: readonly TypedRow<K>[],
): (journal: UndoJournal) => LedgerPlace<K> {
  if (rows.length === 0) return () => place;
  const typed = ledger.columns.filter((column) => !column.formula);
  const used = usedRows(place, typed);
  return (journal) => writeRows({ ledger, typed, place, rows, used }, journal);
}

function writeRows<K extends string>(
  parts: {
    ledger: Ledger<K>;
    typed: readonly LedgerColumn<K>[];
    place: LedgerPlace<K>;
    rows: readonly TypedRow<K>[];
    used: number;
  },
  journal: UndoJournal,
): LedgerPlace<K> {
  const { ledger, typed, place, rows, used } = parts;
  const free = place.endRow - place.firstRow - used;
  const grown =
    rows.length > free ? growLedger(ledger, place, rows.length - free + SPARE_ROWS, journal) : place;
  for (const group of neighbours(typed, grown.columnAt)) {
    const range = grown.sheet.getRange(
      grown.firstRow + used,
      grown.columnAt((group[0] as LedgerColumn<K>).key),
      rows.length,
      group.length,
    );
    range.setValues(rows.map((row) => group.map(({ key }) => row[key] ?? '')));
    journal.add(() => range.clearContent());
  }
  return grown;
}

/** Up to the last row with anything typed in it. */
function usedRows<K extends string>(place: LedgerPlace<K>, typed: readonly LedgerColumn<K>[]): number {
  const rows = readLedger(
    place,
    typed.map(({ key }) => key),
  );
  for (let index = rows.length - 1; index >= 0; index--) {
    if (Object.values(rows[index] ?? {}).some((value) => value !== '')) return index + 1;
  }
  return 0;
}

/** Columns that stand side by side, so that each group is one block. */
export function neighbours<K extends string>(
  columns: readonly LedgerColumn<K>[],
  columnAt: (key: K) => number,
): LedgerColumn<K>[][] {
  const groups: LedgerColumn<K>[][] = [];
  for (const column of [...columns].sort((a, b) => columnAt(a.key) - columnAt(b.key))) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && columnAt(before.key) + 1 === columnAt(column.key)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}
