/** The cells of a campaign's tab that other cells refer to; each is a name such as Campaign1_Margin. */
export const CAMPAIGN_NAMES = [
  'Name',
  'GoalKind',
  'Goal',
  'Unit',
  'Channel',
  'Start',
  'End',
  'Currency',
  'Margin',
  'HourlyRate',
  'TargetRoi',
  'OrderValue',
  'CloseRate',
  'CustomerValue',
  'LeadValue',
  'MonthlyValue',
  'Months',
  'SubscriberValue',
  'Investment',
  'AdSpend',
  'Returns',
  'OrderRevenue',
  'Revenue',
  'NetRoi',
  'GrossRoi',
  'MarginRoi',
  'GoalActual',
  'Impressions',
  'Clicks',
  'Reach',
  'Sales',
] as const;
export type CampaignName = (typeof CAMPAIGN_NAMES)[number];

/** `campaign` is the campaign's number in this workbook. */
export const campaignName = (campaign: string, name: CampaignName): string => `Campaign${campaign}_${name}`;
