import type { SkipCount, SkippedRow } from './skipped-rows.ts';

/** What a file held. `rows` = `read` + `lines` + `duplicateRows` + every skipped row. */
export interface FileSummary {
  format: string;
  /** Rows below the header that are not entirely empty lines. */
  rows: number;
  /** Distinct orders, whatever their status. */
  read: number;
  valid: number;
  cancelled: number;
  declined: number;
  test: number;
  /** Further line rows of orders that were read. */
  lines: number;
  /** Orders that stood in the file once more; the first one counts. */
  duplicate: number;
  duplicateRows: number;
  skipped: SkipCount[];
  skippedRows: SkippedRow[];
  /** '' when the file names none. */
  currency: string;
  /** First and last day of the orders, '' without orders. */
  from: string;
  to: string;
}
