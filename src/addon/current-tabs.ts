import { LAYOUT } from '../core/plans/tab-identity.ts';
import { migrate } from './migration/migrate.ts';
import { OwnTabs } from './own-tabs.ts';
import type { UndoJournal } from './undo-journal.ts';

/** The tabs of ours for a call that writes: tabs of an older layout are brought up to date first. */
export function currentTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  journal: UndoJournal,
): OwnTabs {
  const own = OwnTabs.read(spreadsheet);
  const isOld = own.all.some(
    ({ identity, layout = LAYOUT }) => identity.kind !== 'staging' && layout < LAYOUT,
  );
  return isOld ? migrate(spreadsheet, own, journal) : own;
}
