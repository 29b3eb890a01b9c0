import { erReach } from '../../metrics/engagement/er-reach.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, area } from '../area.ts';
import type { ReportScope } from '../report/report-scope.ts';
import { quoted, sentenceFormula } from '../sentence-formula.ts';
import { CREATOR_COLUMNS, SECTION_HEIGHT } from './creator-lines.ts';
import type { PieceColumn } from './creator-report-texts.ts';
import { OWN } from './creator-sections.ts';

/** As many as leave room on one page. */
export const SHOWN_PIECES = 6;
export const SHOWN_QUOTES = 3;

const COLUMNS = [
  'date',
  'format',
  'reach',
  'impressions',
  'engagements',
  'rate',
  'clicks',
] as const satisfies readonly PieceColumn[];
const LEDGER = {
  date: 'Content_Date',
  format: 'Content_Format',
  reach: 'Content_Reach',
  impressions: 'Content_Views',
  engagements: 'Content_Engagements',
  clicks: 'Content_Clicks',
} as const;

/** One of these is known of every piece that is listed. */
const SAYS = ['date', 'format', 'impressions', 'engagements'] as const;

const isOwn = ({ ref }: ReportScope): string =>
  `(Content_Campaign=${ref('Name')})*(Content_Creator=${OWN.creator})*(Content_Creator<>"")`;

/** The cell that holds the sheet's row of the n-th piece shown; "" beyond the first. */
const PIECE = (place: number): string => `Report_Piece${place}`;

/** The sheet's row of the creator's n-th piece from the end of Content; 0 beyond the first. */
const rowFromEnd = (rows: string, place: number): string =>
  `SUMPRODUCT(LARGE(${rows}*ROW(Content_Creator);${place}))`;

const entryAt = (column: string, row: string): string =>
  `INDEX(${column};${row}-SUMPRODUCT(MIN(ROW(Content_Creator)))+1)`;

/** Reach and engagement piece by piece, the last ones first. Returns the next free row. */
export function piecesTable(scope: ReportScope, row: number): number {
  const { draft, texts } = scope;
  const t = texts.creatorReport.pieces;
  draft.cell(row, 1, t.section);
  draft.style('section', area(row, 1, 1, CREATOR_COLUMNS));
  draft.height(row, SECTION_HEIGHT);
  const more = sentenceFormula(t.more, { count: `(${OWN.pieces}-${SHOWN_PIECES})` });
  const head = row + 1;
  draft.put(head, 1, [COLUMNS.map((key) => t.heads[key])]);
  draft.style('numberHead', area(head, 1, 1, CREATOR_COLUMNS));
  draft.style('columnHead', area(head, 1, 1, 2));
  for (let place = 1; place <= SHOWN_PIECES; place++) {
    const at = head + place;
    const found = PIECE(place);
    // What the network did not count is no zero.
    const of = (column: string): string => {
      const entry = entryAt(column, found);
      return `=IF(${found}="";"";IF(${entry}="";"";${entry}))`;
    };
    const rate = nativeFormula(erReach, {
      engagements: a1(at, COLUMNS.indexOf('engagements') + 1),
      reach: a1(at, COLUMNS.indexOf('reach') + 1),
    });
    draft.put(at, 1, [
      COLUMNS.map((key) => (key === 'rate' ? `=IF(${found}="";"";${rate})` : of(LEDGER[key]))),
    ]);
  }
  const cells = (key: PieceColumn, columns = 1) =>
    area(head + 1, COLUMNS.indexOf(key) + 1, SHOWN_PIECES, columns);
  draft.style('check', cells('date', CREATOR_COLUMNS));
  draft.condition({
    area: cells('date', CREATOR_COLUMNS),
    when: {
      type: 'formula',
      formula: `=${SAYS.map((key) => `$${a1(head + 1, COLUMNS.indexOf(key) + 1)}`).join('&')}<>""`,
    },
    role: 'filled',
  });
  draft.format('date', cells('date'));
  draft.format('count', cells('reach', 3));
  draft.format('rate', cells('rate'));
  draft.format('count', cells('clicks'));
  const last = head + SHOWN_PIECES + 1;
  draft.cell(last, 1, `=IF(${OWN.pieces}>${SHOWN_PIECES};${more};"")`, 'hint');
  draft.style('purpose', area(last, 1));
  return last + 1;
}

/** Where the pieces stand in Content, for a hidden row: it is no part of the page that is sent. */
export function pieceRows(scope: ReportScope, row: number): void {
  const { draft, texts } = scope;
  draft.cell(row, 1, texts.creatorReport.pieces.row);
  for (let place = 1; place <= SHOWN_PIECES; place++) {
    const own = rowFromEnd(isOwn(scope), place);
    draft.cell(row, place + 1, `=IF(${own}=0;"";${own})`, 'calculated', { name: PIECE(place) });
  }
}

/** The last quotes of the tab Content; a person may type others over them. Returns the next free row. */
export function quotes(scope: ReportScope, row: number): number {
  const { draft, texts } = scope;
  const t = texts.creatorReport.opinion;
  draft.cell(row, 1, t.quotes, 'subhead');
  draft.note(row, 1, t.quoteNote);
  const place = area(row + 1, 1, SHOWN_QUOTES, CREATOR_COLUMNS);
  for (let at = 1; at <= SHOWN_QUOTES; at++) {
    const found = rowFromEnd(`${isOwn(scope)}*(Content_Quote<>"")`, at);
    const quote = `${quoted('“')}&${entryAt('Content_Quote', found)}&${quoted('”')}`;
    draft.cell(row + at, 1, `=IF(${found}=0;"";${quote})`);
  }
  draft.style('suggested', place);
  draft.mergeAcross(place);
  return row + 1 + SHOWN_QUOTES;
}
