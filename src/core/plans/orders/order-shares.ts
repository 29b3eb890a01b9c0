/** Creators in one cell, so that a formula finds each: `|@anna|@ben|`. '' for an order of one creator or of nobody. */
export const sharersCell = (sharers: readonly string[] = []): string =>
  sharers.length === 0 ? '' : `|${sharers.map((sharer) => sharer.trim()).join('|')}|`;

/**
 * The condition of SUMIFS for the shared orders in which a creator has a part; `creator` is a cell. Shared orders are
 * few: a number is asked first, which takes less than a pattern.
 */
export const sharesOf = (creator: string): string[] => [
  'Orders_Share',
  '">0"',
  'Orders_Sharers',
  `"*|"&${creator}&"|*"`,
];

/** The condition for what is kept apart. */
export const KEPT_APART = ['Orders_Sharers', '""'] as const;

/** The condition for rows that stand for further orders: few, so that it is asked first. */
export const FURTHER = ['Orders_Further', '">0"'] as const;
