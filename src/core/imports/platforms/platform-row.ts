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

/**
 * The columns of a header that has all the `required` ones, else null: any row may be asked whether it is a header.
 * Throws an ImportError where two columns answer to one field: one of them would be read by chance.
 */
export function platformColumns<F extends string>(
  header: readonly string[],
  names: Readonly<Record<F, ColumnNames>>,
  required: readonly F[],
): PlatformColumns<F> | null {
  const bare = header.map(headerName);
  const found = new Map((Object.keys(names) as F[]).map((field) => [field, placesOf(bare, names[field])]));
  if (!required.every((field) => found.get(field)?.length)) return null;
  const places = new Map<F, number>();
  for (const [field, [place, another]] of found) {
    if (another !== undefined) throw ImportError.of('repeated-column', { column: header[another] ?? field });
    if (place !== undefined) places.set(field, place);
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
