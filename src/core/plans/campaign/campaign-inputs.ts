import type { ListKey } from '../lists/list-keys.ts';
import type { FunnelStep } from './funnel-steps.ts';
import type { GoalRate } from './goal-rates.ts';

/** What stands in a campaign's input cells when its tab is built, beyond what the brief says. */
export interface CampaignInputs {
  channel?: ListKey<'Platform'>;
  rates?: Readonly<Partial<Record<GoalRate, number>>>;
  /** Steps that no other tab counts. */
  funnel?: Readonly<Partial<Record<FunnelStep, { paid?: number; organic?: number }>>>;
  /** Other marketing channels of the same time. */
  channels?: readonly (readonly [name: string, spend: number, revenue: number, customers: number])[];
}
