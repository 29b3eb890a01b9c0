import { contentLedger } from '../../core/plans/content/content-ledger.ts';
import { linksLedger } from '../../core/plans/links/links-ledger.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { countCell } from '../count-cell.ts';
import { dayReader } from '../day-reader.ts';
import { readColumns } from '../ledger-place.ts';
import { ownCampaign } from '../own-campaign.ts';
import { OwnTabs } from '../own-tabs.ts';
import { readCreators, textOf } from '../read-creators.ts';

/** Clicks and the last post of each creator in a campaign. */
export function readEvidence({ campaign }: RequestOf<'readEvidence'>): ReplyOf<'readEvidence'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { name } = ownCampaign(spreadsheet, OwnTabs.read(spreadsheet), campaign);
  const dayOf = dayReader(spreadsheet);
  const clicks = new Map<string, number>();
  const lastPosts = new Map<string, string>();
  for (const row of readColumns(spreadsheet, linksLedger, ['campaign', 'creator', 'clicks', 'sessions'])) {
    const counted = countCell(row.clicks) ?? countCell(row.sessions);
    if (counted === null || textOf(row.campaign) !== name) continue;
    const creator = textOf(row.creator).toLowerCase();
    clicks.set(creator, (clicks.get(creator) ?? 0) + counted);
  }
  for (const row of readColumns(spreadsheet, contentLedger, ['date', 'campaign', 'creator'])) {
    const day = dayOf(row.date);
    const creator = textOf(row.creator).toLowerCase();
    if (textOf(row.campaign) === name && day > (lastPosts.get(creator) ?? '')) lastPosts.set(creator, day);
  }
  return {
    creators: readCreators(spreadsheet, new Set()).creators.map(({ handle }) => ({
      handle,
      clicks: clicks.get(handle.toLowerCase()) ?? null,
      lastPost: lastPosts.get(handle.toLowerCase()) ?? '',
    })),
  };
}
