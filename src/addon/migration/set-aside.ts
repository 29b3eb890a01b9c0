import { asideTabName } from '../../core/plans/tab-name.ts';
import { type OwnTab, setMarksAside } from '../own-tabs.ts';
import type { UndoJournal } from '../undo-journal.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Renames the tabs, takes their marks and freezes what reads their names. Returns the names of those that are seen. */
export function setAside(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly OwnTab[],
  parts: { names: ReadonlyMap<string, unknown>; words: string; journal: UndoJournal },
): string[] {
  const { names, words, journal } = parts;
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  // All is read before anything is written: a read has to wait for the writes before it.
  const read = tabs.map(({ sheet }) => ({
    sheet,
    name: sheet.getName(),
    isHidden: sheet.isSheetHidden(),
    runs: runsToFreeze(sheet, names),
  }));
  for (const { sheet, runs } of read) for (const run of runs) freeze(sheet, run, journal);
  const kept: string[] = [];
  for (const { sheet, name, isHidden } of read) {
    const aside = asideTabName(name, words, taken);
    taken.push(aside);
    sheet.setName(aside);
    journal.add(() => sheet.setName(name));
    if (!isHidden) kept.push(aside);
  }
  setMarksAside(spreadsheet, new Set(tabs.map(({ sheet }) => sheet.getSheetId())), journal);
  return kept;
}

/** Cells below one another. */
interface Run {
  row: number;
  column: number;
  formulas: string[][];
  values: unknown[][];
}

/** Formulas that use no name of ours go on: a sum that somebody typed keeps its text. */
function runsToFreeze(sheet: Sheet, names: ReadonlyMap<string, unknown>): Run[] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values = range.getValues();
  const runs: Run[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    let run: Run | undefined;
    for (const [row, cells] of formulas.entries()) {
      const formula = cells[column] ?? '';
      if (!usesName(formula, names)) {
        run = undefined;
        continue;
      }
      if (!run) {
        run = { row: row + 1, column: column + 1, formulas: [], values: [] };
        runs.push(run);
      }
      run.formulas.push([formula]);
      run.values.push([asShown(values[row]?.[column])]);
    }
  }
  return runs;
}

const usesName = (formula: string, names: ReadonlyMap<string, unknown>): boolean =>
  (formula.match(/"[^"]*"|[A-Za-z_]\w*/g) ?? []).some((token) => names.has(token));

/** A text that looks like a number, a date or a formula stays a text. */
const asShown = (value: unknown): unknown =>
  typeof value === 'string' && /^[\d=+-]/.test(value) ? `'${value}` : value;

function freeze(sheet: Sheet, { row, column, formulas, values }: Run, journal: UndoJournal): void {
  const range = sheet.getRange(row, column, values.length, 1);
  range.setValues(values);
  journal.add(() => range.setFormulas(formulas));
}
