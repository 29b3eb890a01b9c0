import { LIST_WORDS, LISTS, type ListKey, type ListName, listColumn } from '../core/plans/lists/list-keys.ts';

/** How the workbook words a list's entries now, by key. */
export function readList<L extends ListName>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  list: L,
): Map<ListKey<L>, string> {
  const words = spreadsheet.getRangeByName(LIST_WORDS)?.getValues() ?? [];
  const keys = LISTS[list] as readonly ListKey<L>[];
  return new Map(keys.map((key, index) => [key, String(words[index]?.[listColumn(list) - 1] ?? '')]));
}
