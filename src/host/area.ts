import { a1Of } from './a1.ts';
import type { Book } from './book.ts';
import type { Zone } from './engine.ts';

/** A rectangle of cells on one sheet of the open book: what Range and RangeList act upon. */
export interface Area {
  readonly book: Book;
  readonly sheetId: string;
  readonly zone: Zone;
}

export const heightOf = ({ zone }: Area): number => zone.bottom - zone.top + 1;
export const widthOf = ({ zone }: Area): number => zone.right - zone.left + 1;

export function checkSheet(book: Book, sheetId: string): void {
  if (!book.getters.tryGetSheet(sheetId))
    throw new Error('The sheet was deleted; its objects cannot be used.');
}

export function checkInSheet({ book, sheetId, zone }: Area): void {
  checkSheet(book, sheetId);
  const rows = book.getters.getNumberRows(sheetId);
  const columns = book.getters.getNumberCols(sheetId);
  const ordered = zone.left <= zone.right && zone.top <= zone.bottom;
  if (ordered && zone.left >= 0 && zone.top >= 0 && zone.right < columns && zone.bottom < rows) return;
  throw new Error(
    `The coordinates of the range are outside the dimensions of the sheet (${a1Of(zone)}; ${rows} rows, ${columns} columns).`,
  );
}

/** Google's message when data does not have the shape of the range. */
export function checkShape(area: Area, grid: readonly (readonly unknown[])[]): void {
  const height = heightOf(area);
  const width = widthOf(area);
  if (grid.length !== height) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${height}.`,
    );
  }
  const wrong = grid.find((row) => row.length !== width);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
    );
  }
}

/** The same value for every cell, in the shape setters of grids take. */
export const filled = <T>(area: Area, value: T): T[][] =>
  Array.from({ length: heightOf(area) }, () => Array.from({ length: widthOf(area) }, () => value));

export const placeOf = ({ book, sheetId }: Area, col: number, row: number): string =>
  `${book.getters.getSheetName(sheetId)}!${a1Of({ left: col, right: col, top: row, bottom: row })}`;
