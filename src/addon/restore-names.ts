import { a1Area, areaOfA1 } from '../core/plans/area.ts';
import type { Ledger } from '../core/plans/ledger.ts';
import { LEDGERS } from '../core/plans/ledgers.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { CallFailure } from './call-failure.ts';
import type { NameBook } from './name-book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab back the names somebody deleted. They are set where the plan has them, moved and grown as the names that
 * are still there have been; columns of a ledger where their keys are. Throws `column-missing` where the column itself
 * was deleted: its name on another one would count wrong figures.
 */
export function restoreNames(sheet: Sheet, plan: SheetPlan, names: NameBook): void {
  const lost = plan.names.filter(({ name }) => !names.rangeOf(name));
  if (lost.length === 0) return;
  const kept = plan.names.find(({ name }) => names.rangeOf(name));
  const reference = kept && names.rangeOf(kept.name)?.getA1Notation();
  const now = reference ? areaOfA1(reference) : undefined;
  const ledger = (LEDGERS as Partial<Record<string, Ledger>>)[plan.identity.kind];
  const columnOf = ledger && columnsByKey(sheet, ledger);
  for (const { name, area } of lost) {
    const moved =
      kept && now
        ? {
            ...area,
            row: area.row + now.row - kept.area.row,
            column: area.column + now.column - kept.area.column,
            rows: area.rows === kept.area.rows ? now.rows : area.rows,
          }
        : area;
    const isColumn = columnOf && area.rows > 1 && area.columns === 1;
    const place = isColumn ? { ...moved, column: columnOf(area.column) } : moved;
    names.assign(name, sheet.getRange(a1Area(place)));
  }
}

/** Keys stand above the heads, wherever rows were inserted above them. */
const ROWS_OF_KEYS = 10;

/** Where a column of the plan is by now. */
function columnsByKey(sheet: Sheet, ledger: Ledger): (planned: number) => number {
  const rows = Math.min(ROWS_OF_KEYS, sheet.getMaxRows());
  const above = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
  const count = (row: readonly unknown[]): number =>
    ledger.columns.filter(({ key }) => row.includes(key)).length;
  const keys = above.reduce((best, row) => (count(row) > count(best) ? row : best));
  return (planned) => {
    const column = ledger.columns[planned - 1]?.key ?? '';
    const index = keys.indexOf(column);
    if (index < 0) throw new CallFailure('column-missing', { tab: sheet.getName(), column });
    return index + 1;
  };
}
