import type { State } from '../../core/sidebar-api.ts';

/** What brings this spreadsheet nearest to an answer now. */
export type NextStep =
  | { step: 'list-creators' }
  | { step: 'import-orders' }
  | { step: 'build-report'; campaign: State['campaigns'][number] }
  | { step: 'build-own' }
  | { step: 'import-more' };

export function nextStep(state: State): NextStep {
  // The example brings its own rows; what is next is about the user's own campaigns as soon as there is one.
  const own = state.campaigns.filter((campaign) => !campaign.isExample);
  const campaigns = own.length > 0 ? own : state.campaigns;
  if (own.length > 0 && state.creators.length === 0) return { step: 'list-creators' };
  if (own.length > 0 && state.orderCount === 0) return { step: 'import-orders' };
  const withoutReport = [...campaigns].reverse().find((campaign) => !campaign.hasReport);
  if (withoutReport) return { step: 'build-report', campaign: withoutReport };
  return own.length > 0 ? { step: 'import-more' } : { step: 'build-own' };
}

/** The screen a step leads to; creators are listed in the sheet. */
export const SCREEN_OF_STEP = {
  'list-creators': null,
  'import-orders': 'import',
  'build-report': 'report',
  'build-own': 'campaign',
  'import-more': 'import',
} as const satisfies Record<NextStep['step'], 'import' | 'report' | 'campaign' | null>;
