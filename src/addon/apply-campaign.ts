import type { Language } from '../core/language.ts';
import type { CampaignInputs } from '../core/plans/campaign/campaign-inputs.ts';
import { campaignPlan } from '../core/plans/campaign/campaign-plan.ts';
import { ALL_TABS, type TabChoice } from '../core/plans/optional-tabs.ts';
import { LEDGER_KINDS, type TabIdentity } from '../core/plans/tab-identity.ts';
import type { CampaignBrief } from '../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../i18n/sheet-texts.ts';
import { type Applied, applyPlans } from './apply-plan.ts';
import { CallFailure } from './call-failure.ts';
import { enterLater, TABLE_OF_CAMPAIGNS, viewOfCampaigns } from './campaign-rows.ts';
import { mendKept } from './mend-kept.ts';
import { type OwnTab, OwnTabs } from './own-tabs.ts';
import { type CampaignNow, readCampaigns } from './read-workbook.ts';
import type { NameAnswer } from './tab-names.ts';
import type { UndoJournal } from './undo-journal.ts';
import { workbookPlans } from './workbook-plans.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that stand after the campaigns' own, in their order. */
const SHARED = ['campaigns', ...LEDGER_KINDS, 'benchmarks', 'glossary', 'lists'] as const;

export interface BuiltCampaign extends Applied {
  /** The campaign's own tab. */
  tab: OwnTab;
  /** All tabs of ours, those that were just built included. */
  own: OwnTabs;
}

/**
 * Builds the campaign's tab and whatever of the shared tabs is missing; tabs that are there are kept as they are. Of a
 * campaign that is there, calculated cells that somebody wrote over get their formulas back. Throws
 * `campaign-exists` for another campaign of the same name.
 */
export function applyCampaign(
  spreadsheet: Spreadsheet,
  parts: {
    own: OwnTabs;
    brief: CampaignBrief;
    inputs?: CampaignInputs;
    language: Language;
    isExample: boolean;
    answer: NameAnswer;
    tabs?: TabChoice;
  },
  journal: UndoJournal,
): BuiltCampaign {
  const { brief, inputs, language, isExample, answer } = parts;
  const texts = SHEET_TEXTS[language];
  const before = parts.own;
  const tabs = parts.tabs ?? (isExample ? tabsIn(before) : ALL_TABS);
  const campaign = numberOf(spreadsheet, before, brief);
  const others = before.ofKind('campaign').map(({ identity }) => identity);
  const isThere = others.some((each) => each.campaign === campaign);
  const campaigns = isThere ? others : [...others, { campaign, isExample }];

  const shared = workbookPlans(language, campaigns).flatMap((plan) => {
    const { kind } = plan.identity;
    if ((kind === 'campaigns' || kind === 'glossary') && !tabs[kind] && !before.find(plan.identity))
      return [];
    return [(kind === 'content' || kind === 'benchmarks') && !tabs[kind] ? { ...plan, hidden: true } : plan];
  });
  const broughtTabs = isExample
    ? shared.filter(({ identity }) => !before.find(identity)).map(({ identity }) => identity.kind)
    : undefined;
  const planIn = (other: Language) =>
    campaignPlan({
      brief,
      inputs,
      campaign,
      language: other,
      texts: SHEET_TEXTS[other],
      isExample,
      broughtTabs,
    });
  const view = planIn(language);
  // A further campaign stands before the tabs all campaigns share.
  const place = SHARED.flatMap((kind) => before.ofKind(kind))[0]?.sheet.getIndex();
  // A table that is built now has them all.
  const tables = { lists: TABLE_OF_CAMPAIGNS, campaigns: viewOfCampaigns(texts) } as const;
  const entries = (['lists', 'campaigns'] as const)
    .filter((kind) => before.ofKind(kind).length > 0)
    .map((kind) => enterLater(spreadsheet, tables[kind], campaigns));
  const applied = applyPlans(spreadsheet, [view, ...shared], {
    own: before,
    journal,
    answer,
    placeOf: ({ identity }) => (identity === view.identity ? place : undefined),
  });
  if (isThere) mendKept(spreadsheet, applied.kept, { language, planIn }, journal);
  for (const kind of ['content', 'benchmarks'] as const) {
    if (parts.tabs?.[kind]) show(applied.kept, kind, journal);
  }
  for (const enter of entries) enter(journal);

  const own = new OwnTabs([...before.all, ...applied.created], before.setAside);
  const tab = own.find(view.identity);
  if (!tab) throw new Error('the campaign has no tab');
  tab.sheet.activate();
  return { ...applied, tab, own };
}

/** The number of the same campaign, if there is one already, or the next free one. */
function numberOf(spreadsheet: Spreadsheet, own: OwnTabs, brief: CampaignBrief): string {
  const campaigns = own.ofKind('campaign');
  if (campaigns.length === 0) return '1';
  const now = readCampaigns(spreadsheet, own);
  const nameOf = (campaign: string) => (now.get(campaign) as CampaignNow).name.toLowerCase();
  const same = campaigns.find(({ identity }) => nameOf(identity.campaign) === brief.name.toLowerCase());
  if (!same) return String(Math.max(...campaigns.map(({ identity }) => Number(identity.campaign))) + 1);
  if (JSON.stringify(same.identity.brief) !== JSON.stringify(brief)) {
    throw new CallFailure('campaign-exists', { name: brief.name });
  }
  return same.identity.campaign;
}

/** An example brings no tab back into a workbook that does without it. */
function tabsIn(own: OwnTabs): TabChoice {
  if (own.all.length === 0) return ALL_TABS;
  const has = (kind: TabIdentity['kind']): boolean => own.ofKind(kind).length > 0;
  return { ...ALL_TABS, campaigns: has('campaigns'), glossary: has('glossary') };
}

/** A tab that was built hidden is shown once it is wanted. */
function show(tabs: readonly OwnTab[], kind: TabIdentity['kind'], journal: UndoJournal): void {
  const tab = tabs.find(({ identity }) => identity.kind === kind);
  if (!tab?.sheet.isSheetHidden()) return;
  tab.sheet.showSheet();
  journal.add(() => tab.sheet.hideSheet());
}
