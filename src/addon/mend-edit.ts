import { fillText } from '../core/fill-text.ts';
import { area } from '../core/plans/area.ts';
import type { Ledger } from '../core/plans/ledger.ts';
import { LEDGERS } from '../core/plans/ledgers.ts';
import { MENDING_TEXTS } from '../i18n/mending-texts.ts';
import { ledgerPlace } from './ledger-place.ts';
import { lostInLedger } from './mend-ledger.ts';
import { readLanguage } from './read-workbook.ts';
import { restoreFormulas } from './restore-formulas.ts';
import { undoable } from './undo-journal.ts';

/** Puts back the formulas of a ledger that a person has just written over, and says so. */
export function mendEdit(range: GoogleAppsScript.Spreadsheet.Range): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = range.getSheet();
  const ledger = (Object.values(LEDGERS) as Ledger[]).find(
    ({ prefix }) =>
      spreadsheet.getRangeByName(`${prefix}_Campaign`)?.getSheet().getSheetId() === sheet.getSheetId(),
  );
  if (!ledger) return;
  const edited = area(range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns());
  const lost = lostInLedger(ledger, ledgerPlace(spreadsheet, ledger), edited);
  if (lost.length === 0) return;
  const language = readLanguage();
  undoable((journal) => restoreFormulas(sheet, lost, language, journal));
  spreadsheet.toast(fillText(MENDING_TEXTS[language].restored, { count: lost.length }), 'Throughline');
}
