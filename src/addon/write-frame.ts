import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { widthRuns } from './column-widths.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What belongs to a new tab as a whole. Whether it is hidden comes last: a copy of it would be hidden too. */
export function writeFrame(sheet: Sheet, plan: SheetPlan): void {
  sheet.setTabColor(plan.color);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.rightToLeft) sheet.setRightToLeft(true);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  writeWidths(sheet, plan.widths);
  for (const { row, count, pixels } of heightRuns(plan.rowHeights)) sheet.setRowHeights(row, count, pixels);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
}

export function writeWidths(sheet: Sheet, wanted: readonly number[], now?: readonly number[]): void {
  for (const { from, count, pixels } of widthRuns(wanted, now)) sheet.setColumnWidths(from, count, pixels);
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
