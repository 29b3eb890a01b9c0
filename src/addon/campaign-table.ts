import { campaignName } from '../core/plans/campaign/campaign-names.ts';
import { CAMPAIGN_NAMES_NAME, CAMPAIGN_TABLE, campaignTableRow } from '../core/plans/lists/campaign-table.ts';
import { CallFailure } from './call-failure.ts';
import { cellsOf } from './change-rows.ts';
import type { UndoJournal } from './undo-journal.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Enters a campaign into the table that ledgers look it up in, unless it is there. A fresh table need not be read. */
export function enterCampaign(
  spreadsheet: Spreadsheet,
  { campaign, isExample, isFresh }: { campaign: string; isExample: boolean; isFresh: boolean },
  journal: UndoJournal,
): void {
  const range = campaignColumn(spreadsheet);
  const formulas = isFresh ? [''] : formulasOf(range);
  if (placeOf(campaign, formulas) >= 0) return;
  const free = formulas.indexOf('');
  if (free < 0) throw new Error('the table of campaigns is full');
  const entry = entryAt(range, free);
  entry.setValues([campaignTableRow(campaign, isExample)]);
  journal.add(() => entry.clearContent());
}

/** Takes a campaign out of the table. */
export function dropCampaign(spreadsheet: Spreadsheet, campaign: string, journal: UndoJournal): void {
  const range = campaignColumn(spreadsheet);
  const index = placeOf(campaign, formulasOf(range));
  if (index < 0) return;
  const entry = entryAt(range, index);
  const before = cellsOf(entry);
  entry.clearContent();
  journal.add(() => entry.setValues(before));
}

function campaignColumn(spreadsheet: Spreadsheet): Range {
  const range = spreadsheet.getRangeByName(CAMPAIGN_NAMES_NAME);
  if (!range) throw new CallFailure('tab-missing', { tab: 'Lists' });
  return range;
}

/** By the name in it: how a formula reads otherwise is the spreadsheet's affair. */
const placeOf = (campaign: string, formulas: readonly string[]): number =>
  formulas.findIndex((formula) => formula.includes(campaignName(campaign, 'Name')));

const formulasOf = (range: Range): string[] => range.getFormulas().map((row) => row[0] ?? '');

const entryAt = (range: Range, index: number): Range =>
  range.getSheet().getRange(range.getRow() + index, range.getColumn(), 1, CAMPAIGN_TABLE.length);
