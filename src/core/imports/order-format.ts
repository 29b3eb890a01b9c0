import type { Columns } from './columns.ts';
import type { Order } from './order.ts';
import type { OrderTimes } from './order-times.ts';
import type { SkipReason } from './skipped-rows.ts';

/** What one row of an export is. */
export type RowOutcome =
  /** `customer` tells customers apart while the file is read (a folded e-mail); it never leaves core/imports. */
  | { kind: 'order'; order: Order; customer: string; time: number }
  /** A further line of the order in the last order row. */
  | { kind: 'line' }
  | { kind: 'skip'; reason: SkipReason; value: string };

export type RowReader = (cells: readonly string[]) => RowOutcome;

/** One export format: how it is recognised, and how its rows are read one by one. */
export interface OrderFormat {
  id: string;
  /** A header with all of these is this format. */
  required: readonly string[];
  /** A header with one of these but without a required one is a damaged file of this format. */
  telling: readonly string[];
  optional: readonly string[];
  reader(columns: Columns, times: OrderTimes): RowReader;
}

export const skip = (reason: SkipReason, value: string): RowOutcome => ({ kind: 'skip', reason, value });
