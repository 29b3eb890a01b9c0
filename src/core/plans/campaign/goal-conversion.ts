import type { GoalKind } from '../../sidebar-api.ts';
import type { CampaignName } from './campaign-names.ts';

/** The action that link clicks turn into: PlanCvr is its rate. */
export interface GoalConversion {
  /** The kind of goal whose unit it is counted in. */
  unit: 'sales' | 'leads' | 'signUps';
  /** How many there were. */
  count: CampaignName;
  /** What one is worth in the plan. */
  value: CampaignName;
  /** A sale is worth its margin; a lead and a subscriber are valued at margin already. */
  isRevenue: boolean;
}

const SALE: GoalConversion = { unit: 'sales', count: 'Sales', value: 'OrderValue', isRevenue: true };

/** A goal of content or awareness counts no conversion of its own, so there it is the sale. */
export const GOAL_CONVERSIONS: Record<GoalKind, GoalConversion> = {
  sales: SALE,
  leads: { unit: 'leads', count: 'Leads', value: 'LeadValue', isRevenue: false },
  signUps: { unit: 'signUps', count: 'SignUps', value: 'SubscriberValue', isRevenue: false },
  content: SALE,
  awareness: SALE,
};
