/**
 * Sizes of accounts, and the engagement by followers that is usual there: HypeAuditor via eMarketer 2026 for nano, micro
 * and mega; mid and macro lie between. It serves to flag what is far off, never as a target.
 */
export const TIERS = [
  { name: 'Nano', below: 10_000, usualEngagement: 0.0178 },
  { name: 'Micro', below: 100_000, usualEngagement: 0.0054 },
  { name: 'Mid', below: 500_000, usualEngagement: 0.0047 },
  { name: 'Macro', below: 1_000_000, usualEngagement: 0.004 },
  { name: 'Mega', below: Number.POSITIVE_INFINITY, usualEngagement: 0.0033 },
] as const;

export function tierOf(followers: number): (typeof TIERS)[number] {
  return TIERS.find(({ below }) => followers < below)!;
}
