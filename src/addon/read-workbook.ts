import { type Language, languageOf } from '../core/language.ts';
import { CAMPAIGN_PARTS } from '../core/plans/lists/campaign-table.ts';
import type { TabIdentity, TabKind } from '../core/plans/tab-identity.ts';
import type { State } from '../core/sidebar-api.ts';
import { readAttribution } from './attribution-setting.ts';
import { campaignsIn } from './campaign-rows.ts';
import { OwnTabs } from './own-tabs.ts';
import { readCreators, textOf } from './read-creators.ts';
import { countOrders } from './read-orders.ts';

type ReportIdentity = Extract<TabIdentity, { kind: 'report' }>;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** What a campaign's tab says of it. */
export interface CampaignNow {
  name: string;
  currency: string;
}

const LANGUAGE_PROPERTY = 'language';

/** The user's choice, else the language of their Google account. */
export function readLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
  return languageOf(chosen ?? Session.getActiveUserLocale());
}

export function storeLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE_PROPERTY, language);
}

/**
 * What the sidebar shows of the workbook. `own` is passed on by callers that know it already, and so are the ledgers
 * that were just built, which need not be read.
 */
export function readState(
  spreadsheet: Spreadsheet,
  own: OwnTabs = OwnTabs.read(spreadsheet),
  empty: ReadonlySet<TabKind> = new Set(),
): State {
  const reports = own.ofKind('report');
  const read = readCampaigns(spreadsheet, own);
  const campaigns = own.ofKind('campaign').map(({ identity, sheet }) => ({
    id: identity.campaign,
    ...(read.get(identity.campaign) as CampaignNow),
    tab: sheet.getName(),
    isExample: identity.isExample,
    hasReport: reports.some(isOn(identity.campaign, (creator) => creator === undefined)),
    reportsOn: reports
      .filter(isOn(identity.campaign, (creator) => creator !== undefined))
      .map((report) => String(report.identity.creator)),
  }));
  const hidden = examplesBeside(campaigns);
  const isFilled = (kind: TabKind): boolean => own.ofKind(kind).length > 0 && !empty.has(kind);
  return {
    language: readLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    campaigns,
    ...(isFilled('creators') ? readCreators(spreadsheet, hidden) : { creators: [], houseCodes: [] }),
    orderCount: isFilled('orders') ? countOrders(spreadsheet, hidden) : 0,
    attribution: readAttribution(),
    ...(own.setAside.length > 0 ? { setAside: [...own.setAside] } : {}),
  };
}

const isOn =
  (campaign: string, about: (creator: string | undefined) => boolean) =>
  ({ identity }: { identity: ReportIdentity }): boolean =>
    identity.campaign === campaign && about(identity.creator);

/** The names of examples beside a campaign of the user's: their creators are nobody an own order belongs to. */
function examplesBeside(campaigns: State['campaigns']): ReadonlySet<string> {
  const examples = campaigns.filter(({ isExample }) => isExample);
  return new Set(examples.length < campaigns.length ? examples.map(({ name }) => name) : []);
}

/** Name and currency of each campaign as they stand in its tab now; as they were built where the cells are empty. */
export function readCampaigns(spreadsheet: Spreadsheet, own: OwnTabs): Map<string, CampaignNow> {
  const table = spreadsheet.getRangeByName(CAMPAIGN_PARTS[0].name);
  const entries = table?.getValues() ?? [];
  const present = table ? campaignsIn(table) : [];
  const currency = CAMPAIGN_PARTS[0].keys.indexOf('currency');
  return new Map(
    own.ofKind('campaign').map(({ identity }) => {
      const { campaign, brief } = identity;
      const row = entries[present.indexOf(campaign)] ?? [];
      const name = textOf(row[0]) || brief.name;
      return [campaign, { name, currency: textOf(row[currency]) || brief.currency }];
    }),
  );
}
