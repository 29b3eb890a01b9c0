import type { linksLedger } from '../core/plans/links/links-ledger.ts';
import type { ListedLink } from '../core/sidebar-api.ts';
import { countCell } from './count-cell.ts';
import { type LedgerPlace, readLedger } from './ledger-place.ts';
import { textOf } from './read-creators.ts';

type LinksPlace = LedgerPlace<(typeof linksLedger.columns)[number]['key']>;

/** A row of Links and codes that is a link of the campaign; the others are null, so that each keeps its place. */
export function readTrackedLinks(
  place: LinksPlace,
  campaign: string,
): ((ListedLink & { clicks: number | null }) | null)[] {
  const rows = readLedger(place, [
    'campaign',
    'creator',
    'source',
    'medium',
    'campaignTag',
    'content',
    'clicks',
    'sessions',
  ]);
  return rows.map((row) => {
    const link = {
      source: textOf(row.source),
      medium: textOf(row.medium),
      campaign: textOf(row.campaignTag),
      content: textOf(row.content),
    };
    // A code of its own has a row there too.
    const isLink = textOf(row.campaign) === campaign && Object.values(link).some((mark) => mark !== '');
    if (!isLink) return null;
    const { clicks, sessions } = row;
    return {
      ...link,
      creator: textOf(row.creator),
      clicks: countCell(clicks),
      sessions: countCell(sessions),
    };
  });
}
