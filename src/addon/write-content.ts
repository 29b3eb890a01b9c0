import { cleanLink } from '../core/links/clean-link.ts';
import { contentLedger } from '../core/plans/content/content-ledger.ts';
import { dateSerial } from '../core/plans/date-serial.ts';
import { literalText } from '../core/plans/literal-text.ts';
import { mergeCounts } from '../core/plans/merge-counts.ts';
import type { ContentRow } from '../core/sidebar-api.ts';
import { appendRows } from './append-rows.ts';
import { changeRows } from './change-rows.ts';
import { countCell } from './count-cell.ts';
import { ledgerPlace, readLedger } from './ledger-place.ts';
import { textOf } from './read-creators.ts';
import { readList } from './read-lists.ts';
import type { UndoJournal } from './undo-journal.ts';
import type { WrittenRows } from './written-rows.ts';

const COUNTS = ['reach', 'views', 'likes', 'comments', 'shares', 'saves', 'clicks', 'newFollowers'] as const;

/**
 * Posts into Content. One that is there gets its new counts and their day; a row that a person typed is taken for the
 * post whose link it has. A post stays with the campaign and the creator it was first given to.
 */
export function writeContent(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
  posts: readonly ContentRow[],
  capturedAt: string,
  journal: UndoJournal,
): WrittenRows {
  const place = ledgerPlace(spreadsheet, contentLedger);
  const present = readLedger(place, ['key', 'link', ...COUNTS]);
  const imported = new Set(present.map(({ key }) => textOf(key)));
  const keyOfLink = new Map(
    posts.filter(({ key }) => !imported.has(key)).map(({ link, key }) => [bareLink(link), key]),
  );
  keyOfLink.delete('');
  const ledger = present.map((row) => ({
    key: textOf(row.key) || (keyOfLink.get(bareLink(textOf(row.link))) ?? ''),
    counts: countsOf((name) => countCell(row[name])),
  }));
  const incoming = posts.map((post) => ({ key: post.key, counts: countsOf((name) => post[name]), post }));
  const { added, changed, unchanged } = mergeCounts(ledger, incoming);

  const captured = dateSerial(capturedAt);
  const changes = [...changed].map(([index, counts]) => {
    const key = literalText(ledger[index]?.key ?? '');
    return [index, { ...counts, key, capturedAt: captured }] as const;
  });
  changeRows(contentLedger, place, new Map(changes), journal);

  const formats = readList(spreadsheet, 'ContentFormat');
  const rows = added.map(({ post }) => ({
    date: dateSerial(post.date),
    campaign: literalText(campaign),
    creator: literalText(post.creator),
    format: formats.get(post.format) ?? '',
    link: literalText(post.link),
    capturedAt: captured,
    ...countsOf((name) => post[name] ?? ''),
    key: literalText(post.key),
  }));
  const { sheet } = appendRows(contentLedger, place, rows, journal);
  // Workbooks without posts have the tab hidden.
  if (rows.length > 0 && sheet.isSheetHidden()) {
    sheet.showSheet();
    journal.add(() => sheet.hideSheet());
  }
  return { added: added.length, updated: changed.size, unchanged };
}

const countsOf = <T>(count: (name: (typeof COUNTS)[number]) => T): Record<(typeof COUNTS)[number], T> =>
  Object.fromEntries(COUNTS.map((name) => [name, count(name)])) as Record<(typeof COUNTS)[number], T>;

/** Networks write the same address with and without a slash at its end. */
const bareLink = (link: string): string => cleanLink(link).replace(/\/$/, '');
