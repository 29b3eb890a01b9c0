import { fillText } from '../core/fill-text.ts';
import type { Language } from '../core/language.ts';
import type { LostFormula } from '../core/plans/lost-formulas.ts';
import { MENDING_TEXTS } from '../i18n/mending-texts.ts';
import type { UndoJournal } from './undo-journal.ts';

/** Puts formulas back. What stood in a cell goes into its note, unless the formula shows the same. */
export function restoreFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  lost: readonly LostFormula[],
  language: Language,
  journal: UndoJournal,
): void {
  const runs = downwards(lost).map((cells) => {
    const { row, column } = cells[0] as LostFormula;
    const range = sheet.getRange(row, column, cells.length, 1);
    return { cells, range, values: range.getValues(), shown: range.getDisplayValues() };
  });
  for (const { cells, range, values } of runs) {
    range.setFormulas(cells.map(({ formula }) => [formula]));
    journal.add(() => range.setValues(values));
  }
  for (const { range, shown } of runs) {
    if (shown.every(([text]) => text === '')) continue;
    const now = range.getDisplayValues();
    const notes = range.getNotes();
    const added = notes.map(([note = ''], index) => {
      const [value = ''] = shown[index] ?? [];
      if (value === '' || value === now[index]?.[0]) return [note];
      return [[note, fillText(MENDING_TEXTS[language].note, { value })].filter(Boolean).join('\n')];
    });
    range.setNotes(added);
    journal.add(() => range.setNotes(notes));
  }
}

/** Cells of a column that stand one below the other, so that each run is one block. */
function downwards(lost: readonly LostFormula[]): LostFormula[][] {
  const runs: LostFormula[][] = [];
  for (const cell of [...lost].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    if (run && above?.column === cell.column && above.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
