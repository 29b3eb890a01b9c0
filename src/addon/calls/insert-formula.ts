import { cellsOfReference, isWithinArea } from '../../core/metrics/cells-of-reference.ts';
import { evaluate } from '../../core/metrics/evaluate.ts';
import { formulaCall } from '../../core/metrics/formula-call.ts';
import { isMetricName, METRICS, type MetricName } from '../../core/metrics/index.ts';
import type { FormulaArgument, ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { isErrorCell, isLoading } from '../../core/values/cell.ts';
import { ProblemError } from '../../core/values/problem.ts';
import { problemText } from '../../core/values/problem-text.ts';
import { excerpt } from '../../core/values/text-excerpt.ts';
import { errorTexts } from '../../i18n/error-texts.ts';
import { CallFailure } from '../call-failure.ts';
import { formatResult } from '../format-result.ts';
import { readLanguage } from '../read-workbook.ts';
import { type UndoJournal, undoable } from '../undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes one of our functions into the active cell, all or nothing, and tells what the cell then shows. */
export function insertFormula(request: RequestOf<'insertFormula'>): ReplyOf<'insertFormula'> {
  const { name, arguments: args, replace } = request;
  if (!isMetricName(name)) {
    throw new CallFailure('bad-request', { call: 'insertFormula', reason: `no function ${name}` });
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  // On a chart's own tab there are no cells.
  if (!cell) throw new CallFailure('no-cell', {});
  const sheet = cell.getSheet();
  const a1 = cell.getA1Notation();
  refuseCircle(a1, args, sheet.getName());
  refuseMissingTabs(spreadsheet, args, sheet.getName());
  if (!replace) refuseTaken(cell, a1);

  const formula = formulaCall(name, args, sheet.getName());
  undoable((journal) => {
    formatResult(cell, name, args, journal);
    writeFormula(cell, formula, journal);
  });
  return { cell: a1, formula, ...outcomeIn(cell, spreadsheet, name, args) };
}

/** A formula may not read its own cell: picking cells makes their first one the active one. */
function refuseCircle(cell: string, args: readonly FormulaArgument[], sheet: string): void {
  const { top, left } = cellsOfReference(cell);
  for (const argument of args) {
    if (argument.kind !== 'range' || argument.sheet !== sheet) continue;
    if (isWithinArea(top, left, cellsOfReference(argument.a1))) {
      throw new CallFailure('cell-in-argument', { cell, range: argument.a1 });
    }
  }
}

/** A tab may have been renamed since its cells were picked. */
function refuseMissingTabs(spreadsheet: Spreadsheet, args: readonly FormulaArgument[], here: string): void {
  const others = new Set(args.flatMap((argument) => (argument.kind === 'range' ? [argument.sheet] : [])));
  others.delete(here);
  for (const tab of others) {
    if (!spreadsheet.getSheetByName(tab)) throw new CallFailure('tab-missing', { tab });
  }
}

function refuseTaken(cell: Range, a1: string): void {
  const content = cell.getFormula() || cell.getDisplayValue();
  if (content !== '') throw new CallFailure('cell-taken', { cell: a1, content: excerpt(content) });
}

function writeFormula(cell: Range, formula: string, journal: UndoJournal): void {
  const [formerFormula, formerValue] = [cell.getFormula(), cell.getValue()];
  cell.setFormula(formula);
  journal.add(() => {
    if (formerFormula !== '') cell.setFormula(formerFormula);
    else if (formerValue === '') cell.clearContent();
    else cell.setValue(formerValue);
  });
}

function outcomeIn(
  cell: Range,
  spreadsheet: Spreadsheet,
  name: MetricName,
  args: readonly FormulaArgument[],
): Pick<ReplyOf<'insertFormula'>, 'shown' | 'error' | 'reason'> {
  try {
    const shown = cell.getDisplayValue();
    if (isLoading(shown)) return UNKNOWN;
    const error = isErrorCell(shown);
    return { shown, error, reason: error ? refusalOf(spreadsheet, name, args) : '' };
  } catch {
    // The formula is in its cell: a reading that fails does not undo that.
    return UNKNOWN;
  }
}

const UNKNOWN = { shown: '', error: false, reason: '' };

/** A script cannot read what hovering over an error says: the same call is made here to learn it. */
function refusalOf(spreadsheet: Spreadsheet, name: MetricName, args: readonly FormulaArgument[]): string {
  try {
    evaluate(
      METRICS[name],
      args.map((argument) => valueIn(spreadsheet, argument)),
      String,
    );
    return '';
  } catch (refused) {
    if (!(refused instanceof ProblemError)) return '';
    const language = readLanguage();
    return problemText(refused.problem, errorTexts[language], language);
  }
}

function valueIn(spreadsheet: Spreadsheet, argument: FormulaArgument): unknown {
  if (argument.kind === 'none') return '';
  if (argument.kind !== 'range') return argument.value;
  return spreadsheet.getSheetByName(argument.sheet)?.getRange(argument.a1).getValues();
}
