import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import type { NumberFormat } from '../look.ts';
import type { FunnelStep } from './funnel-steps.ts';

/** The rates a goal is worked backwards with. Each is typed, else from earlier campaigns, else what is usual. */
export const GOAL_RATES = {
  buyRate: { format: 'share', takes: 'rate' },
  visitRate: { format: 'rate', takes: 'rate' },
  closeRate: { format: 'share', takes: 'rate' },
  cartRate: { format: 'share', takes: 'rate' },
  webinarRate: { format: 'share', takes: 'rate' },
  merchantRate: { format: 'rate', takes: 'rate' },
  dealRate: { format: 'share', takes: 'rate' },
  qualifiedRate: { format: 'share', takes: 'rate' },
  piecesPerDeal: { format: 'number', takes: 'amount' },
  agreeRate: { format: 'share', takes: 'rate' },
  feePerDeal: { format: 'money', takes: 'amount' },
  payPerDeal: { format: 'money', takes: 'amount' },
  cvr: { format: 'rate', takes: 'rate' },
  ctr: { format: 'rate', takes: 'rate' },
  frequency: { format: 'number', takes: 'amount' },
  reachPerPost: { format: 'count', takes: 'amount' },
  cpm: { format: 'money', takes: 'amount' },
} as const satisfies Record<string, { format: NumberFormat; takes: 'rate' | 'amount' }>;
export type GoalRate = keyof typeof GOAL_RATES;

/** Round figures to start with, and no more than that: the tab calls them assumptions. */
export const ASSUMED = {
  buyRate: 0.3,
  visitRate: 0.005,
  closeRate: 0.1,
  cartRate: 0.3,
  webinarRate: 0.05,
  merchantRate: 0.02,
  dealRate: 0.2,
  qualifiedRate: 0.5,
  piecesPerDeal: 2,
  agreeRate: 0.25,
  frequency: 1.5,
  reachPerPost: 1000,
  leadCvr: 0.05,
  signUpCvr: 0.1,
} as const satisfies Partial<Record<GoalRate | 'leadCvr' | 'signUpCvr', number>>;

/** The step between clicks and the goal that is worth planning for, where a business has one. */
export interface MiddleStep {
  step: FunnelStep | 'contacts';
  /** The share of it that goes on to the goal. */
  rate: GoalRate;
  /**
   * Percent of the clicks assumed to come so far. Left out where the conversion rate of online shops stands for the
   * whole way from click to sale.
   */
  percentOfClicks?: number;
}

const MIDDLE: Record<BusinessModel, Partial<Record<GoalKind, MiddleStep>>> = {
  onlineShop: { sales: { step: 'addToCart', rate: 'cartRate' } },
  b2b: {
    sales: { step: 'leads', rate: 'closeRate', percentOfClicks: 3 },
    leads: { step: 'demos', rate: 'qualifiedRate', percentOfClicks: 5 },
  },
  premises: { leads: { step: 'enquiries', rate: 'qualifiedRate', percentOfClicks: 6 } },
  courses: { sales: { step: 'webinarSignUps', rate: 'webinarRate' } },
  affiliate: { sales: { step: 'merchantClicks', rate: 'merchantRate' } },
  services: {
    sales: { step: 'leads', rate: 'closeRate', percentOfClicks: 5 },
    leads: { step: 'contacts', rate: 'qualifiedRate', percentOfClicks: 10 },
  },
  creator: {
    sales: { step: 'enquiries', rate: 'dealRate', percentOfClicks: 2 },
    leads: { step: 'enquiries', rate: 'qualifiedRate', percentOfClicks: 4 },
  },
};

export const middleStep = (model: BusinessModel, goal: GoalKind): MiddleStep | undefined =>
  MIDDLE[model][goal];

/** Sales in a shop come from visits, and visits from people reached nearby: clicks are only on the side. */
export const isFromVisits = (model: BusinessModel, goal: GoalKind): boolean =>
  model === 'premises' && (goal === 'sales' || goal === 'awareness');

/** Content is what a creator is paid for, and what everybody else pays for. */
export const sellsContent = (model: BusinessModel, goal: GoalKind): boolean =>
  model === 'creator' && goal === 'content';

/** The rates of a campaign, from the goal back to the money. CPM, CTR and CVR are always among them. */
export function goalRates(model: BusinessModel, goal: GoalKind): GoalRate[] {
  if (goal === 'content') {
    const paid = sellsContent(model, goal) ? 'payPerDeal' : 'feePerDeal';
    return ['piecesPerDeal', 'agreeRate', paid, 'cvr', 'ctr', 'cpm'];
  }
  const reached: GoalRate[] = ['frequency', 'reachPerPost', 'cpm'];
  if (isFromVisits(model, goal)) return ['buyRate', 'visitRate', ...reached, 'ctr', 'cvr'];
  if (goal === 'awareness') return [...reached, 'ctr', 'cvr'];
  const middle = middleStep(model, goal);
  const first = [...(middle ? [middle.rate] : []), ...(goal === 'leads' ? (['closeRate'] as const) : [])];
  return [...first, 'cvr', 'ctr', ...reached];
}
