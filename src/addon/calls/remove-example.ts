import { LANGUAGES } from '../../core/language.ts';
import type { CampaignExample } from '../../core/plans/example/campaign-example.ts';
import { exampleRows } from '../../core/plans/example/example-rows.ts';
import { EXAMPLES } from '../../core/plans/example/examples.ts';
import type { Ledger } from '../../core/plans/ledger.ts';
import { LEDGERS } from '../../core/plans/ledgers.ts';
import { LEDGER_KINDS, type TabIdentity } from '../../core/plans/tab-identity.ts';
import type { CampaignBrief, ReplyOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import type { TypedRow } from '../append-rows.ts';
import { withBuildLock } from '../build-lock.ts';
import { dropLater, TABLE_OF_CAMPAIGNS, viewOfCampaigns } from '../campaign-rows.ts';
import { hasChangedBenchmarks } from '../changed-benchmarks.ts';
import { type Clearing, clearLater } from '../clear-rows.ts';
import { currentTabs } from '../current-tabs.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { listWords } from '../list-words.ts';
import { type OwnTab, OwnTabs } from '../own-tabs.ts';
import { readLanguage, readState } from '../read-workbook.ts';
import { removeTabs } from '../remove-tabs.ts';
import { type UndoJournal, undoable } from '../undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ExampleTab = OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>;

/**
 * Takes away the tabs of all examples, their reports, their rows that nobody has changed, and the shared tabs that came
 * with them as long as nothing else is in them.
 */
export function removeExample(): ReplyOf<'removeExample'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const setAside = withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const tabs = own.ofKind('campaign').filter(({ identity }) => identity.isExample);
      if (tabs.length > 0) remove(spreadsheet, own, tabs, journal);
      return own.setAside;
    }),
  );
  return { state: readState(spreadsheet, new OwnTabs(OwnTabs.read(spreadsheet).all, setAside)) };
}

function remove(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  tabs: readonly ExampleTab[],
  journal: UndoJournal,
): void {
  const keepsFigures = hasChangedBenchmarks(own);
  const words = listWords(spreadsheet, readLanguage());
  const tables = tabs.map(({ identity }) => exampleRows(exampleOf(identity.brief), words));
  // All are read before the first is written.
  const clearings = LEDGER_KINDS.map((kind) => {
    const rows = tables.flatMap((table) => table[kind].rows);
    return clearing(spreadsheet, own, LEDGERS[kind], rows);
  });
  const identities = tabs.map(({ identity }) => identity);
  const drops = [TABLE_OF_CAMPAIGNS, viewOfCampaigns(SHEET_TEXTS.en)].map((table) =>
    dropLater(spreadsheet, table, identities),
  );
  for (const { clear } of clearings) clear(journal);
  for (const drop of drops) drop(journal);
  const examples = tabs.map(({ identity }) => identity.campaign);

  const isLast = own.ofKind('campaign').length === tabs.length;
  const shared = isLast && !keepsFigures && clearings.every(({ empties }) => empties);
  const brought = new Set(tabs.flatMap(({ identity }) => identity.broughtTabs ?? []));
  const going = own.all.filter(
    ({ identity }) =>
      (identity.kind === 'report' && examples.includes(identity.campaign)) ||
      (shared && brought.has(identity.kind)),
  );
  removeTabs(spreadsheet, [...going, ...tabs], journal);
}

/** In the language it was added in: its name is another one in each. */
function exampleOf({ businessModel, name }: CampaignBrief): CampaignExample {
  const each = LANGUAGES.map((language) => EXAMPLES[businessModel](SHEET_TEXTS[language].example));
  return each.find(({ brief }) => brief.name === name) ?? (each[0] as CampaignExample);
}

/** Of a ledger that was deleted nothing is left. */
function clearing<K extends string>(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  ledger: Ledger<K>,
  rows: readonly TypedRow<K>[],
): Clearing {
  if (!own.find({ kind: ledger.kind })) return { empties: true, clear: () => {} };
  return clearLater(ledger, ledgerPlace(spreadsheet, ledger), rows);
}
