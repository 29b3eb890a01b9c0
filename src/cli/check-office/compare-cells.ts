import type { FilledCell } from '../../host/host.ts';
import type { OfficeCell, OfficeSheet } from './read-xlsx.ts';

/** A cell that is not the same in both programs; `ours` and `theirs` as a person would name them. */
export interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Compares every cell of a sheet that holds something in either program. */
export function compareCells(
  sheet: string,
  ours: readonly FilledCell[],
  theirs: OfficeSheet | undefined,
): Difference[] {
  const known = new Set(ours.map(({ address }) => address));
  const differences = ours.flatMap((cell) => {
    const { address, formula } = cell;
    const other = theirs?.get(address);
    const lost = formula !== '' && !other?.isFormula ? ' (no formula)' : '';
    if (lost === '' && isSame(cell, other)) return [];
    return [{ sheet, address, formula, ours: named(cell), theirs: named(other) + lost }];
  });
  const unknown = [...(theirs ?? [])].filter(([address, { value }]) => value !== '' && !known.has(address));
  const added = unknown.map(([address, cell]) => ({
    ...{ sheet, address, formula: '', ours: named(undefined), theirs: named(cell) },
  }));
  return [...differences, ...added];
}

type Shown = Pick<OfficeCell, 'value' | 'isError'>;

/** An error is never the same as anything: no cell of ours may show one. */
function isSame(ours: Shown, theirs: Shown | undefined): boolean {
  if (ours.isError || theirs?.isError) return false;
  return isSameValue(ours.value, theirs?.value ?? '');
}

/** Numbers to nine digits: the programs add up in different orders. */
const PRECISION = 1e-9;

export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  // Where amounts cancel out, what is left of their last digits is no share of zero.
  const size = Math.max(Math.abs(one), Math.abs(other), 1e-6);
  return Math.abs(one - other) <= PRECISION * size;
}

const named = (cell: Shown | undefined): string =>
  cell === undefined || cell.value === '' ? 'blank' : JSON.stringify(cell.value);
