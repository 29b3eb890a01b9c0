import { LISTS, type ListKey, type ListName, listRange } from '../core/plans/lists/list-keys.ts';

/** How the workbook words a list's entries now, by key. */
export function readList<L extends ListName>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  list: L,
): Map<ListKey<L>, string> {
  const words = spreadsheet.getRangeByName(listRange(list))?.getValues() ?? [];
  const keys = LISTS[list] as readonly ListKey<L>[];
  return new Map(keys.map((key, index) => [key, String(words[index]?.[0] ?? '')]));
}
