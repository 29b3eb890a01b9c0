import { headerName } from '../columns.ts';
import { ImportError } from '../import-error.ts';

/** The names a column goes by: header cells compare without case, quotes and surrounding blanks. */
export type ColumnNames = readonly (string | RegExp)[];

/** Finds cells by field, whatever language the header is in. */
export interface PlatformColumns<F extends string> {
  has(field: F): boolean;
  /** The trimmed cell; '' where the column or the cell is missing. */
  cell(cells: readonly string[], field: F): string;
  /** The header cell itself: some name their currency. */
  header(field: F): string;
}

/** Throws an ImportError where two columns answer to one field: one of them would be read by chance. */
export function platformColumns<F extends string>(
  header: readonly string[],
  names: Readonly<Record<F, ColumnNames>>,
): PlatformColumns<F> {
  const bare = header.map(headerName);
  const places = new Map<F, number>();
  for (const field of Object.keys(names) as F[]) {
    const found = placesOf(bare, names[field]);
    if (found.length > 1) throw ImportError.of('repeated-column', { column: header[found[0]!] ?? field });
    if (found[0] !== undefined) places.set(field, found[0]);
  }
  const at = (field: F): number => places.get(field) ?? -1;
  return {
    has: (field) => places.has(field),
    cell: (cells, field) => (cells[at(field)] ?? '').trim().replace(/^'(?=[=+\-@\d])/, ''),
    header: (field) => header[at(field)] ?? '',
  };
}

/** The columns that go by the first of the names that occurs: later names are older or rarer ones. */
function placesOf(header: readonly string[], names: ColumnNames): number[] {
  for (const name of names) {
    const matches = (cell: string): boolean =>
      typeof name === 'string' ? cell === headerName(name) : name.test(cell);
    const places = header.flatMap((cell, index) => (matches(cell) ? [index] : []));
    if (places.length > 0) return places;
  }
  return [];
}
