import { isRightToLeft, type Language } from '../../language.ts';
import { area } from '../area.ts';
import { TAB_COLORS } from '../look.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import {
  CAMPAIGN_NAMES_NAME,
  CAMPAIGN_PARTS,
  CAMPAIGN_TABLE,
  campaignTableFormat,
  MOST_CAMPAIGNS,
} from './campaign-table.ts';
import { LIST_NAMES, LIST_WORDS, LISTS } from './list-keys.ts';

const HEAD_ROW = 4;

/**
 * What dropdowns offer and formulas count by, hidden: one column per list, then the table of campaigns. Being cells,
 * the words can be changed, and tabs built in another language count by the words of the first.
 */
export function listsPlan(texts: SheetTexts, language: Language): SheetPlan {
  const draft = new SheetDraft();
  const tableColumn = LIST_NAMES.length + 2;
  const width = tableColumn + CAMPAIGN_TABLE.length - 1;

  draft.cell(1, 1, texts.listsTab.tab);
  draft.style('title', area(1, 1, 1, width));
  draft.cell(2, 1, texts.listsTab.purpose, 'purpose');

  for (const [index, list] of LIST_NAMES.entries()) {
    const column = index + 1;
    const words: Readonly<Record<string, string>> = texts.lists[list];
    const keys: readonly string[] = LISTS[list];
    draft.cell(HEAD_ROW, column, texts.listsTab.heads[list], 'columnHead');
    draft.put(
      HEAD_ROW + 1,
      column,
      keys.map((key) => [words[key] ?? key]),
    );
    draft.style('calculated', area(HEAD_ROW + 1, column, keys.length));
  }
  const longest = Math.max(...LIST_NAMES.map((list) => LISTS[list].length));
  draft.name(LIST_WORDS, area(HEAD_ROW + 1, 1, longest, LIST_NAMES.length));
  for (const [index, setting] of CAMPAIGN_TABLE.entries()) {
    const place = area(HEAD_ROW + 1, tableColumn + index, MOST_CAMPAIGNS);
    draft.cell(HEAD_ROW, tableColumn + index, texts.listsTab.campaignTable[setting], 'columnHead');
    draft.style('calculated', place);
    const format = campaignTableFormat(setting);
    // A cell of the text format would take its formula for a text.
    if (format !== 'text') draft.format(format, place);
  }
  const rows = area(HEAD_ROW + 1, tableColumn, MOST_CAMPAIGNS);
  draft.name(CAMPAIGN_NAMES_NAME, rows);
  for (const { name, keys } of CAMPAIGN_PARTS) {
    const column = tableColumn + CAMPAIGN_TABLE.indexOf(keys[0] as (typeof keys)[number]);
    draft.name(name, { ...rows, column, columns: keys.length });
  }
  return draft.plan(
    {
      identity: { kind: 'lists' },
      name: texts.listsTab.tab,
      color: TAB_COLORS.data,
      rightToLeft: isRightToLeft(language),
      widths: Array.from({ length: width }, () => 150),
      hidden: true,
      frozenRows: HEAD_ROW,
      gridlines: true,
    },
    HEAD_ROW + MOST_CAMPAIGNS,
  );
}
