import { type Area, checkInSheet, checkShape, placeOf } from './area.ts';
import { readCells } from './area-look.ts';
import { googleError, isError } from './cell-errors.ts';
import type { EngineCell, EvaluatedCell } from './engine.ts';
import { toLocalFormula } from './formula-text.ts';
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
  readCells(area, (stored) =>
    stored?.isFormula
      ? toLocalFormula(stored.compiledFormula.toFormulaString(area.book.getters), area.book.settings.locale)
      : '',
  );

/** All contents are found before the first is buffered: a refused value leaves no half of the others behind. */
function writeEach(
  { book, sheetId, zone }: Area,
  contentAt: (cell: { col: number; row: number }, at: readonly [number, number]) => CellContent,
): void {
  const contents = [...cellsOf(zone)].map((cell) => ({ cell, content: contentAt(cell, cell.at) }));
  for (const { cell, content } of contents) {
    const { col, row } = cell;
    // What is written under a merge is dropped.
    const main = book.getters.getMainCellPosition({ sheetId, col, row });
    if (main.col === col && main.row === row) book.writeCell(sheetId, col, row, content);
  }
}

export function writeValues(area: Area, grid: readonly (readonly unknown[])[]): void {
  checkShape(area, grid);
  checkInSheet(area);
  const { book, sheetId } = area;
  const { locale, timeZone } = book.settings;
  writeEach(area, ({ col, row }, [r, c]) => {
    const value = grid[r]![c];
    checkAgainstValidation(area, { col, row }, value);
    const format = book.formatAt(sheetId, col, row);
    return contentOfValue(value, { locale, timeZone, format }, placeOf(area, col, row));
  });
}

export function writeFormulas(area: Area, grid: readonly (readonly string[])[]): void {
  checkShape(area, grid);
  checkInSheet(area);
  writeEach(area, ({ col, row }, [r, c]) => {
    const formula = grid[r]![c]!;
    if (formula === '') return { content: '' };
    if (!formula.startsWith('=')) {
      throw new Error(`A formula starts with =; ${JSON.stringify(formula)} does not.`);
    }
    // Not read as text even where the cell's format is `@`.
    return contentOfText(
      formula,
      { ...area.book.settings, format: undefined },
      'script',
      placeOf(area, col, row),
    );
  });
}

export function clearContents(area: Area): void {
  checkInSheet(area);
  writeEach(area, () => ({ content: '' }));
}
