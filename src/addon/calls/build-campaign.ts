import type { Language } from '../../core/language.ts';
import type { CampaignInputs } from '../../core/plans/campaign/campaign-inputs.ts';
import { campaignPlan } from '../../core/plans/campaign/campaign-plan.ts';
import { LEDGER_KINDS, type TabKind } from '../../core/plans/tab-identity.ts';
import type { CampaignBrief, ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { type Applied, applyPlans } from '../apply-plan.ts';
import { withBuildLock } from '../build-lock.ts';
import { CallFailure } from '../call-failure.ts';
import { enterCampaign } from '../campaign-table.ts';
import { enterInView } from '../campaigns-view.ts';
import { type OwnTab, OwnTabs } from '../own-tabs.ts';
import { readCampaign, readState } from '../read-workbook.ts';
import type { NameAnswer } from '../tab-names.ts';
import { type UndoJournal, undoable } from '../undo-journal.ts';
import { workbookPlans } from '../workbook-plans.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Builds the campaign's tab and whatever of the shared tabs is missing; a campaign that is there is kept as it is. */
export function buildCampaign(request: RequestOf<'buildCampaign'>): ReplyOf<'buildCampaign'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { brief, language, tabName } = request;
  return withBuildLock(() =>
    undoable((journal) => {
      const answer: NameAnswer = tabName === undefined ? 'ask' : { name: tabName };
      const built = applyCampaign(spreadsheet, { brief, language, isExample: false, answer }, journal);
      return builtReply(spreadsheet, built);
    }),
  );
}

/** The tabs that stand after the campaigns' own, in their order. */
const SHARED = ['campaigns', ...LEDGER_KINDS, 'benchmarks', 'glossary', 'lists'] as const;

export interface BuiltCampaign extends Applied {
  campaign: string;
  tab: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Throws `campaign-exists` for another campaign of the same name. */
export function applyCampaign(
  spreadsheet: Spreadsheet,
  parts: {
    brief: CampaignBrief;
    inputs?: CampaignInputs;
    language: Language;
    isExample: boolean;
    answer: NameAnswer;
  },
  journal: UndoJournal,
): BuiltCampaign {
  const { brief, inputs, language, isExample, answer } = parts;
  const texts = SHEET_TEXTS[language];
  const own = OwnTabs.read(spreadsheet);
  const campaigns = own.ofKind('campaign');
  const same = campaigns.find(
    (tab) => readCampaign(spreadsheet, tab).name.toLowerCase() === brief.name.toLowerCase(),
  );
  if (same && JSON.stringify(same.identity.brief) !== JSON.stringify(brief)) {
    throw new CallFailure('campaign-exists', { name: brief.name });
  }
  const numbers = campaigns.map(({ identity }) => Number(identity.campaign));
  const campaign = same?.identity.campaign ?? String(Math.max(0, ...numbers) + 1);
  const sharedTabs = workbookPlans(language);
  const broughtTabs = isExample
    ? sharedTabs.filter(({ identity }) => !own.find(identity)).map(({ identity }) => identity.kind)
    : undefined;
  const view = campaignPlan({ brief, inputs, campaign, language, texts, isExample, broughtTabs });
  const plans = [view, ...sharedTabs];
  // A further campaign stands before the tabs all campaigns share.
  const shared = SHARED.flatMap((kind) => own.ofKind(kind))[0]?.sheet.getIndex();
  const applied = applyPlans(spreadsheet, plans, {
    own,
    journal,
    answer,
    placeOf: (plan) => (plan.identity.kind === 'campaign' ? shared : undefined),
  });
  const isFresh = (kind: TabKind): boolean => applied.created.some(({ identity }) => identity.kind === kind);
  enterCampaign(spreadsheet, { campaign, isExample, isFresh: isFresh('lists') }, journal);
  const everyCampaign = new Set([...campaigns.map(({ identity }) => identity.campaign), campaign]);
  enterInView(spreadsheet, [...everyCampaign], { texts, isFresh: isFresh('campaigns') }, journal);
  const tab = [...applied.created, ...applied.kept].find(({ identity }) => identity.kind === 'campaign');
  if (!tab) throw new Error('the campaign has no tab');
  tab.sheet.activate();
  return { ...applied, campaign, tab: tab.sheet };
}

/** The hidden tab of dropdown words is nothing to the person who built. */
const shown = (tabs: readonly OwnTab[]): string[] =>
  tabs.filter(({ identity }) => identity.kind !== 'lists').map(({ sheet }) => sheet.getName());

export function builtReply(spreadsheet: Spreadsheet, built: BuiltCampaign): ReplyOf<'buildCampaign'> {
  return {
    tab: built.tab.getName(),
    created: shown(built.created),
    kept: shown(built.kept),
    state: readState(spreadsheet),
  };
}
