import type { TabIdentity } from '../core/plans/tab-identity.ts';
import { type OrderRow, SIDEBAR_CALLS } from '../core/sidebar-api.ts';
import { CallFailure } from './call-failure.ts';
import { markOwnTab, type OwnTab, OwnTabs } from './own-tabs.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type StagingIdentity = Extract<TabIdentity, { kind: 'staging' }>;

/** A hidden tab holds the orders of an import until all chunks are there: one order a cell, as JSON text. */
export function openStaging(spreadsheet: Spreadsheet, identity: StagingIdentity, journal: UndoJournal): void {
  const active = spreadsheet.getActiveSheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(stagingName(identity.import, taken), taken.length);
  journal.add(() => spreadsheet.deleteSheet(sheet));
  spreadsheet.setActiveSheet(active);
  sheet.hideSheet();
  const columns = sheet.getMaxColumns();
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
  const rows = sheet.getMaxRows();
  if (rows < identity.orders) sheet.insertRowsAfter(rows, identity.orders - rows);
  sheet.getRange(1, 1, Math.max(1, identity.orders), 1).setNumberFormat('@');
  markOwnTab(sheet, identity);
}

const stagingName = (id: string, taken: readonly string[]): string => {
  const name = `Throughline import ${id}`;
  return taken.includes(name) ? `${name} ${taken.length}` : name;
};

export function findStaging(spreadsheet: Spreadsheet, id: string): OwnTab<StagingIdentity> {
  const tab = OwnTabs.read(spreadsheet)
    .ofKind('staging')
    .find(({ identity }) => identity.import === id);
  if (!tab) throw new CallFailure('import-missing', { import: id });
  return tab;
}

/** Returns how many orders are staged now. */
export function stageRows({ sheet, identity }: OwnTab<StagingIdentity>, rows: readonly OrderRow[]): number {
  const staged = sheet.getLastRow();
  const total = staged + rows.length;
  if (total > identity.orders) {
    throw new CallFailure('bad-request', {
      call: 'stageOrders',
      reason: `${total} orders for an import of ${identity.orders}`,
    });
  }
  if (rows.length > 0) {
    sheet.getRange(staged + 1, 1, rows.length, 1).setValues(rows.map((row) => [JSON.stringify(row)]));
  }
  return total;
}

/** All orders of a complete import; an incomplete one is refused. */
export function stagedOrders({ sheet, identity }: OwnTab<StagingIdentity>): OrderRow[] {
  const staged = sheet.getLastRow();
  if (staged !== identity.orders) {
    throw new CallFailure('bad-request', {
      call: 'finishImport',
      reason: `${staged} of ${identity.orders} orders have arrived`,
    });
  }
  if (staged === 0) return [];
  const cells = sheet.getRange(1, 1, staged, 1).getValues();
  return SIDEBAR_CALLS.stageOrders.request.parse({
    import: identity.import,
    rows: cells.map((row) => JSON.parse(String(row[0]))),
  }).rows;
}
