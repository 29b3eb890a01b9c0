import { a1Area, areaOfA1 } from '../core/plans/area.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import type { NameBook } from './name-book.ts';

/**
 * Gives a tab back the names somebody deleted. They are set where the plan has them, moved and grown as the names that
 * are still there have been.
 */
export function restoreNames(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  plan: SheetPlan,
  names: NameBook,
): void {
  const lost = plan.names.filter(({ name }) => !names.rangeOf(name));
  if (lost.length === 0) return;
  const kept = plan.names.find(({ name }) => names.rangeOf(name));
  const reference = kept && names.rangeOf(kept.name)?.getA1Notation();
  const now = reference ? areaOfA1(reference) : undefined;
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
    names.assign(name, sheet.getRange(a1Area(moved)));
  }
}
