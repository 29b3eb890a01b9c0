import { areaOfA1 } from '../core/plans/area.ts';
import { CAMPAIGN_TABLE, campaignTableName, campaignTableRow } from '../core/plans/lists/campaign-table.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Enters a campaign into the table that ledgers look it up in, unless it is there. */
export function enterCampaign(spreadsheet: Spreadsheet, campaign: string, journal: UndoJournal): void {
  const { range, formulas } = campaignColumn(spreadsheet);
  const row = campaignTableRow(campaign);
  if (formulas.includes(String(row[0]))) return;
  const free = formulas.indexOf('');
  if (free < 0) throw new Error('the table of campaigns is full');
  const entry = range.getSheet().getRange(range.getRow() + free, range.getColumn(), 1, CAMPAIGN_TABLE.length);
  entry.setValues([row]);
  journal.add(() => entry.clearContent());
}

/** Takes a campaign out of the table. */
export function dropCampaign(spreadsheet: Spreadsheet, campaign: string, journal: UndoJournal): void {
  const { range, formulas } = campaignColumn(spreadsheet);
  const row = campaignTableRow(campaign);
  const index = formulas.indexOf(String(row[0]));
  if (index < 0) return;
  const entry = range
    .getSheet()
    .getRange(range.getRow() + index, range.getColumn(), 1, CAMPAIGN_TABLE.length);
  entry.clearContent();
  journal.add(() => entry.setValues([row]));
}

function campaignColumn(spreadsheet: Spreadsheet) {
  const range = spreadsheet.getRangeByName(campaignTableName('campaign'));
  if (!range || !areaOfA1(range.getA1Notation())) throw new Error('the table of campaigns is missing');
  return { range, formulas: range.getFormulas().map((row) => row[0] ?? '') };
}
