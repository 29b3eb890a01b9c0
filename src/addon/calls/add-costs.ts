import { costsLedger } from '../../core/plans/costs/costs-ledger.ts';
import { dateSerial } from '../../core/plans/date-serial.ts';
import { LISTS, type ListKey } from '../../core/plans/lists/list-keys.ts';
import { literalText } from '../../core/plans/literal-text.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { appendRows } from '../append-rows.ts';
import { withBuildLock } from '../build-lock.ts';
import { currentTabs } from '../current-tabs.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { ownCampaign } from '../own-campaign.ts';
import { readList } from '../read-lists.ts';
import { readState } from '../read-workbook.ts';
import { undoable } from '../undo-journal.ts';

/** Adds cost rows to a campaign. A category may be the list's own word, the English one or its key, such as `adSpend`. */
export function addCosts({ campaign, costs }: RequestOf<'addCosts'>): ReplyOf<'addCosts'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const { name } = ownCampaign(spreadsheet, own, campaign);
      const words = readList(spreadsheet, 'CostCategory');
      const rows = costs.map((cost) => ({
        date: cost.date === null ? '' : dateSerial(cost.date),
        campaign: literalText(name),
        creator: literalText(cost.creator),
        category: categoryWord(cost.category, words),
        description: literalText(cost.description),
        hours: cost.hours ?? '',
        hourlyRate: cost.hourlyRate ?? '',
        amount: cost.amount ?? '',
      }));
      appendRows(costsLedger, ledgerPlace(spreadsheet, costsLedger), rows, journal);
      return { state: readState(spreadsheet, own), added: rows.length };
    }),
  );
}

/** An unknown category stays as it was given: the row then counts as without a category. */
function categoryWord(given: string, words: Map<ListKey<'CostCategory'>, string>): string {
  const wanted = given.trim().toLowerCase();
  const english = SHEET_TEXTS.en.lists.CostCategory;
  const key = LISTS.CostCategory.find((each) =>
    [each, english[each], words.get(each) ?? ''].some((word) => word.toLowerCase() === wanted),
  );
  return key ? (words.get(key) ?? english[key]) : literalText(given);
}
