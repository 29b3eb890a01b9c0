import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { resultSize } from '../core/metrics/result-size.ts';
import type { FormulaArgument } from '../core/sidebar-api.ts';
import { resultFormat } from './result-format.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Gives every cell the result will fill the format that shows it as it is meant, but for those that have one. What
 * stands in the way of a result keeps its look: the result will not come there.
 */
export function formatResult(
  cell: GoogleAppsScript.Spreadsheet.Range,
  name: MetricName,
  args: readonly FormulaArgument[],
  journal: UndoJournal,
): void {
  if (resultFormat(name, '') === undefined) return;
  const area = resultRange(cell, resultSize(METRICS[name], args));
  const former = area.getNumberFormats();
  const values = area.getValues();
  const isFree = (row: number, column: number) => row + column === 0 || values[row]?.[column] === '';
  area.setNumberFormats(
    former.map((line, row) =>
      line.map((present, column) =>
        isFree(row, column) ? (resultFormat(name, present) ?? present) : present,
      ),
    ),
  );
  journal.add(() => area.setNumberFormats(former));
}

function resultRange(
  cell: GoogleAppsScript.Spreadsheet.Range,
  { rows, columns }: { rows: number; columns: number },
): GoogleAppsScript.Spreadsheet.Range {
  if (rows * columns === 1) return cell;
  const [sheet, row, column] = [cell.getSheet(), cell.getRow(), cell.getColumn()];
  // Sheets adds rows and columns for a result that runs over the edge; they have no cells to format yet.
  return sheet.getRange(
    row,
    column,
    Math.min(rows, sheet.getMaxRows() - row + 1),
    Math.min(columns, sheet.getMaxColumns() - column + 1),
  );
}
