import type { BackwardsCells } from './backwards-cells.ts';
import type { CampaignContext } from './campaign-context.ts';
import { GOAL_CONVERSIONS } from './goal-conversion.ts';
import { sellsContent } from './goal-rates.ts';

/** What brings the money when the goal is reached: cells of the tab. */
export interface GoalEarning {
  /** How many there are at the goal. */
  count: string;
  /** What one brings. */
  value: string;
  /** In the plural. */
  unit: string;
  /** Of that, what is left after the cost of the goods; absent where the value has none in it. */
  margin?: string;
  /** What to type while nothing says what one brings. */
  noValue: string;
}

export function goalEarning(context: CampaignContext, cells: BackwardsCells): GoalEarning {
  const { texts, ref, brief } = context;
  const { needs, verdict } = texts.campaign.backwards;
  if (sellsContent(brief.businessModel, brief.goalKind)) {
    return {
      count: cells.needed('deals') as string,
      value: cells.used('payPerDeal'),
      unit: needs.deals.label,
      noValue: verdict.noPay,
    };
  }
  const { unit, value, isRevenue } = GOAL_CONVERSIONS[brief.goalKind];
  // Bought content brings nothing by itself: its sales are asked for only where its budget has to be earned.
  const earning = brief.goalKind === 'awareness' ? 'sales' : cells.goal;
  return {
    count: cells.needed(earning) as string,
    value: ref(value),
    unit: texts.campaign.goal.units[unit],
    ...(isRevenue ? { margin: ref('Margin') } : {}),
    noValue: verdict.noValue[unit],
  };
}
