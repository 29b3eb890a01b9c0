import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { cutLooks, type StyleGrids, styleGrids } from './style-grids.ts';
import type { UndoJournal } from './undo-journal.ts';
import { writeFrame, writeWidths } from './write-frame.ts';
import { writeLooks } from './write-looks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a new tab goes: before the tab with this place in the workbook (from 1), or at the end. */
export type PlaceOf = (plan: SheetPlan) => number | undefined;

interface Dressed {
  plan: SheetPlan;
  sheet: Sheet;
  looks: StyleGrids;
}

/**
 * Inserts tabs in their final size and looks, still without names, rules and cells. Of tabs that are alike, as ledgers
 * are, the widest is dressed first and the others are copies of it: only what differs is written.
 */
export function insertTabs(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  present: number,
  placeOf: PlaceOf,
  journal: UndoJournal,
): Sheet[] {
  const dressed: Dressed[] = [];
  const widestFirst = [...plans].sort((a, b) => b.columns - a.columns);
  const order = [...plans.filter(placeOf), ...widestFirst.filter((plan) => !placeOf(plan))];
  const placed = plans.filter(placeOf).length;
  let fresh: { rows: number; columns: number } | undefined;
  for (const plan of order) {
    const place = placeOf(plan);
    const before = dressed.filter(
      (other) => !placeOf(other.plan) && plans.indexOf(other.plan) < plans.indexOf(plan),
    );
    const index = place === undefined ? present + placed + before.length : place - 1;
    const looks = styleGrids(plan);
    const model = dressed.find((other) => isAlike({ plan, looks }, other));
    const sheet = model
      ? spreadsheet.insertSheet(plan.name, index, { template: model.sheet })
      : spreadsheet.insertSheet(plan.name, index);
    journal.add(() => spreadsheet.deleteSheet(sheet));
    if (model) {
      cutColumns(sheet, model.plan.columns, plan.columns);
      writeWidths(sheet, plan.widths, model.plan.widths);
      writeLooks(sheet, looks, cutLooks(model.looks, plan.columns));
    } else {
      fresh ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      resize(sheet, fresh, plan);
      writeFrame(sheet, plan);
      writeLooks(sheet, looks);
    }
    dressed.push({ plan, sheet, looks });
  }
  return plans.map((plan) => dressed.find((each) => each.plan === plan)?.sheet as Sheet);
}

/** Whether a copy of the model needs nothing but fewer columns, other widths and other looks of cells. */
function isAlike({ plan, looks }: Omit<Dressed, 'sheet'>, model: Dressed): boolean {
  const frame = ({ color, rightToLeft, rows, rowHeights, hiddenRows, frozenRows, gridlines }: SheetPlan) =>
    JSON.stringify({ color, rightToLeft, rows, rowHeights, hiddenRows, frozenRows, gridlines });
  const lines = cutLooks(model.looks, plan.columns).lines;
  return (
    plan.columns <= model.plan.columns &&
    frame(plan) === frame(model.plan) &&
    JSON.stringify(looks.lines) === JSON.stringify(lines)
  );
}

function cutColumns(sheet: Sheet, now: number, wanted: number): void {
  if (now > wanted) sheet.deleteColumns(wanted + 1, now - wanted);
}

function resize(sheet: Sheet, now: { rows: number; columns: number }, { rows, columns }: SheetPlan): void {
  if (now.rows > rows) sheet.deleteRows(rows + 1, now.rows - rows);
  if (now.rows < rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  cutColumns(sheet, now.columns, columns);
  if (now.columns < columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
}
