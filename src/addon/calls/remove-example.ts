import { LANGUAGES } from '../../core/language.ts';
import { contentLedger } from '../../core/plans/content/content-ledger.ts';
import { costsLedger } from '../../core/plans/costs/costs-ledger.ts';
import { creatorsLedger } from '../../core/plans/creators/creators-ledger.ts';
import { exampleCosts, exampleReturns } from '../../core/plans/example/fitness-trainer.ts';
import type { Ledger } from '../../core/plans/ledger.ts';
import { linksLedger } from '../../core/plans/links/links-ledger.ts';
import { ordersLedger } from '../../core/plans/orders/orders-ledger.ts';
import { returnsLedger } from '../../core/plans/returns/returns-ledger.ts';
import type { TabIdentity } from '../../core/plans/tab-identity.ts';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import type { TypedRow } from '../append-rows.ts';
import { withBuildLock } from '../build-lock.ts';
import { dropCampaign } from '../campaign-table.ts';
import { dropFromView } from '../campaigns-view.ts';
import { clearRows } from '../clear-rows.ts';
import { exampleWords } from '../example-words.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { type OwnTab, OwnTabs } from '../own-tabs.ts';
import { readState } from '../read-workbook.ts';
import { removeTabs } from '../remove-tabs.ts';
import { type UndoJournal, undoable } from '../undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ExampleTab = OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>;

/**
 * Takes away the example's tab, its reports, its rows that nobody has changed, and the shared tabs that came with it
 * as long as nothing else is in them.
 */
export function removeExample(): ReplyOf<'removeExample'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  withBuildLock(() =>
    undoable((journal) => {
      const own = OwnTabs.read(spreadsheet);
      for (const tab of own.ofKind('campaign')) {
        if (tab.identity.isExample) remove(spreadsheet, own, tab, journal);
      }
    }),
  );
  return { state: readState(spreadsheet) };
}

function remove(spreadsheet: Spreadsheet, own: OwnTabs, tab: ExampleTab, journal: UndoJournal): void {
  const { campaign, brief, broughtTabs = [] } = tab.identity;
  const language = LANGUAGES.find((each) => SHEET_TEXTS[each].example.campaign === brief.name) ?? 'en';
  const texts = SHEET_TEXTS[language].example;
  const words = exampleWords(spreadsheet);
  const emptied = [
    clear(spreadsheet, own, costsLedger, exampleCosts(texts, words), journal),
    clear(spreadsheet, own, returnsLedger, exampleReturns(texts, words), journal),
    clear(spreadsheet, own, creatorsLedger, [], journal),
    clear(spreadsheet, own, contentLedger, [], journal),
    clear(spreadsheet, own, linksLedger, [], journal),
    clear(spreadsheet, own, ordersLedger, [], journal),
  ];
  dropCampaign(spreadsheet, campaign, journal);
  dropFromView(spreadsheet, campaign, journal);

  const isLast = own.ofKind('campaign').length === 1;
  const shared = isLast && emptied.every((empty) => empty);
  const going = own.all.filter(
    ({ identity }) =>
      (identity.kind === 'report' && identity.campaign === campaign) ||
      (shared && broughtTabs.includes(identity.kind)),
  );
  removeTabs(spreadsheet, [...going, tab], journal);
}

/** Whether nothing else is in the ledger; one that was deleted counts as empty. */
function clear<K extends string>(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  ledger: Ledger<K>,
  rows: readonly TypedRow<K>[],
  journal: UndoJournal,
): boolean {
  if (!own.find({ kind: ledger.kind })) return true;
  return clearRows(ledger, ledgerPlace(spreadsheet, ledger), rows, journal);
}
