import type { PlatformColumns } from './platform-row.ts';
import { readCount } from './read-count.ts';

export type Counts<F extends string> = Record<F, number | null>;

/** Several counts of a row, or the first cell that is none. */
export function readCounts<F extends string, C extends F>(
  columns: PlatformColumns<F>,
  cells: readonly string[],
  fields: readonly C[],
): Counts<C> | { unreadable: string } {
  const counts = {} as Counts<C>;
  for (const field of fields) {
    const text = columns.cell(cells, field);
    const count = readCount(text);
    if (count === undefined) return { unreadable: text };
    counts[field] = count;
  }
  return counts;
}
