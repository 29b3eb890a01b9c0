import { LEDGERS } from '../../core/plans/ledgers.ts';
import type { OrderRow, ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { withBuildLock } from '../build-lock.ts';
import { CallFailure } from '../call-failure.ts';
import { currentTabs } from '../current-tabs.ts';
import { addFurtherCodes } from '../further-codes.ts';
import { type OwnCampaign, ownCampaign } from '../own-campaign.ts';
import { OwnTabs } from '../own-tabs.ts';
import { readState } from '../read-workbook.ts';
import { findStaging, openStaging, stagedOrders, stageRows } from '../staging.ts';
import { undoable } from '../undo-journal.ts';
import { writeOrders } from '../write-orders.ts';

/** Google's limit of one spreadsheet. */
const MOST_CELLS = 10_000_000;

/** Prepares the hidden tab for an import. What an import that was never finished left behind is removed. */
export function beginImport({ campaign, orders }: RequestOf<'beginImport'>): ReplyOf<'beginImport'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = OwnTabs.read(spreadsheet);
      ownCampaign(spreadsheet, own, campaign);
      const stale = own.ofKind('staging');
      refuseTooMany(spreadsheet, orders);
      const numbers = stale.map(({ identity }) => Number(identity.import));
      const id = String(Math.max(0, ...numbers) + 1);
      openStaging(spreadsheet, { kind: 'staging', import: id, campaign, orders }, journal);
      for (const { sheet } of stale) journal.atEnd(() => spreadsheet.deleteSheet(sheet));
      return { import: id };
    }),
  );
}

/** One more chunk. */
export function stageOrders({ import: id, rows }: RequestOf<'stageOrders'>): ReplyOf<'stageOrders'> {
  return { staged: stageRows(findStaging(SpreadsheetApp.getActiveSpreadsheet(), id), rows) };
}

/** Brings all staged orders into the Orders tab in one step, or none. */
export function finishImport({ import: id, codes = [] }: RequestOf<'finishImport'>): ReplyOf<'finishImport'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const staging = findStaging(spreadsheet, id);
      const own = currentTabs(spreadsheet, journal);
      const campaign = ownCampaign(spreadsheet, own, staging.identity.campaign);
      const orders = stagedOrders(staging);
      refuseOtherCurrencies(orders, campaign);
      const { added, updated, unchanged } = writeOrders(spreadsheet, campaign.name, orders, journal);
      addFurtherCodes(spreadsheet, campaign.name, codes, journal);
      const reply = {
        added: added.length,
        updated: updated.size,
        unchanged,
        state: readState(spreadsheet, own),
      };
      journal.atEnd(() => spreadsheet.deleteSheet(staging.sheet));
      return reply;
    }),
  );
}

/** Takes the staged orders away; nothing has reached the Orders tab. */
export function cancelImport({ import: id }: RequestOf<'cancelImport'>): ReplyOf<'cancelImport'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.deleteSheet(findStaging(spreadsheet, id).sheet);
  return {};
}

function refuseTooMany(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, orders: number): void {
  const present = spreadsheet
    .getSheets()
    .reduce((cells, sheet) => cells + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  // Each order takes a row of the ledger and, while it is imported, a cell of the hidden tab.
  const cells = present + orders * (LEDGERS.orders.columns.length + 1);
  if (cells > MOST_CELLS) throw new CallFailure('too-many-cells', { cells, limit: MOST_CELLS });
}

/** An order that is not valid brings no money: its currency does not matter. */
function refuseOtherCurrencies(orders: readonly OrderRow[], { currency }: OwnCampaign): void {
  const found = new Set(orders.filter(({ class: of }) => of !== 'invalid').map((order) => order.currency));
  found.delete('');
  if (found.size > 1) throw new CallFailure('mixed-currencies', { currencies: [...found].sort().join(', ') });
  const [only] = found;
  if (only !== undefined && only.toUpperCase() !== currency.toUpperCase()) {
    throw new CallFailure('other-currency', { currency: only, expected: currency });
  }
}
