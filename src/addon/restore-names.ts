import { a1Area, areaOfA1 } from '../core/plans/area.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Gives a tab back the names somebody deleted; `present` are those of the workbook. They are set where the plan has them, moved and grown as the names
 * that are still there have been.
 */
export function restoreNames(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  plan: SheetPlan,
  present: ReadonlySet<string>,
  journal: UndoJournal,
): void {
  const lost = plan.names.filter(({ name }) => !present.has(name));
  if (lost.length === 0) return;
  const kept = plan.names.find(({ name }) => present.has(name));
  const reference = kept && spreadsheet.getRangeByName(kept.name)?.getA1Notation();
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
    spreadsheet.setNamedRange(name, sheet.getRange(a1Area(moved)));
    journal.add(() => spreadsheet.removeNamedRange(name));
  }
}
