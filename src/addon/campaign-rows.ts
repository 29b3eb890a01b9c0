import { CAMPAIGNS_NAME, campaignsRow } from '../core/plans/campaigns/campaigns-plan.ts';
import {
  CAMPAIGN_NAMES_NAME,
  campaignTableRow,
  type ListedCampaign,
} from '../core/plans/lists/campaign-table.ts';
import type { PlanCell } from '../core/plans/sheet-plan.ts';
import type { SheetTexts } from '../core/plans/sheet-texts.ts';
import { cellsOf } from './change-rows.ts';
import type { UndoJournal } from './undo-journal.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A table with one row for each campaign. */
export interface CampaignRows {
  /** The named range of its first column, whose formulas name the campaigns. */
  name: string;
  rowOf: (campaign: ListedCampaign, row: number, column: number) => PlanCell[];
}

/** The hidden one that campaigns are looked up in. */
export const TABLE_OF_CAMPAIGNS: CampaignRows = { name: CAMPAIGN_NAMES_NAME, rowOf: campaignTableRow };

export const viewOfCampaigns = (texts: SheetTexts): CampaignRows => ({
  name: CAMPAIGNS_NAME,
  rowOf: ({ campaign }, row, column) => campaignsRow(texts, campaign, row, column),
});

/**
 * Finds each campaign of the workbook a row, if it has none yet: a free one, or that of a campaign that is gone. Reads
 * now, and writes when called, as a read after a write waits until everything is calculated. Does nothing where the
 * table is switched off or was deleted.
 */
export function enterLater(
  spreadsheet: Spreadsheet,
  { name, rowOf }: CampaignRows,
  campaigns: readonly ListedCampaign[],
): (journal: UndoJournal) => void {
  const column = spreadsheet.getRangeByName(name);
  if (!column) {
    // A name that was lost may have been given back by then.
    return (journal) => {
      if (spreadsheet.getRangeByName(name)) enterLater(spreadsheet, { name, rowOf }, campaigns)(journal);
    };
  }
  const present = campaignsIn(column);
  const numbers = campaigns.map(({ campaign }) => campaign);
  const missing = campaigns.filter((each) => !present.includes(each.campaign));
  const entries = missing.map((campaign) => {
    const free = present.findIndex((each) => each === undefined || !numbers.includes(each));
    if (free < 0) throw new Error('the table of campaigns is full');
    present[free] = campaign.campaign;
    const row = rowOf(campaign, column.getRow() + free, column.getColumn());
    const entry = entryAt(column, free, row.length);
    return { entry, row, before: cellsOf(entry) };
  });
  return (journal) => {
    for (const { entry, row, before } of entries) {
      entry.setValues([row]);
      journal.add(() => entry.setValues(before));
    }
  };
}

/** Takes campaigns out of the table, in the same two steps. */
export function dropLater(
  spreadsheet: Spreadsheet,
  { name, rowOf }: CampaignRows,
  campaigns: readonly ListedCampaign[],
): (journal: UndoJournal) => void {
  const column = spreadsheet.getRangeByName(name);
  if (!column) return () => {};
  const entries = campaignsIn(column).flatMap((campaign, index) => {
    const gone = campaigns.find((each) => each.campaign === campaign);
    return gone ? [entryAt(column, index, rowOf(gone, 1, 1).length)] : [];
  });
  const going = entries.map((entry) => ({ entry, before: cellsOf(entry) }));
  return (journal) => {
    for (const { entry, before } of going) {
      entry.clearContent();
      journal.add(() => entry.setValues(before));
    }
  };
}

/** Each row's campaign by the name in its formula; undefined for a free row. */
export const campaignsIn = (column: Range): (string | undefined)[] =>
  column.getFormulas().map(([formula = '']) => /Campaign(\d+)_Name/.exec(formula)?.[1]);

const entryAt = (column: Range, index: number, width: number): Range =>
  column.getSheet().getRange(column.getRow() + index, column.getColumn(), 1, width);
