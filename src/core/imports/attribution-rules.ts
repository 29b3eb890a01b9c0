/** What a user may decide about the matching of orders to creators; the rest is the same for everybody. */
export interface AttributionRules {
  /** How many days after the click a link still counts; null for any time. Of use where the file names the click's day. */
  windowDays: number | null;
  /** Whether codes and links count between their start and end dates alone. */
  useDates: boolean;
  /** Whose an order with the codes of several creators is. */
  shared: ShareRule;
}

/** Nobody's, kept apart; the first listed code's; or everybody's in equal parts of the revenue and of the one order. */
export const SHARE_RULES = ['apart', 'first', 'equal'] as const;
export type ShareRule = (typeof SHARE_RULES)[number];

export const USUAL_RULES: AttributionRules = { windowDays: 30, useDates: true, shared: 'apart' };

/** As many days as anybody waits for an order: longer windows are slips of the hand. */
export const LONGEST_WINDOW = 366;

/** Why an order that carries a creator's code or link is nobody's. */
export const OUTSIDE_REASONS = ['dates', 'window'] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/** Both `YYYY-MM-DD`. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
