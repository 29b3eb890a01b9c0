import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';

/** From seeing to buying; the deeper the action, the more it counts. */
export const STAGES = ['awareness', 'interest', 'consideration', 'purchase'] as const;
export type Stage = (typeof STAGES)[number];

/** Each step's stage. Steps that are counted from the ledgers are listed in `measuredStep`. */
export const FUNNEL_STEPS = {
  reach: 'awareness',
  impressions: 'awareness',
  engagements: 'interest',
  newFollowers: 'interest',
  linkClicks: 'interest',
  pageViews: 'consideration',
  addToCart: 'consideration',
  enquiries: 'consideration',
  brochures: 'consideration',
  demos: 'consideration',
  trials: 'consideration',
  webinarSignUps: 'consideration',
  merchantClicks: 'consideration',
  messages: 'consideration',
  calls: 'consideration',
  signUps: 'consideration',
  leads: 'consideration',
  storeVisits: 'purchase',
  contentPieces: 'purchase',
  sales: 'purchase',
} as const satisfies Record<string, Stage>;
export type FunnelStep = keyof typeof FUNNEL_STEPS;

const BY_MODEL: Record<BusinessModel, readonly FunnelStep[]> = {
  onlineShop: ['pageViews', 'addToCart', 'sales'],
  b2b: ['brochures', 'demos', 'trials', 'leads', 'sales'],
  premises: ['enquiries', 'storeVisits', 'sales'],
  courses: ['webinarSignUps', 'signUps', 'sales'],
  affiliate: ['merchantClicks', 'sales'],
  services: ['messages', 'calls', 'leads', 'sales'],
  creator: ['enquiries', 'contentPieces', 'sales'],
};

const BY_GOAL: Record<GoalKind, readonly FunnelStep[]> = {
  sales: ['sales'],
  leads: ['leads'],
  signUps: ['signUps'],
  content: ['contentPieces'],
  awareness: ['newFollowers'],
};

/** The rows of a funnel, in the order of the journey: what everybody counts, what the business needs, what the goal is. */
export function funnelSteps(model: BusinessModel, goal: GoalKind): FunnelStep[] {
  const wanted = new Set<FunnelStep>([
    'reach',
    'impressions',
    'engagements',
    'linkClicks',
    ...BY_MODEL[model],
    ...BY_GOAL[goal],
  ]);
  return (Object.keys(FUNNEL_STEPS) as FunnelStep[]).filter((step) => wanted.has(step));
}
