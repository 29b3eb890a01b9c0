/** Rows and columns from 1, both ends included; an open end is Infinity. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of `B2`, `A2:C9`, `A2:A`, `A:C` or `2:5`. */
export function cellsOfReference(a1: string): CellArea {
  const [first = '', last = first] = a1.split(':');
  return {
    top: rowOf(first) ?? 1,
    left: columnOf(first) ?? 1,
    bottom: rowOf(last) ?? Number.POSITIVE_INFINITY,
    right: columnOf(last) ?? Number.POSITIVE_INFINITY,
  };
}

export const isWithinArea = (row: number, column: number, area: CellArea): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function rowOf(corner: string): number | undefined {
  const digits = /\d+$/.exec(corner)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Letters as digits to the base of 26: A is 1, Z 26, AA 27. */
function columnOf(corner: string): number | undefined {
  const letters = /^[A-Z]+/.exec(corner)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
