import { type Area, checkInSheet, checkShape, placeOf } from './area.ts';
import { googleError, isError } from './cell-errors.ts';
import type { EngineCell, EvaluatedCell } from './engine.ts';
import { toEngineFormula, toLocalFormula } from './formula-text.ts';
import { type CellContent, cellValue, contentOfText, contentOfValue, plainText } from './typed-value.ts';
import { checkAgainstValidation } from './validation-rules.ts';
import { cellsOf } from './zones.ts';

function readEach<T>(
  area: Area,
  read: (evaluated: EvaluatedCell, stored: EngineCell | undefined) => T,
): T[][] {
  const { book, sheetId, zone } = area;
  book.flush();
  checkInSheet(area);
  const grid: T[][] = [];
  for (const { col, row, at } of cellsOf(zone)) {
    const position = { sheetId, col, row };
    grid[at[0]] ??= [];
    grid[at[0]]![at[1]] = read(book.getters.getEvaluatedCell(position), book.getters.getCell(position));
  }
  return grid;
}

/** "" for blank, Date for date formats, "#N/A" and the like for errors. */
export const readValues = (area: Area): unknown[][] =>
  readEach(area, (cell, stored) => {
    if (isError(cell)) return googleError(String(cell.value));
    if (typeof cell.value === 'string') return plainText(stored, cell.value);
    return cellValue(cell.value, cell.format, area.book.settings.timeZone);
  });

export const readDisplayValues = (area: Area): string[][] =>
  readEach(area, (cell, stored) =>
    isError(cell) ? googleError(String(cell.value)) : plainText(stored, cell.formattedValue),
  );

/** In the form of the spreadsheet's locale, "" where there is none. */
export const readFormulas = (area: Area): string[][] =>
  readEach(area, (_, stored) =>
    stored?.isFormula
      ? toLocalFormula(stored.compiledFormula.toFormulaString(area.book.getters), area.book.settings.locale)
      : '',
  );

function writeEach(
  area: Area,
  contentAt: (at: readonly [number, number], format: string | undefined, place: string) => CellContent,
) {
  const { book, sheetId, zone } = area;
  checkInSheet(area);
  book.write(() => {
    for (const { col, row, at } of cellsOf(zone)) {
      // What is written under a merge is dropped.
      const main = book.getters.getMainCellPosition({ sheetId, col, row });
      if (main.col !== col || main.row !== row) continue;
      const format = book.getters.getCell({ sheetId, col, row })?.format;
      const cell = contentAt(at, format, placeOf(area, col, row));
      book.dispatch('UPDATE_CELL', { sheetId, col, row, ...withoutUndefined(cell) });
    }
  });
}

/** The engine takes a key that is present for a change, even when it holds undefined. */
const withoutUndefined = ({ content, format }: CellContent): CellContent =>
  format === undefined ? { content } : { content, format };

export function writeValues(area: Area, grid: readonly (readonly unknown[])[]): void {
  checkShape(area, grid);
  const { locale, timeZone } = area.book.settings;
  checkInSheet(area);
  // Refused values must be refused by the call that brings them, not by the flush.
  for (const { col, row, at } of cellsOf(area.zone)) {
    const value = grid[at[0]]![at[1]];
    contentOfValue(value, { locale, timeZone, format: undefined }, placeOf(area, col, row));
    checkAgainstValidation(area, { col, row }, value);
  }
  const copy = grid.map((row) => row.slice());
  writeEach(area, ([r, c], format, place) =>
    contentOfValue(copy[r]![c], { locale, timeZone, format }, place),
  );
}

export function writeFormulas(area: Area, grid: readonly (readonly string[])[]): void {
  checkShape(area, grid);
  for (const formula of grid.flat()) {
    if (formula !== '' && !formula.startsWith('=')) {
      throw new Error(`A formula starts with =; ${JSON.stringify(formula)} does not.`);
    }
    // Texts too long are refused here, as values are.
    contentOfText(formula, { ...area.book.settings, format: undefined }, 'script', 'The formula');
  }
  const copy = grid.map((row) => row.slice());
  writeEach(area, ([r, c]) => {
    const formula = copy[r]![c]!;
    return { content: formula === '' ? '' : toEngineFormula(formula, area.book.settings.locale, 'script') };
  });
}

export function clearContents({ book, sheetId, zone }: Area): void {
  checkInSheet({ book, sheetId, zone });
  book.write(() => {
    for (const { col, row } of cellsOf(zone)) {
      if (book.getters.getCell({ sheetId, col, row })) {
        book.dispatch('UPDATE_CELL', { sheetId, col, row, content: '' });
      }
    }
  });
}
