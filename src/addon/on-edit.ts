import { isMetricName } from '../core/metrics/index.ts';
import { outermostFunction } from '../core/metrics/outermost-function.ts';
import { resultFormat } from './result-format.ts';

/**
 * Shows a typed =ROI(…) as 296%, a CTR as 1.50% and a ROAS as 3.96x, as Sheets does for IRR, unless the cell has a
 * format. Money and counts keep the sheet's own look. An edit of several cells is left alone.
 */
export function onEdit(event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined): void {
  try {
    if (event?.range) formatResult(event.range);
  } catch {
    // The cell, or its sheet, may be gone by now; a missing format is no reason to report a failure to who is typing.
  }
}

function formatResult(range: GoogleAppsScript.Spreadsheet.Range): void {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const name = outermostFunction(range.getFormula());
  if (name === undefined || !isMetricName(name)) return;
  const format = resultFormat(name, range.getNumberFormat());
  if (format !== undefined) range.setNumberFormat(format);
}
