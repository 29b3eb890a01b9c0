import { costsLedger } from '../core/plans/costs/costs-ledger.ts';
import { dateSerial } from '../core/plans/date-serial.ts';
import { literalText } from '../core/plans/literal-text.ts';
import { mergeCounts } from '../core/plans/merge-counts.ts';
import type { CostRow } from '../core/sidebar-api.ts';
import { appendRows } from './append-rows.ts';
import { changeRows } from './change-rows.ts';
import { countCell } from './count-cell.ts';
import { ledgerPlace, readLedger } from './ledger-place.ts';
import { textOf } from './read-creators.ts';
import { readList } from './read-lists.ts';
import type { UndoJournal } from './undo-journal.ts';
import type { WrittenRows } from './written-rows.ts';

/**
 * Ads into Costs as ad spend. One that is there gets its new amount and keeps its campaign, creator, words and share,
 * so that the same file twice costs nothing twice.
 */
export function writeAdCosts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
  costs: readonly CostRow[],
  journal: UndoJournal,
): WrittenRows {
  const place = ledgerPlace(spreadsheet, costsLedger);
  const ledger = readLedger(place, ['key', 'amount']).map((row) => ({
    key: textOf(row.key),
    counts: { amount: countCell(row.amount) },
  }));
  const incoming = costs.map((cost) => ({ key: cost.key, counts: { amount: cost.amount }, cost }));
  const { added, changed, unchanged } = mergeCounts(ledger, incoming);
  changeRows(costsLedger, place, changed, journal);
  const category = readList(spreadsheet, 'CostCategory').get('adSpend') ?? '';
  const rows = added.map(({ cost: { date, description, amount, key } }) => ({
    date: date === null ? '' : dateSerial(date),
    campaign: literalText(campaign),
    category,
    description: literalText(description),
    amount,
    key: literalText(key),
  }));
  appendRows(costsLedger, place, rows, journal);
  return { added: added.length, updated: changed.size, unchanged };
}
