import { type Language, languageOf } from '../core/language.ts';
import { campaignName } from '../core/plans/campaign/campaign-names.ts';
import type { TabIdentity } from '../core/plans/tab-identity.ts';
import type { State } from '../core/sidebar-api.ts';
import { type OwnTab, OwnTabs } from './own-tabs.ts';
import { readCreators, textOf } from './read-creators.ts';
import { countOrders } from './read-orders.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LANGUAGE_PROPERTY = 'language';

/** The user's choice, else the language of their Google account. */
export function readLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
  return languageOf(chosen ?? Session.getActiveUserLocale());
}

export function storeLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE_PROPERTY, language);
}

/** What the sidebar shows of the workbook. `own` is passed on by callers that have just read it. */
export function readState(spreadsheet: Spreadsheet, own: OwnTabs = OwnTabs.read(spreadsheet)): State {
  const reports = own.ofKind('report');
  const hasLedgers = own.ofKind('creators').length > 0;
  const campaigns = own.ofKind('campaign').map((tab) => ({
    id: tab.identity.campaign,
    ...readCampaign(spreadsheet, tab),
    tab: tab.sheet.getName(),
    isExample: tab.identity.isExample,
    hasReport: reports.some(({ identity }) => identity.campaign === tab.identity.campaign),
  }));
  const hidden = examplesBeside(campaigns);
  return {
    language: readLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    campaigns,
    ...(hasLedgers ? readCreators(spreadsheet, hidden) : { creators: [], houseCodes: [] }),
    orderCount: own.ofKind('orders').length > 0 ? countOrders(spreadsheet, hidden) : 0,
  };
}

/** The names of examples beside a campaign of the user's: their creators are nobody an own order belongs to. */
function examplesBeside(campaigns: State['campaigns']): ReadonlySet<string> {
  const examples = campaigns.filter(({ isExample }) => isExample);
  return new Set(examples.length < campaigns.length ? examples.map(({ name }) => name) : []);
}

/** Name and currency as they stand in the tab now; as they were built where the cells are gone or empty. */
export function readCampaign(
  spreadsheet: Spreadsheet,
  { identity }: OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>,
): { name: string; currency: string } {
  const cell = (name: 'Name' | 'Currency'): string => {
    const value = spreadsheet.getRangeByName(campaignName(identity.campaign, name))?.getValue() ?? '';
    return textOf(value);
  };
  return { name: cell('Name') || identity.brief.name, currency: cell('Currency') || identity.brief.currency };
}
