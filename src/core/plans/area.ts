import type { Area } from './sheet-plan.ts';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export function a1Area({ row, column, rows, columns }: Area): string {
  const start = a1(row, column);
  return rows === 1 && columns === 1 ? start : `${start}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** `C5:C9` → `$C$5:$C$9`. */
export const absolute = (reference: string): string => reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** `B3:D10`, `'My tab'!B3` or `$B$3` → the area; nothing for a reference to whole rows or columns. */
export function areaOfA1(reference: string): Area | undefined {
  const cells = reference.slice(reference.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top);
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
