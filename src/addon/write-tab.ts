import { a1Area } from '../core/plans/area.ts';
import { BASE_SIZE, COLORS, STYLES, type Style } from '../core/plans/look.ts';
import type { PlanCell, SheetPlan } from '../core/plans/sheet-plan.ts';
import { grid, isUniform, paint, styleGrids } from './style-grids.ts';
import { writeCharts } from './write-charts.ts';
import { writeConditions } from './write-conditions.ts';
import { type RuleCache, writeValidations } from './write-validations.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab that was just inserted its looks and rules, whole blocks at a time. Its cells are filled afterwards, by
 * `fillTab`: what changes the sheet's structure would have every formula calculated again.
 */
export function dressTab(sheet: Sheet, plan: SheetPlan, rules: RuleCache): void {
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  writeFrame(sheet, plan);
  for (const merge of plan.merges) sheet.getRange(a1Area(merge)).merge();
  writeValidations(range, plan, rules);
  writeConditions(sheet, plan);
  writeCharts(sheet, plan);
  for (const { area, description } of plan.protections) {
    sheet.getRange(a1Area(area)).protect().setDescription(description).setWarningOnly(true);
  }

  const looks = styleGrids(plan);
  // '@' decides how values are read: formats come before them.
  range.setNumberFormats(looks.formats);
  if (!isUniform(looks.backgrounds, null)) range.setBackgrounds(looks.backgrounds);
  if (!isUniform(looks.colors, null)) range.setFontColors(looks.colors);
  if (!isUniform(looks.weights, 'normal')) range.setFontWeights(looks.weights);
  if (!isUniform(looks.slants, 'normal')) range.setFontStyles(looks.slants);
  if (!isUniform(looks.sizes, BASE_SIZE)) range.setFontSizes(looks.sizes);
  if (!isUniform(looks.alignments, null)) range.setHorizontalAlignments(looks.alignments);
  if (!isUniform(looks.verticals, null)) range.setVerticalAlignments(looks.verticals);
  if (!isUniform(looks.wraps, false)) range.setWraps(looks.wraps);
  writeLines(sheet, plan);
  writeNotes(sheet, plan);
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

function writeLines(sheet: Sheet, plan: SheetPlan): void {
  const lined = plan.styles.filter(({ role }) => (STYLES[role] as Style).lineBelow);
  if (lined.length === 0) return;
  sheet
    .getRangeList(lined.map(({ area }) => a1Area(area)))
    .setBorder(null, null, true, null, null, true, COLORS.line, SpreadsheetApp.BorderStyle.SOLID);
}

function writeNotes(sheet: Sheet, plan: SheetPlan): void {
  if (plan.notes.length === 0) return;
  const last = Math.max(...plan.notes.map((note) => note.row));
  const notes = grid<string>({ rows: last, columns: plan.columns }, '');
  for (const { row, column, text } of plan.notes)
    paint(notes, { row, column, rows: 1, columns: 1 }, () => text);
  sheet.getRange(1, 1, last, plan.columns).setNotes(notes);
}

/** What belongs to the tab as a whole. */
function writeFrame(sheet: Sheet, plan: SheetPlan): void {
  sheet.setTabColor(plan.color);
  sheet.setFrozenRows(plan.frozenRows);
  if (plan.rightToLeft) sheet.setRightToLeft(true);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  for (const { from, count, pixels } of runs(plan.widths)) sheet.setColumnWidths(from, count, pixels);
  for (const { row, pixels } of plan.rowHeights) sheet.setRowHeight(row, pixels);
  for (const column of plan.hiddenColumns) sheet.hideColumns(column);
  if (plan.hidden) sheet.hideSheet();
}

/** Neighbours of equal width, set in one call. */
function runs(widths: readonly number[]): { from: number; count: number; pixels: number }[] {
  const found: { from: number; count: number; pixels: number }[] = [];
  for (const [index, pixels] of widths.entries()) {
    const last = found[found.length - 1];
    if (last && last.pixels === pixels) last.count++;
    else found.push({ from: index + 1, count: 1, pixels });
  }
  return found;
}
