import type { ListName } from './lists/list-keys.ts';
import { type NumberFormat, USUAL_WIDTH } from './look.ts';
import type { LedgerKind } from './tab-identity.ts';

/** Refers to another column of the same row. */
export type RowCell<K extends string> = (column: K) => string;

/**
 * Pixels; wide enough for the longest value in every language. Few of them, and most columns alike: each run of columns
 * that differs costs a service call.
 */
const WIDTHS = { usual: USUAL_WIDTH, wide: 160, long: 260, sentence: 400 } as const;
export type LedgerWidth = keyof typeof WIDTHS;

export interface LedgerColumn<K extends string = string> {
  key: K;
  /** Where its figures come from: typed by a person, imported from a file, either of them, or calculated in the row. */
  source: 'typed' | 'imported' | 'either' | 'calculated';
  /** Left out for a number, a day or a short word, and where what it takes says how wide it has to be. */
  width?: LedgerWidth;
  format?: NumberFormat;
  /** What may be typed: an entry of a list, a name of a campaign or a creator, a rate, an amount, a day. */
  takes?: ListName | 'campaign' | 'creator' | 'rate' | 'amount' | 'day';
  /** Of a calculated column, without leading '='. */
  formula?: (cell: RowCell<K>) => string;
  hidden?: boolean;
}

/** A table shared by all campaigns, one fact a row. */
export interface Ledger<K extends string = string> {
  kind: LedgerKind;
  /** Begins the names of its columns: Costs_Amount. */
  prefix: string;
  columns: readonly LedgerColumn<K>[];
  /** The column that is filled in every used row. */
  anchor: K;
}

export function defineLedger<K extends string>(ledger: Ledger<K>): Ledger<K> {
  return ledger;
}

/** `Costs` and `hourlyRate` → `Costs_HourlyRate`. */
export function columnName<K extends string>(ledger: Ledger<K>, column: K): string {
  return `${ledger.prefix}_${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}

/** Pixels. */
export function columnWidth({ width, takes }: LedgerColumn): number {
  if (width) return WIDTHS[width];
  return takes === 'campaign' || takes === 'creator' ? WIDTHS.wide : WIDTHS.usual;
}
