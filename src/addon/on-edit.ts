import { isMetricName } from '../core/metrics/index.ts';
import { outermostFunction } from '../core/metrics/outermost-function.ts';
import { CALCULATED_COLUMNS } from './calculated-columns.ts';
import { resultFormat } from './result-format.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A ledger's keys stand in its fourth row, or lower where a person inserted rows above them. */
const ROWS_OF_KEYS = 10;

/**
 * Shows a typed =ROI(…) as 296%, a CTR as 1.50% and a ROAS as 3.96x, as Sheets does for IRR, unless the cell has a
 * format. Money and counts keep the sheet's own look. An edit of several cells is left alone. Returns whether a formula
 * of a ledger may have been written over: putting it back takes the plans, which are not evaluated for less.
 */
export function onEdit(event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined): boolean {
  try {
    if (!event?.range) return false;
    formatResult(event.range);
    return mayReplaceFormula(event.range);
  } catch {
    // The cell, or its sheet, may be gone by now; a missing format is no reason to report a failure to who is typing.
    return false;
  }
}

function formatResult(range: Range): void {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const name = outermostFunction(range.getFormula());
  if (name === undefined || !isMetricName(name)) return;
  const format = resultFormat(name, range.getNumberFormat());
  if (format !== undefined) range.setNumberFormat(format);
}

function mayReplaceFormula(range: Range): boolean {
  if (range.getFormulas().every((row) => row.every((formula) => formula !== ''))) return false;
  const above = range.getSheet().getRange(1, range.getColumn(), ROWS_OF_KEYS, range.getNumColumns());
  return above.getValues().some((row) => row.some((value) => CALCULATED_COLUMNS.has(value)));
}
