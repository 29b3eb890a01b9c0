import type { TabIdentity } from '../core/plans/tab-identity.ts';
import { CallFailure } from './call-failure.ts';
import type { OwnTab, OwnTabs } from './own-tabs.ts';
import { type CampaignNow, readCampaigns } from './read-workbook.ts';

export interface OwnCampaign extends CampaignNow {
  tab: OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>;
}

/** Throws `campaign-missing` for a number no tab has. */
export function ownCampaign(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  own: OwnTabs,
  id: string,
): OwnCampaign {
  const tab = own.ofKind('campaign').find(({ identity }) => identity.campaign === id);
  if (!tab) throw new CallFailure('campaign-missing', { campaign: id });
  return { tab, ...(readCampaigns(spreadsheet, own).get(id) as CampaignNow) };
}
