import type { Language } from '../core/language.ts';
import type { ListWords } from '../core/plans/example/example-rows.ts';
import { LIST_WORDS, type ListName } from '../core/plans/lists/list-keys.ts';
import { SHEET_TEXTS } from '../i18n/sheet-texts.ts';
import { readList } from './read-lists.ts';

/**
 * The words of this workbook's lists, whatever language they are in; of a workbook that has no lists yet, those it will
 * be built with in this language.
 */
export function listWords(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  language: Language,
): ListWords {
  if (!spreadsheet.getRangeByName(LIST_WORDS)) {
    const texts: Readonly<Record<ListName, Readonly<Record<string, string>>>> = SHEET_TEXTS[language].lists;
    return (list, key) => texts[list][key] ?? '';
  }
  const read = new Map<ListName, Map<string, string>>();
  return (list, key) => {
    const words = read.get(list) ?? readList(spreadsheet, list);
    read.set(list, words);
    return words.get(key) ?? '';
  };
}
