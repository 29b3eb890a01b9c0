import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { widthRuns } from './column-widths.ts';
import { grid, paint, styleGrids } from './style-grids.ts';
import { writeLooks } from './write-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab that was just inserted all that a copy of it will have: frame, sizes, looks and notes. */
export function dressTab(sheet: Sheet, plan: SheetPlan): void {
  sheet.setTabColor(plan.color);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.rightToLeft) sheet.setRightToLeft(true);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  for (const { from, count, pixels } of widthRuns(plan.widths)) sheet.setColumnWidths(from, count, pixels);
  for (const { row, count, pixels } of heightRuns(plan.rowHeights)) sheet.setRowHeights(row, count, pixels);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
  for (const column of plan.hiddenColumns) sheet.hideColumns(column);
  writeLooks(sheet, styleGrids(plan));
  writeNotes(sheet, plan);
}

function writeNotes(sheet: Sheet, plan: SheetPlan): void {
  if (plan.notes.length === 0) return;
  const first = Math.min(...plan.notes.map(({ row }) => row));
  const last = Math.max(...plan.notes.map(({ row }) => row));
  const notes = grid<string>({ rows: last - first + 1, columns: plan.columns }, '');
  for (const { row, column, text } of plan.notes) {
    paint(notes, { row: row - first + 1, column, rows: 1, columns: 1 }, () => text);
  }
  sheet.getRange(first, 1, last - first + 1, plan.columns).setNotes(notes);
}

/** Neighbours of equal height, set in one call. */
function heightRuns(heights: SheetPlan['rowHeights']): { row: number; count: number; pixels: number }[] {
  const found: { row: number; count: number; pixels: number }[] = [];
  for (const { row, pixels } of [...heights].sort((a, b) => a.row - b.row)) {
    const last = found[found.length - 1];
    if (last && last.pixels === pixels && last.row + last.count === row) last.count++;
    else found.push({ row, count: 1, pixels });
  }
  return found;
}
