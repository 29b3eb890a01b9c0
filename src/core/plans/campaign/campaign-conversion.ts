import type { CampaignContext } from './campaign-context.ts';
import { GOAL_CONVERSIONS } from './goal-conversion.ts';

/** What link clicks turn into in this campaign, as expressions of its tab. */
export interface CampaignConversion {
  /** How many there were; 0 while there are none. */
  count: string;
  /** What it is called, in the plural. */
  unit: string;
  plannedValue: string;
  valueLabel: string;
}

export function campaignConversion({ brief, texts, ref }: CampaignContext): CampaignConversion {
  const { unit, count, value } = GOAL_CONVERSIONS[brief.goalKind];
  const { units, fields } = texts.campaign.goal;
  const field = { sales: 'orderValue', leads: 'leadValue', signUps: 'subscriberValue' } as const;
  return {
    count: `SUM(${ref(count)})`,
    unit: units[unit],
    plannedValue: ref(value),
    valueLabel: fields[field[unit]].label,
  };
}
