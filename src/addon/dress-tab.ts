import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { widthStrokes } from './column-widths.ts';
import { grid, paint, styleGrids } from './style-grids.ts';
import { writeLooks } from './write-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab that was just inserted all that copies of it keep of its columns: direction, widths, looks and notes. */
export function dressTab(sheet: Sheet, plan: SheetPlan): void {
  if (plan.rightToLeft) sheet.setRightToLeft(true);
  for (const { from, count, pixels } of widthStrokes(plan.widths, plan.hiddenColumns))
    sheet.setColumnWidths(from, count, pixels);
  for (const column of plan.hiddenColumns) sheet.hideColumns(column);
  writeLooks(sheet, styleGrids(plan));
  writeNotes(sheet, plan);
}

/** What a whole sheet has, and so each copy of it. */
export type Frame = Pick<SheetPlan, 'color' | 'frozenRows' | 'gridlines' | 'hiddenRows'>;

/** A new sheet's. */
export const UNFRAMED: Frame = { color: null, frozenRows: 0, gridlines: true, hiddenRows: [] };

/** Gives a sheet a plan's frame, as far as it has another. Rows that are hidden stay so. */
export function frameTab(sheet: Sheet, plan: Frame, now: Frame): Frame {
  if (plan.color !== now.color) sheet.setTabColor(plan.color);
  if (plan.frozenRows !== now.frozenRows) sheet.setFrozenRows(plan.frozenRows);
  if (plan.gridlines !== now.gridlines) sheet.setHiddenGridlines(!plan.gridlines);
  for (const row of plan.hiddenRows) if (!now.hiddenRows.includes(row)) sheet.hideRows(row);
  return plan;
}

export function setHeights(sheet: Sheet, { rowHeights }: SheetPlan): void {
  for (const { row, count, pixels } of heightRuns(rowHeights)) sheet.setRowHeights(row, count, pixels);
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
