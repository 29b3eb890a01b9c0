import type { Ledger } from '../core/plans/ledger.ts';
import { rowFormula } from '../core/plans/ledger-plan.ts';
import type { LostFormula } from '../core/plans/lost-formulas.ts';
import type { Area } from '../core/plans/sheet-plan.ts';
import { CallFailure } from './call-failure.ts';
import type { LedgerPlace } from './ledger-place.ts';

/**
 * The cells of a ledger's calculated columns that hold no formula: somebody wrote over it, or inserted the row. A
 * formula of somebody's own stays. `within` narrows the search to some cells of the tab.
 */
export function lostInLedger<K extends string>(
  ledger: Ledger<K>,
  place: LedgerPlace<K>,
  within?: Area,
): LostFormula[] {
  const top = Math.max(place.firstRow, within?.row ?? 0);
  const bottom = Math.min(place.endRow, within ? within.row + within.rows - 1 : place.endRow);
  const columns = ledger.columns.flatMap((column) => {
    const at = column.formula && found(() => place.columnAt(column.key));
    return at && (!within || (at >= within.column && at < within.column + within.columns))
      ? [{ column, at }]
      : [];
  });
  if (top > bottom || columns.length === 0) return [];
  const left = Math.min(...columns.map(({ at }) => at));
  const right = Math.max(...columns.map(({ at }) => at));
  const formulas = place.sheet.getRange(top, left, bottom - top + 1, right - left + 1).getFormulas();
  return columns.flatMap(({ column, at }) =>
    formulas.flatMap((row, index) => {
      if (row[at - left]) return [];
      const formula = found(() => rowFormula(ledger, column, top + index, place.columnAt));
      return formula ? [{ row: top + index, column: at, formula }] : [];
    }),
  );
}

/** Nothing where a column that is needed was deleted. */
function found<T>(search: () => T): T | undefined {
  try {
    return search();
  } catch (failure) {
    if (failure instanceof CallFailure) return undefined;
    throw failure;
  }
}
