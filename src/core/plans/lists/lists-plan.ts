import { isRightToLeft, type Language } from '../../language.ts';
import { area } from '../area.ts';
import { USUAL_WIDTH } from '../look.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import {
  CAMPAIGN_NAMES_NAME,
  CAMPAIGN_PARTS,
  CAMPAIGN_TABLE,
  campaignTableRow,
  type ListedCampaign,
  MOST_CAMPAIGNS,
} from './campaign-table.ts';
import { LIST_NAMES, LIST_WORDS, LISTS } from './list-keys.ts';

const HEAD_ROW = 4;

/**
 * What dropdowns offer and formulas count by, hidden and hence plain: one column per list, then the table of campaigns.
 * Being cells, the words can be changed, and tabs built in another language count by the words of the first.
 */
export function listsPlan(
  texts: SheetTexts,
  language: Language,
  campaigns: readonly ListedCampaign[] = [],
): SheetPlan {
  const draft = new SheetDraft();
  const tableColumn = LIST_NAMES.length + 2;
  const width = tableColumn + CAMPAIGN_TABLE.length - 1;

  draft.cell(1, 1, texts.listsTab.tab);
  draft.cell(2, 1, texts.listsTab.purpose);

  for (const [index, list] of LIST_NAMES.entries()) {
    const column = index + 1;
    const words: Readonly<Record<string, string>> = texts.lists[list];
    const keys: readonly string[] = LISTS[list];
    draft.cell(HEAD_ROW, column, texts.listsTab.heads[list]);
    draft.put(
      HEAD_ROW + 1,
      column,
      keys.map((key) => [words[key] ?? key]),
    );
  }
  const longest = Math.max(...LIST_NAMES.map((list) => LISTS[list].length));
  draft.name(LIST_WORDS, area(HEAD_ROW + 1, 1, longest, LIST_NAMES.length));
  draft.put(HEAD_ROW, tableColumn, [CAMPAIGN_TABLE.map((entry) => texts.listsTab.campaignTable[entry])]);
  if (campaigns.length > 0) draft.put(HEAD_ROW + 1, tableColumn, campaigns.map(campaignTableRow));
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
      color: null,
      rightToLeft: isRightToLeft(language),
      widths: Array.from({ length: width }, () => USUAL_WIDTH),
      hidden: true,
      frozenRows: 0,
      gridlines: true,
    },
    HEAD_ROW + MOST_CAMPAIGNS,
  );
}
