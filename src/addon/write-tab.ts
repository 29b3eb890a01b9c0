import { a1Area } from '../core/plans/area.ts';
import type { PlanCell, SheetPlan } from '../core/plans/sheet-plan.ts';
import { setHeights } from './dress-tab.ts';
import type { NameBook } from './name-book.ts';
import { grid, paint } from './style-grids.ts';
import { writeCharts } from './write-charts.ts';
import { writeConditions } from './write-conditions.ts';
import { type RuleCache, writeValidations } from './write-validations.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab that is dressed what refers to cells: heights, merges, rules, charts. Its cells are filled afterwards, by `fillTab`:
 * what changes the sheet's structure would have every formula calculated again.
 */
export function ruleTab(sheet: Sheet, plan: SheetPlan, names: NameBook, rules: RuleCache): void {
  setHeights(sheet, plan);
  for (const merge of plan.merges) sheet.getRange(a1Area(merge)).merge();
  for (const merge of plan.mergesAcross) sheet.getRange(a1Area(merge)).mergeAcross();
  writeValidations(sheet, plan, names, rules);
  writeConditions(sheet, plan);
  writeCharts(sheet, plan);
  for (const area of plan.protections) sheet.getRange(a1Area(area)).protect().setWarningOnly(true);
  if (plan.hidden) sheet.hideSheet();
}

/** Names that the formulas use must exist already. */
export function fillTab(sheet: Sheet, plan: SheetPlan): void {
  sheet.getRange(1, 1, plan.rows, plan.columns).setValues(valueGrid(plan));
}

function valueGrid(plan: SheetPlan): PlanCell[][] {
  const values = grid<PlanCell>(plan, '');
  for (const { row, column, cells } of plan.blocks) {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    paint(values, area, (r, c) => cells[r]?.[c] ?? '');
  }
  return values;
}
