import type { Book } from './book.ts';

type Dimension = 'ROW' | 'COL';

/** Google's limit for a spreadsheet. */
export const SPREADSHEET_CELLS = 10_000_000;

export function checkCells(book: Book, more: number): void {
  const cells = book.getters
    .getSheetIds()
    .reduce((sum, id) => sum + book.getters.getNumberRows(id) * book.getters.getNumberCols(id), 0);
  if (cells + more > SPREADSHEET_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${SPREADSHEET_CELLS} cells.`,
    );
  }
}

const countOf = (book: Book, sheetId: string, dimension: Dimension): number =>
  dimension === 'ROW' ? book.getters.getNumberRows(sheetId) : book.getters.getNumberCols(sheetId);

function checkLines(book: Book, sheetId: string, dimension: Dimension, first: number, count: number): void {
  if (count < 1) throw new Error('The number of rows or columns must be at least 1.');
  if (first < 0 || first + count > countOf(book, sheetId, dimension))
    throw new Error('Those rows or columns are out of bounds.');
}

const linesFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

export function insertLines(
  book: Book,
  sheetId: string,
  dimension: Dimension,
  position: 'before' | 'after',
  base: number,
  quantity: number,
): void {
  checkLines(book, sheetId, dimension, base, 1);
  if (quantity < 1) throw new Error('The number of rows or columns must be at least 1.');
  checkCells(book, quantity * countOf(book, sheetId, dimension === 'ROW' ? 'COL' : 'ROW'));
  const sheetName = book.getters.getSheetName(sheetId);
  book.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, position, base, quantity });
}

export function removeLines(
  book: Book,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  checkLines(book, sheetId, dimension, first, count);
  const { xSplit, ySplit } = book.getters.getPaneDivisions(sheetId);
  const frozen = dimension === 'ROW' ? ySplit : xSplit;
  if (first <= frozen && first + count === countOf(book, sheetId, dimension)) {
    throw new Error('Sorry, it is not possible to delete all non-frozen rows or columns.');
  }
  const sheetName = book.getters.getSheetName(sheetId);
  book.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: linesFrom(first, count) });
}

export function resizeLines(
  book: Book,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
  size: number,
): void {
  checkLines(book, sheetId, dimension, first, count);
  if (size < 1) throw new Error('A width or height must be at least 1 pixel.');
  book.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements: linesFrom(first, count), size });
}

export function hideLines(
  book: Book,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
  hidden: boolean,
): void {
  checkLines(book, sheetId, dimension, first, count);
  const command = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  book.dispatch(command, { sheetId, dimension, elements: linesFrom(first, count) });
}

/** The last row and column that hold anything, from 0; -1 on an empty sheet. Formulas that give "" count. */
export function lastFilled(book: Book, sheetId: string): { row: number; col: number } {
  book.flush();
  let row = -1;
  let col = -1;
  const reach = (position: { row: number; col: number }) => {
    row = Math.max(row, position.row);
    col = Math.max(col, position.col);
  };
  for (const cell of book.getters.getCells(sheetId)) {
    if (cell.isFormula || cell.content !== '') reach(book.getters.getCellPosition(cell.id));
  }
  // Arrays spill into cells that hold nothing themselves.
  for (const position of book.getters.getEvaluatedCellsPositions(sheetId)) {
    if ((book.getters.getEvaluatedCell(position).type as string) !== 'empty') reach(position);
  }
  return { row, col };
}
