import type { TableMapping } from './table-mapping.ts';

/** A property of Apps Script holds 9 KB. */
const MOST_CHARACTERS = 8_500;

/** The mappings with one more, in the place of an earlier one of the same header; the oldest go where room is short. */
export function rememberMapping(known: readonly TableMapping[], mapping: TableMapping): TableMapping[] {
  const kept = [...known.filter(({ header }) => header !== mapping.header), mapping];
  while (kept.length > 1 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.shift();
  return kept;
}
