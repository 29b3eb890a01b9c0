import { campaignName } from '../core/plans/campaign/campaign-names.ts';
import { CAMPAIGNS_COLUMNS } from '../core/plans/campaigns/campaigns-columns.ts';
import { campaignsRow } from '../core/plans/campaigns/campaigns-plan.ts';
import type { SheetTexts } from '../core/plans/sheet-texts.ts';
import type { UndoJournal } from './undo-journal.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Gives campaigns their rows in the view of all campaigns, where there is that view and they are not in it yet. */
export function enterInView(
  spreadsheet: Spreadsheet,
  campaigns: readonly string[],
  { texts, isFresh }: { texts: SheetTexts; isFresh: boolean },
  journal: UndoJournal,
): void {
  const range = viewColumn(spreadsheet);
  if (!range) return;
  const formulas = isFresh ? campaigns.map(() => '') : formulasOf(range);
  for (const campaign of campaigns) {
    if (placeOf(campaign, formulas) >= 0) continue;
    const free = formulas.indexOf('');
    if (free < 0) throw new Error('the view of all campaigns is full');
    const row = campaignsRow(texts, campaign, range.getRow() + free, range.getColumn());
    formulas[free] = String(row[0]);
    const entry = entryAt(range, free);
    entry.setValues([row]);
    journal.add(() => entry.clearContent());
  }
}

/** Takes a campaign out of the view. */
export function dropFromView(spreadsheet: Spreadsheet, campaign: string, journal: UndoJournal): void {
  const range = viewColumn(spreadsheet);
  if (!range) return;
  const index = placeOf(campaign, formulasOf(range));
  if (index < 0) return;
  const entry = entryAt(range, index);
  const before = entry.getFormulas();
  entry.clearContent();
  journal.add(() => entry.setFormulas(before));
}

/** The names of the campaigns; null where the view is switched off or was deleted. */
const viewColumn = (spreadsheet: Spreadsheet): Range | null =>
  spreadsheet.getRangeByName('Campaigns_Campaign');

const formulasOf = (range: Range): string[] => range.getFormulas().map((row) => row[0] ?? '');

const placeOf = (campaign: string, formulas: readonly string[]): number =>
  formulas.findIndex((formula) => formula.includes(campaignName(campaign, 'Name')));

const entryAt = (range: Range, index: number): Range =>
  range.getSheet().getRange(range.getRow() + index, range.getColumn(), 1, CAMPAIGNS_COLUMNS.length);
