import { listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignSum } from './campaign-context.ts';
import type { FunnelStep } from './funnel-steps.ts';
import { ledgerCount } from './goal-actual.ts';

/** What the other tabs know of a step, as expressions without leading '='. */
export interface StepCount {
  source: 'content' | 'ledgers';
  all: string;
  /** Its paid part, where a tab tells paid from organic. */
  paid?: string;
}

export function stepCount(context: CampaignContext, step: FunnelStep): StepCount | undefined {
  const column = CONTENT_COLUMNS[step];
  if (column) return { source: 'content', ...contentCount(context, column) };
  if (step === 'linkClicks') return { source: 'content', ...clickCount(context) };
  const all = ledgerCount(context, step);
  return all === undefined ? undefined : { source: 'ledgers', all };
}

const CONTENT_COLUMNS: Partial<Record<FunnelStep, string>> = {
  reach: 'Content_Reach',
  impressions: 'Content_Views',
  engagements: 'Content_Engagements',
  newFollowers: 'Content_NewFollowers',
};

const contentCount = (context: CampaignContext, column: string): { all: string; paid: string } => ({
  all: campaignSum(context, column),
  paid: campaignSum(context, column, ['Content_Promotion', listEntry('Promotion', 'paid')]),
});

/**
 * Clicks stand beside the posts or beside the links; both count the same clicks, so only one of them is taken. Where
 * neither was counted, the visits of web analytics stand for them. Links do not say which clicks were paid for.
 */
function clickCount(context: CampaignContext): { all: string; paid: string } {
  const { all, paid } = contentCount(context, 'Content_Clicks');
  const [clicks, visits] = ['Links_Clicks', 'Links_Sessions'].map((column) => campaignSum(context, column));
  return { all: `IF(${all}=0;IF(${clicks}=0;${visits};${clicks});${all})`, paid };
}
