import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { sideBySide } from '../core/plans/side-by-side.ts';
import { dressTab } from './dress-tab.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a new tab goes: before the tab with this place in the workbook (from 1), or at the end. */
export type PlaceOf = (plan: SheetPlan) => number | undefined;

/**
 * Inserts tabs in their final size and looks, still without names, rules and cells. Tabs that are alike, as ledgers
 * are, are dressed all at once, side by side on one sheet; each is then a copy that keeps its own columns.
 */
export function insertTabs(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  parts: { present: number; placeOf: PlaceOf; journal: UndoJournal },
): Sheet[] {
  const { present, placeOf, journal } = parts;
  const done = new Map<SheetPlan, Sheet>();
  /** Tabs are not inserted in their order: each goes behind those of its order that are there already. */
  const insert = (plan: SheetPlan, template?: Sheet): Sheet => {
    const place = placeOf(plan);
    const before = plans.slice(0, plans.indexOf(plan)).filter((other) => done.has(other)).length;
    const index = place === undefined ? present + before : place - 1;
    const sheet = template
      ? spreadsheet.insertSheet(plan.name, index, { template })
      : spreadsheet.insertSheet(plan.name, index);
    journal.add(() => spreadsheet.deleteSheet(sheet));
    done.set(plan, sheet);
    return sheet;
  };
  let fresh: Size | undefined;
  for (const group of alikeGroups(plans)) {
    const last = group[group.length - 1] as SheetPlan;
    const canvas = insert(last);
    fresh ??= { rows: canvas.getMaxRows(), columns: canvas.getMaxColumns() };
    const whole = sideBySide(group);
    resize(canvas, fresh, whole);
    dressTab(canvas, whole);
    let rest = whole.columns;
    for (const plan of group.slice(0, -1)) {
      const copy = insert(plan, canvas);
      rest -= plan.columns;
      copy.deleteColumns(plan.columns + 1, rest);
      canvas.deleteColumns(1, plan.columns);
    }
  }
  return plans.map((plan) => done.get(plan) as Sheet);
}

interface Size {
  rows: number;
  columns: number;
}

/** Tabs with the same frame and the same rows. */
function alikeGroups(plans: readonly SheetPlan[]): SheetPlan[][] {
  const groups = new Map<string, SheetPlan[]>();
  for (const plan of plans) {
    const { color, rightToLeft, rows, rowHeights, hiddenRows, frozenRows, gridlines } = plan;
    const key = JSON.stringify([color, rightToLeft, rows, rowHeights, hiddenRows, frozenRows, gridlines]);
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()];
}

function resize(sheet: Sheet, now: Size, { rows, columns }: Size): void {
  if (now.rows > rows) sheet.deleteRows(rows + 1, now.rows - rows);
  if (now.rows < rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (now.columns > columns) sheet.deleteColumns(columns + 1, now.columns - columns);
  if (now.columns < columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
}
