/** Creators in one cell, so that a formula finds each: `|@anna|@ben|`. '' for an order of one creator or of nobody. */
export const sharersCell = (sharers: readonly string[] = []): string =>
  sharers.length === 0 ? '' : `|${sharers.map((sharer) => sharer.trim()).join('|')}|`;

/** The condition of SUMIFS for the shared orders in which a creator has a part; `creator` is a cell. */
export const sharesOf = (creator: string): string[] => ['Orders_Sharers', `"*|"&${creator}&"|*"`];

/** The condition for what is kept apart. */
export const KEPT_APART = ['Orders_Sharers', '""'] as const;
