import { campaignName } from '../campaign/campaign-names.ts';
import type { PlanCell } from '../sheet-plan.ts';

/** How many campaigns one workbook takes. */
export const MOST_CAMPAIGNS = 60;

/** What ledgers look up of a campaign, one row per campaign in the Lists tab. */
export const CAMPAIGN_TABLE = [
  'campaign',
  'hourlyRate',
  'orderValue',
  'leadValue',
  'subscriberValue',
] as const;
type Setting = (typeof CAMPAIGN_TABLE)[number];

export const campaignTableName = (setting: Setting): string =>
  `Lists_${setting.charAt(0).toUpperCase()}${setting.slice(1)}`;

/** The row's campaign, found by its name; 0 where it is not known. */
export const campaignSetting = (setting: Exclude<Setting, 'campaign'>, campaign: string): string =>
  `IFERROR(INDEX(${campaignTableName(setting)};MATCH(${campaign};Lists_Campaign;0));0)`;

/** The row of one campaign: live, so that renaming the campaign or changing its plan is seen everywhere. */
export function campaignTableRow(campaign: string): PlanCell[] {
  return CAMPAIGN_TABLE.map((setting) =>
    setting === 'campaign'
      ? `=${campaignName(campaign, 'Name')}`
      : // SUM makes a blank setting 0, which a look-up can be compared with.
        `=SUM(${campaignName(campaign, `${setting.charAt(0).toUpperCase()}${setting.slice(1)}` as 'HourlyRate')})`,
  );
}
