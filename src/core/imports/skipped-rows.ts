import { ownCopy } from './own-copy.ts';

/** Why a row of a known export brought no order; every reason is counted and listed with its row. */
export const SKIP_REASONS = [
  'date-unreadable',
  'amount-unreadable',
  /** `1.234`: a thousand or one and a bit; the file does not decide it. */
  'amount-ambiguous',
  'currency-missing',
  'number-missing',
  /** A further line of an order whose own row is not above it. */
  'line-without-order',
  /** More cells than the header has: a separator inside a cell moved the rest. */
  'cells-shifted',
  'blank-row',
  /** The export's own sum, which would count everything twice. */
  'total-row',
  'count-unreadable',
  /** 1.79E+16: a spreadsheet has rounded the id away. */
  'id-rounded',
  /** A file may hold several tables, not all of them of use. */
  'other-table',
  /** A report that compares two periods has each link twice. */
  'other-period',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** `row` as a spreadsheet shows it (the header is row 1). `value` is for showing in place and is never sent on. */
export interface SkippedRow {
  row: number;
  reason: SkipReason;
  value: string;
}

export interface SkipCount {
  reason: SkipReason;
  count: number;
}

export interface SkipLog {
  add(skipped: SkippedRow): void;
  /** Reasons that occurred, in the order of SKIP_REASONS. */
  counts(): SkipCount[];
  /** The first 1,000 of each reason: a broken file of a million rows must not fill the memory. */
  list(): SkippedRow[];
}

const LISTED_PER_REASON = 1000;
const SHOWN_CHARACTERS = 40;

export function skipLog(): SkipLog {
  const counted = new Map<SkipReason, number>();
  const listed: SkippedRow[] = [];
  return {
    add({ row, reason, value }) {
      const before = counted.get(reason) ?? 0;
      counted.set(reason, before + 1);
      if (before >= LISTED_PER_REASON) return;
      listed.push({ row, reason, value: ownCopy(value.slice(0, SHOWN_CHARACTERS)) });
    },
    counts: () =>
      SKIP_REASONS.filter((reason) => counted.has(reason)).map((reason) => ({
        reason,
        count: counted.get(reason)!,
      })),
    list: () => listed,
  };
}
