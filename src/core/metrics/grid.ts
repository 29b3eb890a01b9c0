// Taken once: looking a global up for each of 100,000 rows takes longer than the rest of the row.
const { isArray } = Array;

/** A range as Sheets passes it: rows of cells. A single cell, and a range of one cell, is no grid. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

export function gridOf(raw: unknown): Grid | undefined {
  if (!isArray(raw)) return undefined;
  // Sheets only ever passes rows; a flat list is read as a column.
  let rows: readonly (readonly unknown[])[] = raw;
  let width = 0;
  for (let at = 0; at < rows.length; at++) {
    if (!isArray(rows[at])) rows = raw.map((row) => (isArray(row) ? row : [row]));
    const length = rows[at]!.length;
    if (length > width) width = length;
  }
  return rows.length * width > 1 ? { rows, height: rows.length, width } : undefined;
}

/** The value of an argument that is no grid; an empty array counts as a blank cell. */
export function onlyCell(raw: unknown): unknown {
  if (!isArray(raw)) return raw;
  const row = raw.find((candidate) => !isArray(candidate) || candidate.length > 0);
  return isArray(row) ? row[0] : row;
}

export const sameShape = (a: Grid, b: Grid): boolean => a.height === b.height && a.width === b.width;

/** Rows by columns, as in "8 × 1". */
export const sizeText = (grid: Grid): string => `${grid.height} × ${grid.width}`;
