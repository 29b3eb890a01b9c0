import { type CampaignName, campaignName } from '../campaign/campaign-names.ts';
import type { PlanCell } from '../sheet-plan.ts';

export interface ListedCampaign {
  /** The number that begins its names. */
  campaign: string;
  isExample: boolean;
}

/** How many campaigns one workbook takes. */
export const MOST_CAMPAIGNS = 60;

/**
 * What is looked up of a campaign, one row per campaign in the Lists tab: what its plan says, for the ledgers, and what
 * it came to, for the plans of campaigns that begin later. Each part is one named range. They are two because the
 * ledgers' rows depend on the first and the second on them: together they would be a circle.
 */
const SETTINGS = {
  campaign: { from: 'Name', isNumber: false },
  hourlyRate: { from: 'HourlyRate', isNumber: true },
  orderValue: { from: 'OrderValue', isNumber: true },
  leadValue: { from: 'LeadValue', isNumber: true },
  subscriberValue: { from: 'SubscriberValue', isNumber: true },
  currency: { from: 'Currency', isNumber: false },
} as const satisfies Table;
const RESULTS = {
  start: { from: 'Start', isNumber: true },
  campaignGoal: { from: 'GoalKind', isNumber: false },
  goalActual: { from: 'GoalActual', isNumber: true },
  investment: { from: 'Investment', isNumber: true },
  reach: { from: 'Reach', isNumber: true },
  impressions: { from: 'Impressions', isNumber: true },
  clicks: { from: 'Clicks', isNumber: true },
} as const satisfies Table;
type Table = Record<string, { from: CampaignName; isNumber: boolean }>;

type CampaignSetting = keyof typeof SETTINGS;
type CampaignResult = keyof typeof RESULTS;
export type CampaignEntry = CampaignSetting | CampaignResult;
const ENTRIES: Record<CampaignEntry, Table[string]> = { ...SETTINGS, ...RESULTS };
/** The columns of the table, left to right. */
export const CAMPAIGN_TABLE = Object.keys(ENTRIES) as CampaignEntry[];

/** The named range of the campaigns' names, and those of the two parts, the first of which begins with them. */
export const CAMPAIGN_NAMES_NAME = 'Lists_Campaign';
export const CAMPAIGN_PARTS = [
  { name: 'Lists_Settings', keys: Object.keys(SETTINGS) as CampaignEntry[] },
  { name: 'Lists_Results', keys: Object.keys(RESULTS) as CampaignEntry[] },
] as const;

/** `Lists_Results` and the place of the entry's column in it. */
function columnOf(entry: CampaignEntry): { name: string; column: number } {
  const part = CAMPAIGN_PARTS[entry in SETTINGS ? 0 : 1];
  return { name: part.name, column: part.keys.indexOf(entry) + 1 };
}

/** Every campaign's entry in one column. */
export function campaignColumn(entry: CampaignEntry): string {
  if (entry === 'campaign') return CAMPAIGN_NAMES_NAME;
  const { name, column } = columnOf(entry);
  return `INDEX(${name};0;${column})`;
}

/** What the plan of a row's campaign says, found by the campaign's name; 0 where it is not known. */
export function campaignSetting(setting: CampaignSetting, campaign: string): string {
  const { name, column } = columnOf(setting);
  return `IFERROR(INDEX(${name};MATCH(${campaign};${CAMPAIGN_NAMES_NAME};0);${column});0)`;
}

/**
 * The row of one campaign: live, so that renaming the campaign or changing its plan is seen everywhere. A campaign
 * whose tab was deleted has neither a name nor figures. No plan learns from an example: it has no results here.
 */
export function campaignTableRow({ campaign, isExample }: ListedCampaign): PlanCell[] {
  return CAMPAIGN_TABLE.map((entry) => {
    const { from, isNumber } = ENTRIES[entry];
    if (isExample && entry in RESULTS) return isNumber ? 0 : '';
    const cell = campaignName(campaign, from);
    // SUM makes a blank 0, which can be compared and multiplied.
    return isNumber ? `=IFERROR(SUM(${cell});0)` : `=IFERROR(${cell};"")`;
  });
}
