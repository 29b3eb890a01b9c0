import type { Language } from '../language.ts';
import type { CampaignBrief } from '../sidebar-api.ts';

export const LEDGER_KINDS = ['costs', 'creators', 'content', 'links', 'orders', 'returns'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/**
 * What a tab of ours is, kept in its developer metadata: it survives renaming, and a user's tab of the same name
 * has none. `campaign` and `report` are the numbers that begin its names (Campaign2_Margin).
 */
export type TabIdentity =
  | { kind: LedgerKind }
  | { kind: 'lists' | 'benchmarks' | 'glossary' | 'campaigns' }
  | {
      kind: 'campaign';
      campaign: string;
      brief: CampaignBrief;
      isExample: boolean;
      /** The shared tabs that came with an example, and go with it while they are empty. */
      broughtTabs?: readonly string[];
    }
  /** The brand's report on `creators`, or with `creator` that of one creator. */
  | {
      kind: 'report';
      campaign: string;
      report: string;
      creator?: string;
      creators: readonly string[];
      language: Language;
    }
  /** Values to send away: not marked as ours. */
  | { kind: 'copy' }
  | { kind: 'staging'; import: string; campaign: string; orders: number };

export type TabKind = TabIdentity['kind'];

/**
 * Raised whenever columns, names or places change in a way that tabs built before cannot be worked with; those are then
 * brought up to date. Marks without a layout are of the first.
 */
export const LAYOUT = 2;

/** Equal for two identities of one and the same tab. */
export function identityKey(identity: TabIdentity): string {
  if (identity.kind === 'campaign') return `campaign ${identity.campaign}`;
  if (identity.kind === 'report') return `report ${identity.report}`;
  if (identity.kind === 'staging') return `staging ${identity.import}`;
  return identity.kind;
}
