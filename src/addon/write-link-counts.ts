import { linksLedger } from '../core/plans/links/links-ledger.ts';
import { mergeCounts } from '../core/plans/merge-counts.ts';
import type { LinkRow } from '../core/sidebar-api.ts';
import { CallFailure } from './call-failure.ts';
import { changeRows } from './change-rows.ts';
import { ledgerPlace } from './ledger-place.ts';
import { readTrackedLinks } from './tracked-links.ts';
import type { UndoJournal } from './undo-journal.ts';
import type { WrittenRows } from './written-rows.ts';

type Marks = Pick<LinkRow, 'source' | 'medium' | 'campaign' | 'content'>;

/** Clicks and sessions into Links and codes. Throws `link-missing` for a link the campaign does not have. */
export function writeLinkCounts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
  links: readonly LinkRow[],
  journal: UndoJournal,
): WrittenRows {
  const place = ledgerPlace(spreadsheet, linksLedger);
  const ledger = readTrackedLinks(place, campaign).map((link) => ({
    key: link ? keyOf(link) : '',
    counts: { clicks: link?.clicks ?? null, sessions: link?.sessions ?? null },
  }));
  const incoming = links.map((link) => ({
    key: keyOf(link),
    counts: { clicks: link.clicks, sessions: link.sessions },
    link,
  }));
  const { added, changed, unchanged } = mergeCounts(ledger, incoming);
  if (added[0]) throw new CallFailure('link-missing', { link: marksOf(added[0].link).join(' / ') });
  changeRows(linksLedger, place, changed, journal);
  return { added: 0, updated: changed.size, unchanged };
}

const marksOf = ({ source, medium, campaign, content }: Marks): string[] => [
  source,
  medium,
  campaign,
  content,
];
const keyOf = (link: Marks): string => JSON.stringify(marksOf(link));
