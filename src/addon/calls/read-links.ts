import { linksLedger } from '../../core/plans/links/links-ledger.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { ownCampaign } from '../own-campaign.ts';
import { OwnTabs } from '../own-tabs.ts';
import { readTrackedLinks } from '../tracked-links.ts';

export function readLinks({ campaign }: RequestOf<'readLinks'>): ReplyOf<'readLinks'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { name } = ownCampaign(spreadsheet, OwnTabs.read(spreadsheet), campaign);
  const links = readTrackedLinks(ledgerPlace(spreadsheet, linksLedger), name);
  return { links: links.filter((link) => link !== null) };
}
