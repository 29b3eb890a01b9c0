/**
 * The cells of a campaign's tab that other tabs refer to, and two that only people's own formulas may: each is a named
 * range such as Campaign1_Margin, and costs a service call.
 */
export const CAMPAIGN_NAMES = [
  'Name',
  'GoalKind',
  'Goal',
  'Unit',
  'Start',
  'End',
  'Currency',
  'Margin',
  'HourlyRate',
  'OrderValue',
  'LeadValue',
  'SubscriberValue',
  'TargetRoi',
  'Investment',
  'Returns',
  'NetRoi',
  'GrossRoi',
  'MarginRoi',
  'GoalActual',
  'Impressions',
  'Clicks',
  'Reach',
  'PaybackDate',
  'Sales',
  'PaybackDays',
] as const;

/** Those that only formulas of the campaign's own tab refer to, by address. */
const CAMPAIGN_CELLS = [
  'OrderRevenue',
  'Channel',
  'CloseRate',
  'CustomerValue',
  'MonthlyValue',
  'Months',
  'Budget',
  'Window',
  'EmvCounts',
  'PlanCpm',
  'PlanCtr',
  'PlanCvr',
  'AdSpend',
  'CashReturns',
  'Emv',
  'Revenue',
  'Leads',
  'SignUps',
  'Pieces',
] as const;

export type CampaignName = (typeof CAMPAIGN_NAMES)[number] | (typeof CAMPAIGN_CELLS)[number];

/** `campaign` is the campaign's number in this workbook. */
export const campaignName = (campaign: string, name: CampaignName): string => `Campaign${campaign}_${name}`;

/** Whether the name is a named range of the workbook. */
export const isCampaignRange = (name: string): boolean =>
  (CAMPAIGN_NAMES as readonly string[]).includes(name.slice(name.indexOf('_') + 1));
