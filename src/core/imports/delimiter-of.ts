import { fileKind } from './file-kind.ts';

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter with which one of the first records is a known header; else the one that gives the widest
 * record. `parseHead` parses the beginning of the file with a delimiter. A parser's own guess goes by the number of
 * cells and is misled by decimal commas.
 */
export function delimiterOf(parseHead: (delimiter: Delimiter) => readonly (readonly string[])[]): Delimiter {
  const heads = DELIMITERS.map((delimiter) => ({ delimiter, records: parseHead(delimiter) }));
  const known = heads.find(({ records }) => fileKind(records) !== null);
  if (known !== undefined) return known.delimiter;
  return heads.reduce((best, head) => (widthOf(head.records) > widthOf(best.records) ? head : best))
    .delimiter;
}

/** The narrowest record counts first: decimal commas widen the rows of a table but not its header. */
function widthOf(records: readonly (readonly string[])[]): number {
  const widths = records.filter((record) => record.join('') !== '').map(({ length }) => length);
  return widths.length === 0 ? 0 : Math.min(...widths) * 10_000 + Math.max(...widths);
}
