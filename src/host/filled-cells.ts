import type { Book } from './book.ts';
import { isError } from './cell-errors.ts';
import { helpers } from './engine.ts';
import { toGoogleFormula } from './formula-text.ts';

/** A cell that holds or shows something, of any sheet. */
export interface FilledCell {
  readonly sheet: string;
  /** `B7` */
  readonly address: string;
  /** "" where something is typed. */
  readonly formula: string;
  /** Dates are serial numbers, a blank is ''. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
}

/** Sheet by sheet, in reading order. */
export function filledCells(book: Book): FilledCell[] {
  book.flush();
  const { getters } = book;
  return getters.getSheetIds().flatMap((sheetId) => {
    const positions = [...getters.getEvaluatedCellsPositions(sheetId)];
    positions.sort((one, other) => one.row - other.row || one.col - other.col);
    return positions.flatMap((position) => {
      const stored = getters.getCell(position);
      const shown = getters.getEvaluatedCell(position);
      const formula = stored?.isFormula
        ? toGoogleFormula(stored.compiledFormula.toFormulaString(getters), ';')
        : '';
      const value = shown.value ?? '';
      if (formula === '' && value === '') return [];
      const address = helpers.toXC(position.col, position.row);
      return { sheet: getters.getSheetName(sheetId), address, formula, value, isError: isError(shown) };
    });
  });
}

export function placeOf(book: Book, name: string): Pick<FilledCell, 'sheet' | 'address'> | null {
  const range = book.getters.getNamedRange(name)?.range;
  if (!range) return null;
  const { left, top } = range.zone;
  return { sheet: book.getters.getSheetName(range.sheetId), address: helpers.toXC(left, top) };
}
