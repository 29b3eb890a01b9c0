import type { CampaignContext } from './campaign-context.ts';
import { conversionStep, type FunnelStep } from './funnel-steps.ts';
import type { GoalRate } from './goal-rates.ts';

/**
 * What a step usually costs: a thousand impressions at the usual CPM, carried down the funnel by the usual rates (the
 * own history first). Absent for steps no rate leads to.
 */
export function usualCost(context: CampaignContext, step: FunnelStep): string | undefined {
  const usual = (rate: GoalRate): string | undefined => context.backwards?.usual(rate);
  const [cpm, frequency, ctr, cvr] = [usual('cpm'), usual('frequency'), usual('ctr'), usual('cvr')];
  if (cpm === undefined) return undefined;
  if (step === 'impressions') return `IF(${isBlank(cpm)};"";${cpm})`;
  if (step === 'reach') return frequency && costOf([cpm, frequency], `${cpm}*${frequency}/1000`);
  if (step === 'linkClicks') return ctr && costOf([cpm, ctr], `${cpm}/(1000*${ctr})`);
  const { businessModel, goalKind } = context.brief;
  if (step !== conversionStep(businessModel, goalKind)) return undefined;
  return ctr && cvr && costOf([cpm, ctr, cvr], `${cpm}/(1000*${ctr}*${cvr})`);
}

const isBlank = (expression: string): string => `(${expression})=""`;

const costOf = (rates: readonly string[], cost: string): string =>
  `IF(OR(${rates.map(isBlank).join(';')});"";${cost})`;
