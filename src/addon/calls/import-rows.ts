import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { withBuildLock } from '../build-lock.ts';
import { CallFailure } from '../call-failure.ts';
import { currentTabs } from '../current-tabs.ts';
import { type OwnCampaign, ownCampaign } from '../own-campaign.ts';
import { readState } from '../read-workbook.ts';
import { type UndoJournal, undoable } from '../undo-journal.ts';
import { writeAdCosts } from '../write-ad-costs.ts';
import { writeContent } from '../write-content.ts';
import { writeLinkCounts } from '../write-link-counts.ts';
import type { WrittenRows } from '../written-rows.ts';

/** Brings the rows of a statistics export into their ledger, all or none. */
export function importRows(request: RequestOf<'importRows'>): ReplyOf<'importRows'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const campaign = ownCampaign(spreadsheet, own, request.campaign);
      const written = write(spreadsheet, campaign, request, journal);
      return { ...written, state: readState(spreadsheet, own) };
    }),
  );
}

function write(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, currency }: OwnCampaign,
  request: RequestOf<'importRows'>,
  journal: UndoJournal,
): WrittenRows {
  switch (request.target) {
    case 'content':
      return writeContent(spreadsheet, name, request.rows, request.capturedAt, journal);
    case 'costs':
      if (request.currency !== '' && request.currency.toUpperCase() !== currency.toUpperCase())
        throw new CallFailure('other-currency', { currency: request.currency, expected: currency });
      return writeAdCosts(spreadsheet, name, request.rows, journal);
    case 'links':
      return writeLinkCounts(spreadsheet, name, request.rows, journal);
  }
}
