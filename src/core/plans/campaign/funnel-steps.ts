import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';

/** From seeing to buying; the deeper the action, the more it counts. */
export const STAGES = ['awareness', 'interest', 'consideration', 'purchase'] as const;
export type Stage = (typeof STAGES)[number];

/** Every step a funnel may have, in the order of the journey, with its stage. */
export const FUNNEL_STEPS = {
  reach: 'awareness',
  impressions: 'awareness',
  engagements: 'interest',
  newFollowers: 'interest',
  linkClicks: 'interest',
  pageViews: 'consideration',
  timeOnPage: 'consideration',
  merchantClicks: 'consideration',
  enquiries: 'consideration',
  messages: 'consideration',
  forms: 'consideration',
  calls: 'consideration',
  brochures: 'consideration',
  trials: 'consideration',
  demos: 'consideration',
  webinarSignUps: 'consideration',
  signUps: 'consideration',
  leads: 'consideration',
  addToCart: 'purchase',
  checkouts: 'purchase',
  storeVisits: 'purchase',
  contentPieces: 'purchase',
  sales: 'purchase',
} as const satisfies Record<string, Stage>;
export type FunnelStep = keyof typeof FUNNEL_STEPS;

/** What a campaign is for: these are worth money by themselves. Every other step is a micro action on the way. */
const MACRO: ReadonlySet<FunnelStep> = new Set(['signUps', 'leads', 'storeVisits', 'contentPieces', 'sales']);

const BY_MODEL: Record<BusinessModel, readonly FunnelStep[]> = {
  onlineShop: ['pageViews', 'timeOnPage', 'addToCart', 'checkouts', 'sales'],
  b2b: ['brochures', 'trials', 'demos', 'leads', 'sales'],
  premises: ['enquiries', 'storeVisits', 'sales'],
  courses: ['webinarSignUps', 'sales'],
  affiliate: ['merchantClicks', 'sales'],
  services: ['messages', 'forms', 'calls', 'leads', 'sales'],
  creator: ['enquiries', 'contentPieces', 'sales'],
};

const EVERYBODY: readonly FunnelStep[] = [
  'reach',
  'impressions',
  'engagements',
  'newFollowers',
  'linkClicks',
];

const BY_GOAL: Record<GoalKind, FunnelStep> = {
  sales: 'sales',
  leads: 'leads',
  signUps: 'signUps',
  content: 'contentPieces',
  awareness: 'reach',
};

/** The step the goal counts. What a course seller wants people to sign up for is the webinar. */
export function goalStep(model: BusinessModel, goal: GoalKind): FunnelStep {
  return model === 'courses' && goal === 'signUps' ? 'webinarSignUps' : BY_GOAL[goal];
}

/** What link clicks turn into: the goal, or a sale where the goal is something that is not bought or signed for. */
export const conversionStep = (model: BusinessModel, goal: GoalKind): FunnelStep =>
  goal === 'content' || goal === 'awareness' ? 'sales' : goalStep(model, goal);

/** The rows of a funnel, in the order of the journey: what everybody counts, what the business needs, what the goal is. */
export function funnelSteps(model: BusinessModel, goal: GoalKind): FunnelStep[] {
  const wanted = new Set<FunnelStep>([...EVERYBODY, ...BY_MODEL[model], goalStep(model, goal)]);
  return (Object.keys(FUNNEL_STEPS) as FunnelStep[]).filter((step) => wanted.has(step));
}

export type StepMark = 'micro' | 'macro' | 'goal';

export function stepMark(step: FunnelStep, model: BusinessModel, goal: GoalKind): StepMark {
  if (step === goalStep(model, goal)) return 'goal';
  return MACRO.has(step) ? 'macro' : 'micro';
}
