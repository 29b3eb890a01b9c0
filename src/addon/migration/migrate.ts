import type { Language } from '../../core/language.ts';
import type { PlanCell, SheetPlan } from '../../core/plans/sheet-plan.ts';
import type { TabIdentity } from '../../core/plans/tab-identity.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { appendRows } from '../append-rows.ts';
import { applyPlans } from '../apply-plan.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { type OwnTab, OwnTabs } from '../own-tabs.ts';
import { readLanguage } from '../read-workbook.ts';
import type { UndoJournal } from '../undo-journal.ts';
import { workbookPlans } from '../workbook-plans.ts';
import { campaignAsTyped, oldCells } from './campaign-as-typed.ts';
import { cellReader } from './cell-reader.ts';
import { withOldNames } from './old-names.ts';
import { oldRows } from './old-rows.ts';
import { languageOfWords, type OldWords, oldWords, withOldWords } from './old-words.ts';
import { setAside } from './set-aside.ts';
import { withTypedFigures } from './typed-figures.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Builds all tabs anew in today's layout with what was typed and imported into the old ones. Those are kept beside them
 * as they were, with values in the place of formulas that read other tabs; they count nowhere any more. Reports are set
 * aside alone: they can be built again.
 */
export function migrate(spreadsheet: Spreadsheet, own: OwnTabs, journal: UndoJournal): OwnTabs {
  const old = own.all.filter(({ identity }) => identity.kind !== 'staging');
  const ids = new Set(old.map(({ sheet }) => sheet.getSheetId()));
  const active = spreadsheet.getActiveSheet();
  const activeTab = old.find(({ sheet }) => sheet.getSheetId() === active.getSheetId());
  const place = Math.min(...old.map(({ sheet }) => sheet.getIndex()));
  const readCell = cellReader(spreadsheet);
  const named = spreadsheet.getNamedRanges().flatMap((each) => {
    const range = each.getRange();
    return range && ids.has(range.getSheet().getSheetId())
      ? [{ named: each, name: each.getName(), range }]
      : [];
  });
  const names = new Map(named.map(({ name, range }) => [name, range]));
  const listed = oldWords(spreadsheet);
  const language = languageOfWords(listed) ?? readLanguage();
  const plans = plansOf(old, { listed, language, names, readCell });
  const ledgers = oldRows(spreadsheet, own, readCell);

  const words = SHEET_TEXTS[language].beforeUpdate;
  const kept = setAside(spreadsheet, old, { names, words, journal });
  const { created } = applyPlans(spreadsheet, plans, {
    own: new OwnTabs([]),
    journal,
    answer: 'offered',
    placeOf: () => place,
    replaced: names,
  });
  for (const { ledger, rows } of ledgers) {
    appendRows(ledger, ledgerPlace(spreadsheet, ledger), rows, journal);
  }
  // A later layout may use these names again, and must not find them taken.
  const set = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name)));
  for (const each of named) if (!set.has(each.name)) journal.atEnd(() => each.named.remove());

  const successor = activeTab && created.find(({ plan }) => plan.identity === activeTab.identity);
  (successor?.sheet ?? active).activate();
  const staging = own.all.filter(({ identity }) => identity.kind === 'staging');
  return new OwnTabs([...created, ...staging], kept);
}

/** Today's plans of the tabs that are there, under the names they have. */
function plansOf(
  old: readonly OwnTab[],
  parts: {
    listed: OldWords;
    language: Language;
    names: ReadonlyMap<string, Range>;
    readCell: (value: unknown) => PlanCell;
  },
): SheetPlan[] {
  const { listed, language, names, readCell } = parts;
  const campaigns = old.filter(isCampaign);
  const views = campaigns.map((tab) => campaignAsTyped(tab, language, names, readCell));
  const shared = workbookPlans(
    language,
    campaigns.map(({ identity: { campaign, isExample } }) => ({ campaign, isExample })),
  ).flatMap((plan) => {
    const { kind } = plan.identity;
    const tab = old.find(({ identity }) => identity.kind === kind);
    if (!tab) return kind === 'campaigns' || kind === 'glossary' ? [] : [plan];
    const { identity, sheet } = tab;
    const hidden = plan.hidden || ((kind === 'content' || kind === 'benchmarks') && sheet.isSheetHidden());
    const typed =
      kind === 'lists'
        ? withOldWords(plan, listed)
        : kind === 'benchmarks'
          ? withTypedFigures(plan, oldCells(sheet), readCell)
          : plan;
    return [{ ...typed, identity, name: sheet.getName(), hidden }];
  });
  return [...views, ...shared].map((plan) => withOldNames(plan, names));
}

type CampaignTab = OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>;

const isCampaign = (tab: OwnTab): tab is CampaignTab => tab.identity.kind === 'campaign';
