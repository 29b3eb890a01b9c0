import type { ReplyOf } from '../../core/sidebar-api.ts';
import { CallFailure } from '../call-failure.ts';

/** The range that is selected now; of several, the one that was selected last. */
export function readSelection(): ReplyOf<'readSelection'> {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  // On a chart's own tab there are no cells.
  if (!range) throw new CallFailure('no-cell', {});
  return {
    sheet: range.getSheet().getName(),
    a1: range.getA1Notation(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
