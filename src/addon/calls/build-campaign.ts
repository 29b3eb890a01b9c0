import type { TabKind } from '../../core/plans/tab-identity.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { applyCampaign, type BuiltCampaign } from '../apply-campaign.ts';
import { withBuildLock } from '../build-lock.ts';
import { currentTabs } from '../current-tabs.ts';
import { readState } from '../read-workbook.ts';
import type { NameAnswer } from '../tab-names.ts';
import { undoable } from '../undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Builds the campaign's tab and whatever of the shared tabs is missing; a campaign that is there is kept as it is. */
export function buildCampaign(request: RequestOf<'buildCampaign'>): ReplyOf<'buildCampaign'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { tabName, ...wanted } = request;
  const answer: NameAnswer = tabName === undefined ? 'ask' : { name: tabName };
  return withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const built = applyCampaign(spreadsheet, { ...wanted, own, isExample: false, answer }, journal);
      const fresh = new Set(built.created.map(({ identity }) => identity.kind));
      return builtReply(spreadsheet, built, fresh);
    }),
  );
}

/** Hidden tabs are nothing to the person who built. `empty` are those nothing has been written into yet. */
export function builtReply(
  spreadsheet: Spreadsheet,
  built: BuiltCampaign,
  empty?: ReadonlySet<TabKind>,
): ReplyOf<'buildCampaign'> {
  const made = built.created.find(({ sheet }) => sheet === built.tab.sheet);
  return {
    tab: made ? made.plan.name : built.tab.sheet.getName(),
    created: built.created.flatMap(({ plan }) => (plan.hidden ? [] : [plan.name])),
    kept: built.kept.flatMap(({ identity, sheet }) => (identity.kind === 'lists' ? [] : [sheet.getName()])),
    state: readState(spreadsheet, built.own, empty),
  };
}
