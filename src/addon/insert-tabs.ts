import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { sideBySide } from '../core/plans/side-by-side.ts';
import { dressTab, type Frame, frameTab, UNFRAMED } from './dress-tab.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a new tab goes: before the tab with this place in the workbook (from 1), or at the end. */
export type PlaceOf = (plan: SheetPlan) => number | undefined;

/**
 * Inserts tabs in their final size and looks, still without names, rules and cells. All tabs are dressed at once, side by
 * side on one sheet; each is then a copy that keeps its own columns and rows.
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
    const index = (place === undefined ? present : place - 1) + before;
    const sheet = template
      ? spreadsheet.insertSheet(plan.name, index, { template })
      : spreadsheet.insertSheet(plan.name, index);
    journal.add(() => spreadsheet.deleteSheet(sheet));
    done.set(plan, sheet);
    return sheet;
  };
  let fresh: Size | undefined;
  for (const group of dressedTogether(plans)) {
    const canvas = insert(group[group.length - 1] as SheetPlan);
    fresh ??= { rows: canvas.getMaxRows(), columns: canvas.getMaxColumns() };
    const whole = sideBySide(group);
    resize(canvas, fresh, whole);
    dressTab(canvas, whole);
    cutApart(canvas, group, whole, insert);
  }
  return plans.map((plan) => done.get(plan) as Sheet);
}

/** The last tab of the group is what remains of the sheet they were dressed on. */
function cutApart(
  canvas: Sheet,
  group: readonly SheetPlan[],
  { rows, columns }: Size,
  insert: (plan: SheetPlan, template: Sheet) => Sheet,
): void {
  let frame: Frame = UNFRAMED;
  let height = rows;
  let width = columns;
  for (const [index, plan] of group.entries()) {
    const needed = Math.max(...group.slice(index).map((each) => each.rows));
    if (needed < height) canvas.deleteRows(needed + 1, height - needed);
    height = needed;
    frame = frameTab(canvas, plan, frame);
    if (index === group.length - 1) return;
    const copy = insert(plan, canvas);
    width -= plan.columns;
    copy.deleteColumns(plan.columns + 1, width);
    if (plan.rows < height) copy.deleteRows(plan.rows + 1, height - plan.rows);
    canvas.deleteColumns(1, plan.columns);
  }
}

interface Size {
  rows: number;
  columns: number;
}

/**
 * Tabs in the order they are cut out: those with hidden rows last, so that no row has to be shown again. A tab without
 * looks stays by itself.
 */
function dressedTogether(plans: readonly SheetPlan[]): SheetPlan[][] {
  const dressed = plans.filter(({ styles }) => styles.length > 0);
  const plain = plans.filter(({ styles }) => styles.length === 0);
  const groups = new Map<string, SheetPlan[]>();
  for (const plan of dressed.sort((a, b) => a.hiddenRows.length - b.hiddenRows.length)) {
    const key = String(plan.rightToLeft);
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values(), ...plain.map((plan) => [plan])];
}

function resize(sheet: Sheet, now: Size, { rows, columns }: Size): void {
  if (now.rows > rows) sheet.deleteRows(rows + 1, now.rows - rows);
  if (now.rows < rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (now.columns > columns) sheet.deleteColumns(columns + 1, now.columns - columns);
  if (now.columns < columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
}
