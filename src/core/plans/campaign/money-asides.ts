import { nativeFormula } from '../../metrics/native-formula.ts';
import { emv } from '../../metrics/value/emv.ts';
import { a1, a1Area, area } from '../area.ts';
import { LISTS, type ListKey, listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignCount, campaignSum, SIDE } from './campaign-context.ts';

const ITEMS = LISTS.EmvItem;
type Item = ListKey<'EmvItem'>;

/** Earned media value item by item, and the value of reusable content: shown, and part of no return by themselves. */
export function moneyAsides(context: CampaignContext, head: number): void {
  emvTable(context, head);
  contentLines(context, head + ITEMS.length + 3);
}

function emvTable(context: CampaignContext, head: number): void {
  const { draft, texts, ref } = context;
  const t = texts.campaign.money.emv;
  draft.put(head, SIDE, [[t.item, t.worth, t.count]]);
  draft.note(head, SIDE, t.note);
  draft.style('columnHead', area(head, SIDE));
  draft.style('numberHead', area(head, SIDE + 1, 1, 2));
  for (const [index, item] of ITEMS.entries()) {
    const row = head + 1 + index;
    const count = a1(row, SIDE + 2);
    draft.put(row, SIDE, [
      [
        `=${listEntry('EmvItem', item)}`,
        `=IF(${count}="";"";${count}*${rateOf(item)})`,
        `=IF(${campaignCount(context, 'Content')}=0;"";${itemCount(context, item)})`,
      ],
    ]);
  }
  const total = head + 1 + ITEMS.length;
  const worth = area(head + 1, SIDE + 1, ITEMS.length);
  const counts = area(head + 1, SIDE + 2, ITEMS.length);
  draft.style('label', area(head + 1, SIDE, ITEMS.length));
  draft.style('calculated', counts);
  draft.style('estimated', worth);
  draft.format('count', counts);
  draft.format('amount', worth);
  draft.style('total', area(total, SIDE, 1, 3));
  draft.cell(total, SIDE, t.total);
  const value = nativeFormula(emv, { counts: a1Area(counts), rates: 'Benchmarks_EmvRate' });
  draft.cell(total, SIDE + 1, `=${value}`, 'estimated', { format: 'money', name: ref('Emv') });
}

const rateOf = (item: Item): string => `INDEX(Benchmarks_EmvRate;${ITEMS.indexOf(item) + 1})`;

/**
 * What a rate card counts of the campaign's pieces. Attention that was paid for is not earned. The networks count the
 * playing of videos as views and the showing of anything else as impressions; a card without a rate for views takes
 * both as impressions.
 */
function itemCount(context: CampaignContext, item: Item): string {
  const column = {
    impressions: 'Content_Views',
    views: 'Content_Views',
    likes: 'Content_Likes',
    comments: 'Content_Comments',
    shares: 'Content_Shares',
    saves: 'Content_Saves',
    clicks: 'Content_Clicks',
  }[item];
  const videos = (['reel', 'live'] as const)
    .map((format) => earned(context, column, ['Content_Format', listEntry('ContentFormat', format)]))
    .join('+');
  const hasRate = `${rateOf('views')}>0`;
  if (item === 'views') return `IF(${hasRate};${videos};0)`;
  if (item === 'impressions') return `${earned(context, column)}-IF(${hasRate};${videos};0)`;
  return earned(context, column);
}

function earned(context: CampaignContext, column: string, also: readonly string[] = []): string {
  const paid = [...also, 'Content_Promotion', listEntry('Promotion', 'paid')];
  return `${campaignSum(context, column, also)}-${campaignSum(context, column, paid)}`;
}

function contentLines(context: CampaignContext, row: number): void {
  const { draft, texts } = context;
  const t = texts.campaign.money.content;
  draft.put(row, SIDE, [[t.head, t.value, t.pieces]]);
  draft.style('columnHead', area(row, SIDE));
  draft.style('numberHead', area(row, SIDE + 1, 1, 2));
  draft.put(row + 1, SIDE, [
    [
      t.row,
      `=${campaignSum(context, 'Content_ContentValue')}`,
      `=${campaignCount(context, 'Content', ['Content_ContentValue', '">0"'])}`,
    ],
  ]);
  draft.style('label', area(row + 1, SIDE));
  draft.style('calculated', area(row + 1, SIDE + 1, 1, 2));
  draft.format('amount', area(row + 1, SIDE + 1));
  draft.format('count', area(row + 1, SIDE + 2));
  draft.note(row + 1, SIDE, t.hint);
}
