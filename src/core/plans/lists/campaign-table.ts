import { type CampaignName, campaignName } from '../campaign/campaign-names.ts';
import type { NumberFormat } from '../look.ts';
import type { PlanCell } from '../sheet-plan.ts';

/** How many campaigns one workbook takes. */
export const MOST_CAMPAIGNS = 60;

/**
 * What is looked up of a campaign, one row per campaign in the Lists tab: what its plan says, for the ledgers, and what
 * it came to, for the plans of campaigns that begin later.
 */
const SETTINGS = {
  campaign: { from: 'Name', format: 'text' },
  hourlyRate: { from: 'HourlyRate', format: 'money' },
  orderValue: { from: 'OrderValue', format: 'money' },
  leadValue: { from: 'LeadValue', format: 'money' },
  subscriberValue: { from: 'SubscriberValue', format: 'money' },
  start: { from: 'Start', format: 'date' },
  campaignGoal: { from: 'GoalKind', format: 'text' },
  goalActual: { from: 'GoalActual', format: 'count' },
  investment: { from: 'Investment', format: 'money' },
  reach: { from: 'Reach', format: 'count' },
  impressions: { from: 'Impressions', format: 'count' },
  clicks: { from: 'Clicks', format: 'count' },
} as const satisfies Record<string, { from: CampaignName; format: NumberFormat }>;
export type CampaignSetting = keyof typeof SETTINGS;
export const CAMPAIGN_TABLE = Object.keys(SETTINGS) as CampaignSetting[];

export const campaignTableName = (setting: CampaignSetting): string =>
  `Lists_${setting.charAt(0).toUpperCase()}${setting.slice(1)}`;

export const campaignTableFormat = (setting: CampaignSetting): NumberFormat => SETTINGS[setting].format;

/** The row's campaign, found by its name; 0 where it is not known. */
export const campaignSetting = (setting: CampaignSetting, campaign: string): string =>
  `IFERROR(INDEX(${campaignTableName(setting)};MATCH(${campaign};Lists_Campaign;0));0)`;

/**
 * The row of one campaign: live, so that renaming the campaign or changing its plan is seen everywhere. A campaign
 * whose tab was deleted has neither a name nor figures.
 */
export function campaignTableRow(campaign: string): PlanCell[] {
  return CAMPAIGN_TABLE.map((setting) => {
    const { from, format } = SETTINGS[setting];
    const cell = campaignName(campaign, from);
    // SUM makes a blank 0, which can be compared and multiplied.
    return format === 'text' ? `=IFERROR(${cell};"")` : `=IFERROR(SUM(${cell});0)`;
  });
}
