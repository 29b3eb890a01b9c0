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

/** Fewer uses prove nothing. */
const FEWEST_USES = 10;
/** Creators differ by a factor of two without any leak. */
const TIMES_EXPECTED = 3;
/** Of the others: a rate of next to no orders is no yardstick. */
const FEWEST_OTHER_USES = 5;
const DAYS_AFTER_POST = 30;
const LATE_SHARE = 0.5;

/** The creators whose codes a person should look at, in the order of the evidence. */
export function codeLeaks(
  orders: readonly AttributedOrder[],
  evidence: readonly CreatorEvidence[],
): CodeLeak[] {
  const days = new Map<string, string[]>(evidence.map(({ handle }) => [handle, []]));
  for (const { class: by, creator, date } of orders) {
    if (by === 'code' || by === 'both') days.get(creator)?.push(date);
  }
  const counted = evidence.map((each) => ({ ...each, days: days.get(each.handle) ?? [] }));
  const withClicks = counted.filter(({ clicks }) => clicks !== null && clicks > 0);
  return counted.flatMap(({ handle, clicks, lastPost, days }): CodeLeak[] => {
    const uses = days.length;
    if (uses < FEWEST_USES) return [];
    const others = withClicks.filter((other) => other.handle !== handle);
    const otherUses = others.reduce((sum, other) => sum + other.days.length, 0);
    const otherClicks = others.reduce((sum, other) => sum + (other.clicks ?? 0), 0);
    if (clicks !== null && otherUses >= FEWEST_OTHER_USES) {
      const expected = (clicks * otherUses) / otherClicks;
      if (uses > TIMES_EXPECTED * Math.max(expected, 1)) return [{ handle, why: 'clicks', uses, expected }];
    }
    if (lastPost === '') return [];
    const late = days.filter((day) => daysBetween(lastPost, day) > DAYS_AFTER_POST).length;
    return late >= LATE_SHARE * uses ? [{ handle, why: 'late', uses, expected: uses - late }] : [];
  });
}
