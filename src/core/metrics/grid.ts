/** A range as Sheets passes it: rows of cells. A single cell, and a range of one cell, is no grid. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

export function gridOf(raw: unknown): Grid | undefined {
  if (!Array.isArray(raw)) return undefined;
  const rows: Grid['rows'] = raw.every(Array.isArray)
    ? raw
    : raw.map((row) => (Array.isArray(row) ? row : [row]));
  let width = 0;
  for (let row = 0; row < rows.length; row++) width = Math.max(width, rows[row]!.length);
  return rows.length * width > 1 ? { rows, height: rows.length, width } : undefined;
}

/** The value of an argument that is no grid; an empty array counts as a blank cell. */
export function onlyCell(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  const row = raw.find((candidate) => !Array.isArray(candidate) || candidate.length > 0);
  return Array.isArray(row) ? row[0] : row;
}

export const sameShape = (a: Grid, b: Grid): boolean => a.height === b.height && a.width === b.width;

/** Rows by columns, as in "8 × 1". */
export const sizeText = (grid: Grid): string => `${grid.height} × ${grid.width}`;
