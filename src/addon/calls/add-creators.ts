import { creatorsLedger } from '../../core/plans/creators/creators-ledger.ts';
import { literalText } from '../../core/plans/literal-text.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { appendRows } from '../append-rows.ts';
import { withBuildLock } from '../build-lock.ts';
import { currentTabs } from '../current-tabs.ts';
import { ledgerPlace, readLedger } from '../ledger-place.ts';
import { ownCampaign } from '../own-campaign.ts';
import { textOf } from '../read-creators.ts';
import { readState } from '../read-workbook.ts';
import { undoable } from '../undo-journal.ts';

/** Adds creators to a campaign; one who is listed for it already is left as the ledger has it. */
export function addCreators({ campaign, creators }: RequestOf<'addCreators'>): ReplyOf<'addCreators'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const { name } = ownCampaign(spreadsheet, own, campaign);
      const place = ledgerPlace(spreadsheet, creatorsLedger);
      const keyOf = (of: string, handle: string): string => JSON.stringify([of, handle.toLowerCase()]);
      const listed = new Set(
        readLedger(place, ['campaign', 'handle']).map((row) =>
          keyOf(textOf(row.campaign), textOf(row.handle)),
        ),
      );
      const fresh = creators.filter(({ handle }) => {
        const key = keyOf(name, handle);
        if (listed.has(key)) return false;
        listed.add(key);
        return true;
      });
      const rows = fresh.map(({ handle, codes, utm, followers, fee }) => ({
        campaign: literalText(name),
        handle: literalText(handle),
        followers: followers ?? '',
        code: literalText(codes.join(', ')),
        linkTag: literalText(utm.join(', ')),
        fee: fee ?? '',
      }));
      appendRows(creatorsLedger, place, rows, journal);
      return { state: readState(spreadsheet, own), added: rows.length };
    }),
  );
}
