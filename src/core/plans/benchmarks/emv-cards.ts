import { a1, a1Area, absolute, area } from '../area.ts';
import { LISTS, listEntry } from '../lists/list-keys.ts';
import type { PlanCell } from '../sheet-plan.ts';
import { validationOf } from '../validation-rules.ts';
import { CARD_RATES, CARD_SOURCES, FIRST_CARD } from './benchmark-data.ts';
import { AT, type DataContext, dataRow, tableHead } from './data-table.ts';

const ITEMS = LISTS.EmvItem;

/**
 * The choice of a rate card, what it says one of each is worth, and all the cards, the last of which is empty for
 * one's own. Returns the next free row.
 */
export function emvCards(context: DataContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.benchmarks;
  const chosen = tableHead(context, row, {
    section: t.emvSection,
    hint: t.emvHint,
    item: t.chosenHeads.item,
    value: t.chosenHeads.rate,
  });
  const card = area(chosen, AT.value);
  draft.cell(chosen, AT.item, t.chosenCard, 'label');
  draft.cell(chosen, AT.value, texts.lists.RateCard[FIRST_CARD], 'input', { name: 'Benchmarks_RateCard' });
  draft.validate(validationOf('RateCard', card, texts.accepts));

  const firstItem = chosen + 1;
  const head = firstItem + ITEMS.length + 1;
  const rows = cardRows(context);
  const column = (at: number): string => absolute(a1Area(area(head + 1, at, rows.length)));
  for (const [index, item] of ITEMS.entries()) {
    const at = firstItem + index;
    const matches = `${column(AT.item)};${absolute(a1(chosen, AT.value))};${column(AT.second)};${a1(at, AT.item)}`;
    const per = `SUMIFS(${column(AT.denominator)};${matches})`;
    const cells = {
      item: `=${listEntry('EmvItem', item)}`,
      value: `=IF(${per}=0;0;SUMIFS(${column(AT.value)};${matches})/${per})`,
      denominator: t.perOne,
      source: '',
      year: '',
    };
    dataRow(context, at, cells, { role: 'calculated', format: 'unitRate' });
  }
  draft.name('Benchmarks_EmvRate', area(firstItem, AT.value, ITEMS.length));

  const { cardHeads: heads } = t;
  draft.put(head, AT.item, [[heads.card, heads.item, heads.rate, heads.per, t.heads.source, t.heads.year]]);
  draft.style('columnHead', area(head, AT.item, 1, context.width));
  draft.style('numberHead', area(head, AT.value, 1, 2));
  draft.style('numberHead', area(head, AT.year));
  draft.put(head + 1, AT.item, rows);
  draft.style('label', area(head + 1, AT.item, rows.length, context.width));
  draft.style('input', area(head + 1, AT.value, rows.length, 2));
  draft.format('unitRate', area(head + 1, AT.value, rows.length));
  draft.format('count', area(head + 1, AT.denominator, rows.length));
  draft.format('year', area(head + 1, AT.year, rows.length));
  draft.validate(validationOf('amount', area(head + 1, AT.value, rows.length, 2), texts.accepts));
  return head + 1 + rows.length;
}

function cardRows({ texts }: DataContext): PlanCell[][] {
  const published = CARD_RATES.map(({ card, item, value, per }) => {
    const { source, year } = CARD_SOURCES[card as keyof typeof CARD_SOURCES];
    return [`=${listEntry('RateCard', card)}`, `=${listEntry('EmvItem', item)}`, value, per, source, year];
  });
  const own = ITEMS.map((item) => [
    `=${listEntry('RateCard', 'own')}`,
    `=${listEntry('EmvItem', item)}`,
    '',
    item === 'impressions' ? 1000 : 1,
    texts.benchmarks.ownCard,
    '',
  ]);
  return [...published, ...own];
}
