import { a1Area } from '../core/plans/area.ts';
import { BASE_SIZE, COLORS, STYLES, type Style } from '../core/plans/look.ts';
import type { PlanCell, SheetPlan } from '../core/plans/sheet-plan.ts';
import { grid, paint, rowsUntilUsual, styleGrids } from './style-grids.ts';
import { writeCharts } from './write-charts.ts';
import { writeConditions } from './write-conditions.ts';
import { type RuleCache, writeValidations } from './write-validations.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Gives a tab that was just inserted its looks and rules, whole blocks at a time. Its cells are filled afterwards, by
 * `fillTab`: what changes the sheet's structure would have every formula calculated again.
 */
export function dressTab(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan, rules: RuleCache): void {
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  writeFrame(sheet, plan);
  for (const merge of plan.merges) sheet.getRange(a1Area(merge)).merge();
  writeValidations(spreadsheet, range, plan, rules);
  writeConditions(sheet, plan);
  writeCharts(sheet, plan);
  for (const { area, description } of plan.protections) {
    sheet.getRange(a1Area(area)).protect().setDescription(description).setWarningOnly(true);
  }

  writeLooks(sheet, plan);
  writeLines(sheet, plan);
  writeNotes(sheet, plan);
}

/** Each kind of look in one call, down to the last row that differs from how a new sheet looks. */
function writeLooks(sheet: Sheet, plan: SheetPlan): void {
  const looks = styleGrids(plan);
  const ranges = new Map<number, Range>();
  const write = <T>(grid: T[][], usual: T, set: (range: Range, grid: T[][]) => void): void => {
    const rows = rowsUntilUsual(grid, usual);
    if (rows === 0) return;
    const range = ranges.get(rows) ?? sheet.getRange(1, 1, rows, plan.columns);
    ranges.set(rows, range);
    set(range, grid.slice(0, rows));
  };
  // '@' decides how values are read: formats come before them.
  write(looks.formats, 'General', (range, grid) => range.setNumberFormats(grid));
  write(looks.backgrounds, null, (range, grid) => range.setBackgrounds(grid));
  write(looks.colors, null, (range, grid) => range.setFontColors(grid));
  write(looks.weights, 'normal', (range, grid) => range.setFontWeights(grid));
  write(looks.slants, 'normal', (range, grid) => range.setFontStyles(grid));
  write(looks.sizes, BASE_SIZE, (range, grid) => range.setFontSizes(grid));
  write(looks.alignments, null, (range, grid) => range.setHorizontalAlignments(grid));
  write(looks.verticals, null, (range, grid) => range.setVerticalAlignments(grid));
  write(looks.wraps, false, (range, grid) => range.setWraps(grid));
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
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  const areasOf = (has: (style: Style) => boolean | undefined): string[] =>
    plan.styles.filter(({ role }) => has(STYLES[role])).map(({ area }) => a1Area(area));
  const lined = areasOf((style) => style.lineBelow);
  const apart = areasOf((style) => style.apart);
  if (lined.length > 0) {
    sheet.getRangeList(lined).setBorder(null, null, true, null, null, true, COLORS.line, SOLID);
  }
  if (apart.length > 0) {
    sheet.getRangeList(apart).setBorder(null, true, null, true, null, null, COLORS.paper, SOLID_THICK);
  }
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
  for (const row of plan.hiddenRows) sheet.hideRows(row);
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
