import type { Language } from '../../language.ts';
import type { CampaignBrief } from '../../sidebar-api.ts';
import { FURTHER } from '../orders/order-shares.ts';
import type { SheetDraft } from '../sheet-draft.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import type { BackwardsCells } from './backwards-cells.ts';
import type { CampaignInputs } from './campaign-inputs.ts';
import { type CampaignName, campaignName } from './campaign-names.ts';
import type { Candidates } from './creator-candidates.ts';

/** What every section of a campaign's tab is laid out with. */
export interface CampaignContext {
  draft: SheetDraft;
  texts: SheetTexts;
  language: Language;
  /** The campaign's number in this workbook. */
  campaign: string;
  brief: CampaignBrief;
  /** What else stands in the input cells from the start. */
  inputs?: CampaignInputs;
  /** `Margin` → `Campaign1_Margin`. */
  ref: (name: CampaignName) => string;
  /** Left by the goal's section for those that come after it. */
  backwards?: BackwardsCells;
  /** Left by the creators' table: whom it looks at, and what each brought in sales. */
  creators?: Pick<Candidates, 'handles' | 'sales'>;
}

export const campaignContext = (parts: Omit<CampaignContext, 'ref'>): CampaignContext => ({
  ...parts,
  ref: (name) => campaignName(parts.campaign, name),
});

/** Two groups of label, value and remark side by side, and room for what stands apart from them. */
export const CAMPAIGN_WIDTHS = [210, 130, 130, 210, 130, 130, 130, 130, 130] as const;
export const LEFT = 1;
export const RIGHT = 4;
export const SIDE = 7;
export const CAMPAIGN_COLUMNS = CAMPAIGN_WIDTHS.length;
/** What a window of 1,280 pixels shows without scrolling: sentences end there. */
export const SEEN_COLUMNS = SIDE + 1;

/**
 * Adds up a ledger's column over the campaign's rows, and over one entry of a list where it is given.
 * What is asked also is asked first: it leaves fewer rows of a long ledger for the other questions.
 */
export function campaignSum(context: CampaignContext, column: string, also: readonly string[] = []): string {
  const ledger = column.slice(0, column.indexOf('_'));
  return `SUMIFS(${[column, ...also, `${ledger}_Campaign`, context.ref('Name')].join(';')})`;
}

export function campaignCount(
  context: CampaignContext,
  ledger: string,
  also: readonly string[] = [],
): string {
  return `COUNTIFS(${[...also, `${ledger}_Campaign`, context.ref('Name')].join(';')})`;
}

/** Orders, not rows: a row may stand for further ones. */
export function campaignOrders(context: CampaignContext, also: readonly string[] = []): string {
  const further = campaignSum(context, 'Orders_Further', [...FURTHER, ...also]);
  return `(${campaignCount(context, 'Orders', also)}+${further})`;
}
