import { creatorsLedger } from '../core/plans/creators/creators-ledger.ts';
import { linksLedger } from '../core/plans/links/links-ledger.ts';
import { plainText } from '../core/plans/literal-text.ts';
import type { State } from '../core/sidebar-api.ts';
import { dayReader } from './day-reader.ts';
import { readColumns } from './ledger-place.ts';

type Identity = State['creators'][number];

/**
 * Creators of all campaigns but some, with every code and link tag listed for them, and the codes that belong to nobody.
 */
export function readCreators(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  without: ReadonlySet<string>,
): Pick<State, 'creators' | 'houseCodes'> {
  const found = new Map<string, Identity>();
  const houseCodes = new Set<string>();
  const creatorOf = (handle: string): Identity => {
    const key = handle.toLowerCase();
    const known = found.get(key) ?? { handle, codes: [], utm: [] };
    found.set(key, known);
    return known;
  };

  const creators = readColumns(spreadsheet, creatorsLedger, ['campaign', 'handle', 'code', 'linkTag']);
  for (const row of creators) {
    if (without.has(textOf(row.campaign))) continue;
    const handle = textOf(row.handle);
    if (handle === '') continue;
    const creator = creatorOf(handle);
    addTo(creator.codes, severalIn(row.code));
    addTo(creator.utm, severalIn(row.linkTag));
  }
  const links = readColumns(spreadsheet, linksLedger, [
    'campaign',
    'creator',
    'campaignTag',
    'content',
    'code',
    'starts',
    'ends',
  ]);
  const dayOf = dayReader(spreadsheet);
  for (const row of links) {
    if (without.has(textOf(row.campaign))) continue;
    const handle = textOf(row.creator);
    if (handle === '') {
      for (const code of severalIn(row.code)) if (code !== '') houseCodes.add(code);
      continue;
    }
    const creator = creatorOf(handle);
    const codes = severalIn(row.code);
    addTo(creator.codes, codes);
    // A campaign's own tag tells nothing about the creator where the content does.
    const tag = textOf(row.content) || textOf(row.campaignTag);
    addTo(creator.utm, [tag]);
    const span = { from: dayOf(row.starts), until: dayOf(row.ends) };
    if (span.from === '' && span.until === '') continue;
    const marks = [
      ...codes.map((value) => ({ of: 'code' as const, value })),
      { of: 'link' as const, value: tag },
    ];
    creator.spans = [
      ...(creator.spans ?? []),
      ...marks.filter(({ value }) => value !== '').map((mark) => ({ ...mark, ...span })),
    ];
  }
  return { creators: [...found.values()], houseCodes: [...houseCodes] };
}

/** A cell as the text it shows: a code of digits may have been read as a number. */
export const textOf = (cell: unknown): string => plainText(String(cell ?? '')).trim();

/** Codes are separated as people do it: comma, semicolon, bar or line break. */
const severalIn = (cell: unknown): string[] =>
  textOf(cell)
    .split(/[,;|\n]/)
    .map((part) => part.trim());

function addTo(list: string[], values: readonly string[]): void {
  for (const value of values) if (value !== '' && !list.includes(value)) list.push(value);
}
