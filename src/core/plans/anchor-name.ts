import { campaignName } from './campaign/campaign-names.ts';
import { CAMPAIGNS_NAME } from './campaigns/campaigns-plan.ts';
import { LEDGERS } from './ledgers.ts';
import { LIST_WORDS } from './lists/list-keys.ts';
import { LEDGER_KINDS, type LedgerKind, type TabIdentity } from './tab-identity.ts';

/** A name that leads to the tab; undefined for tabs that no formula refers to. */
export function anchorName(identity: TabIdentity): string | undefined {
  if (isLedger(identity)) return `${LEDGERS[identity.kind].prefix}_Campaign`;
  switch (identity.kind) {
    case 'campaign':
      return campaignName(identity.campaign, 'Name');
    case 'campaigns':
      return CAMPAIGNS_NAME;
    case 'benchmarks':
      return 'Benchmarks_TierFrom';
    case 'lists':
      return LIST_WORDS;
    default:
      return undefined;
  }
}

const isLedger = (identity: TabIdentity): identity is { kind: LedgerKind } =>
  (LEDGER_KINDS as readonly string[]).includes(identity.kind);
