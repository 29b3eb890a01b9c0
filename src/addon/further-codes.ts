import type { FurtherCode } from '../core/imports/suggest-owners.ts';
import { linksLedger } from '../core/plans/links/links-ledger.ts';
import { literalText } from '../core/plans/literal-text.ts';
import { appendRows } from './append-rows.ts';
import { ledgerPlace, readLedger } from './ledger-place.ts';
import { textOf } from './read-creators.ts';
import type { UndoJournal } from './undo-journal.ts';

/** Lists codes in Links and codes, each as one more of its creator's; those that are listed already are left. */
export function addFurtherCodes(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
  codes: readonly FurtherCode[],
  journal: UndoJournal,
): void {
  if (codes.length === 0) return;
  const place = ledgerPlace(spreadsheet, linksLedger);
  const keyOf = (...marks: string[]): string => JSON.stringify(marks);
  const listed = new Set(
    readLedger(place, ['campaign', 'creator', 'code']).map((row) =>
      keyOf(textOf(row.campaign), textOf(row.creator), textOf(row.code)),
    ),
  );
  const rows = codes
    .filter(({ creator, code }) => !listed.has(keyOf(campaign, creator, code)))
    .map(({ creator, code }) => ({
      campaign: literalText(campaign),
      creator: literalText(creator),
      code: literalText(code),
    }));
  appendRows(linksLedger, place, rows, journal);
}
