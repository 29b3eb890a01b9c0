import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import { type FunnelStep, goalStep } from './funnel-steps.ts';
import { type GoalRate, isFromVisits, middleStep, sellsContent } from './goal-rates.ts';

/** What is needed that is no step of a funnel. */
export const OTHER_NEEDS = ['contacts', 'posts', 'deals', 'asked', 'budget'] as const;
export type OtherNeed = (typeof OTHER_NEEDS)[number];
export type Need = FunnelStep | OtherNeed;

/** One line of the working backwards: how many of `need` it takes, or brings, from how many `of` there are. */
export interface NeedLine {
  need: Need;
  of: Need;
  by: GoalRate;
  how: 'divided' | 'times' | 'perThousand';
}

const divided = (need: Need, of: Need, by: GoalRate): NeedLine => ({ need, of, by, how: 'divided' });
const times = (need: Need, of: Need, by: GoalRate): NeedLine => ({ need, of, by, how: 'times' });

const BUDGET: NeedLine = { need: 'budget', of: 'impressions', by: 'cpm', how: 'perThousand' };
const POSTS = divided('posts', 'reach', 'reachPerPost');

/** From the goal back to the work and the money, each line from one above it. The goal itself is not among them. */
export function goalNeeds(model: BusinessModel, goal: GoalKind): NeedLine[] {
  if (goal === 'content') {
    return [
      divided('deals', 'contentPieces', 'piecesPerDeal'),
      divided('asked', 'deals', 'agreeRate'),
      ...(sellsContent(model, goal) ? [] : [times('budget', 'deals', 'feePerDeal')]),
    ];
  }
  const fromVisits = isFromVisits(model, goal);
  const fromReach = [times('impressions', 'reach', 'frequency'), POSTS, BUDGET];
  const clicks = times('linkClicks', 'impressions', 'ctr');
  if (goal === 'awareness') {
    const bought = fromVisits
      ? [times('storeVisits', 'reach', 'visitRate'), times('sales', 'storeVisits', 'buyRate')]
      : [times('sales', 'linkClicks', 'cvr')];
    return [...fromReach, clicks, ...bought];
  }
  if (fromVisits) {
    return [
      divided('storeVisits', 'sales', 'buyRate'),
      divided('reach', 'storeVisits', 'visitRate'),
      ...fromReach,
      clicks,
    ];
  }
  const counted = goalStep(model, goal);
  const middle = middleStep(model, goal);
  return [
    ...(goal === 'leads' ? [times('sales', 'leads', 'closeRate')] : []),
    ...(middle ? [divided(middle.step, counted, middle.rate)] : []),
    divided('linkClicks', counted, 'cvr'),
    divided('impressions', 'linkClicks', 'ctr'),
    divided('reach', 'impressions', 'frequency'),
    POSTS,
    BUDGET,
  ];
}
