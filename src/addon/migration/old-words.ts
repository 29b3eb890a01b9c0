import { LANGUAGES, type Language } from '../../core/language.ts';
import {
  LIST_NAMES,
  LIST_WORDS,
  LISTS,
  type ListName,
  listColumn,
} from '../../core/plans/lists/list-keys.ts';
import type { SheetPlan } from '../../core/plans/sheet-plan.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';

/** The words of each list, in the order of its entries; '' for entries there were not yet. */
export type OldWords = ReadonlyMap<ListName, readonly string[]>;

/** The first layout had a name for each list. */
export function oldWords(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OldWords {
  const table = spreadsheet.getRangeByName(LIST_WORDS)?.getValues();
  return new Map(
    LIST_NAMES.map((list) => {
      const words = table
        ? table.map((row) => row[listColumn(list) - 1])
        : spreadsheet
            .getRangeByName(`Lists_${list}`)
            ?.getValues()
            .map((row) => row[0]);
      return [list, LISTS[list].map((_, index) => String(words?.[index] ?? ''))];
    }),
  );
}

/** The one that words the most entries as they are. */
export function languageOfWords(words: OldWords): Language | undefined {
  const score = (language: Language): number => {
    const texts: Readonly<Record<ListName, Readonly<Record<string, string>>>> = SHEET_TEXTS[language].lists;
    return LIST_NAMES.flatMap((list) =>
      LISTS[list].filter((key, index) => texts[list][key] === words.get(list)?.[index]),
    ).length;
  };
  const [best] = LANGUAGES.map((language) => ({ language, score: score(language) })).sort(
    (a, b) => b.score - a.score,
  );
  return best && best.score > 0 ? best.language : undefined;
}

/** The lists with these words: the rows of the ledgers hold them. */
export function withOldWords(plan: SheetPlan, words: OldWords): SheetPlan {
  const place = plan.names.find(({ name }) => name === LIST_WORDS)?.area;
  if (!place) return plan;
  const kept = LIST_NAMES.flatMap((list) =>
    (words.get(list) ?? []).flatMap((word, index) =>
      word === ''
        ? []
        : [{ row: place.row + index, column: place.column + listColumn(list) - 1, cells: [[word]] }],
    ),
  );
  return { ...plan, blocks: [...plan.blocks, ...kept] };
}
