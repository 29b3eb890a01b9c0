import { daysBetween } from './attribution-rules.ts';
import type { AttributedOrder } from './order.ts';

/** What the workbook knows of a creator beside the orders. */
export interface CreatorEvidence {
  handle: string;
  /** On the creator's links; null where nobody has counted them. */
  clicks: number | null;
  /** The day of the creator's last piece of content, '' where none is listed. */
  lastPost: string;
}

/** A sign that a code went round by other ways than its creator, such as a coupon site. */
export interface CodeLeak {
  handle: string;
  /** `clicks`: used far more than the clicks explain; `late`: used long after the last post. */
  why: 'clicks' | 'late';
  /** Orders with the creator's code. */
  uses: number;
  /** What the others' uses per click would make of the creator's clicks; or the uses that were on time. */
  expected: number;
}

/** A code is passed on where its share of all uses is so many times its owner's share of the clicks. */
export const LEAK_FACTOR = 2;
/** Fewer uses than this lie above any share by chance. */
export const LEAK_FEWEST_USES = 5;
const DAYS_AFTER_POST = 30;
const LATE_SHARE = 0.5;

/**
 * The creators whose codes a person should look at, in the order of the evidence: by the rule of the report, on the
 * orders that only a code shows.
 */
export function codeLeaks(
  orders: readonly AttributedOrder[],
  evidence: readonly CreatorEvidence[],
): CodeLeak[] {
  const days = new Map<string, string[]>(evidence.map(({ handle }) => [handle, []]));
  for (const { class: by, creator, date } of orders) if (by === 'code') days.get(creator)?.push(date);
  const allUses = [...days.values()].reduce((sum, { length }) => sum + length, 0);
  const allClicks = evidence.reduce((sum, { clicks }) => sum + (clicks ?? 0), 0);
  return evidence.flatMap(({ handle, clicks, lastPost }): CodeLeak[] => {
    const used = days.get(handle) ?? [];
    const uses = used.length;
    if (uses < LEAK_FEWEST_USES) return [];
    const expected = clicks === null || allClicks === 0 ? null : (clicks * allUses) / allClicks;
    if (expected !== null && uses > LEAK_FACTOR * expected)
      return [{ handle, why: 'clicks', uses, expected }];
    if (lastPost === '') return [];
    const late = used.filter((day) => daysBetween(lastPost, day) > DAYS_AFTER_POST).length;
    return late >= LATE_SHARE * uses ? [{ handle, why: 'late', uses, expected: uses - late }] : [];
  });
}
