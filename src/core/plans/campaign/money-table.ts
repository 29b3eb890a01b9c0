import { a1, a1Area, area } from '../area.ts';
import { LISTS, type ListKey, listEntry } from '../lists/list-keys.ts';
import type { Area } from '../sheet-plan.ts';
import { countedEmv } from './answer-amounts.ts';
import { type CampaignContext, campaignSum } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';

export interface MoneyLine {
  label: string;
  /** An expression; `rest` is what the lines above leave of the total. */
  amount: string;
  name?: CampaignName;
  role?: 'imported' | 'estimated';
  note?: string;
  isRevenue?: boolean;
}

export interface MoneyTable {
  head: number;
  totalRow: number;
  column: number;
  heads: { name: string; amount: string; share: string; total: string };
  lines: readonly MoneyLine[];
  total: 'Investment' | 'Returns';
}

export function spentLines(context: CampaignContext): MoneyLine[] {
  const byCategory = LISTS.CostCategory.map((category): MoneyLine => {
    const costs = campaignSum(context, 'Costs_Cost', ['Costs_Category', listEntry('CostCategory', category)]);
    // A fee is typed once, beside the creator; other fees may stand in the costs.
    const amount = category === 'creatorFee' ? `${costs}+${campaignSum(context, 'Creators_Fee')}` : costs;
    return {
      label: `=${listEntry('CostCategory', category)}`,
      amount,
      ...(category === 'adSpend' ? { name: 'AdSpend' as const } : {}),
    };
  });
  return [...byCategory, { label: context.texts.campaign.money.spent.without, amount: 'rest' }];
}

export function earnedLines(context: CampaignContext): MoneyLine[] {
  const { earned } = context.texts.campaign.money;
  const revenueKinds = salesKinds(context);
  const byKind = LISTS.ReturnKind.map(
    (kind): MoneyLine => ({
      label: `=${listEntry('ReturnKind', kind)}`,
      amount: campaignSum(context, 'Returns_Value', ['Returns_Kind', listEntry('ReturnKind', kind)]),
      isRevenue: revenueKinds.includes(kind),
    }),
  );
  return [
    {
      label: earned.orders,
      amount: campaignSum(context, 'Orders_NetRevenue'),
      name: 'OrderRevenue',
      role: 'imported',
      isRevenue: true,
    },
    ...byKind,
    { label: earned.emv, amount: countedEmv(context), role: 'estimated', note: earned.emvNote },
    { label: earned.without, amount: 'rest' },
  ];
}

/**
 * Returns that are sales. Leads and subscribers have a value but are no revenue; an affiliate's sale is a commission.
 */
export const salesKinds = ({ brief }: CampaignContext): ListKey<'ReturnKind'>[] =>
  brief.businessModel === 'affiliate'
    ? ['sale', 'instagramShopping', 'affiliate']
    : ['sale', 'instagramShopping'];

/** The cells of the lines' labels or amounts. */
export const linesOf = ({ head, column, lines }: MoneyTable, offset: 0 | 1): Area =>
  area(head + 1, column + offset, lines.length);

/** The total adds up the campaign's rows whatever their category; the last line is what no category took. */
export function moneyTable({ draft, ref }: CampaignContext, table: MoneyTable): void {
  const { head, totalRow, column, heads, lines } = table;
  draft.put(head, column, [[heads.name, heads.amount, heads.share]]);
  draft.style('columnHead', area(head, column));
  draft.style('numberHead', area(head, column + 1, 1, 2));
  const total = a1(totalRow, column + 1);
  for (const [index, line] of lines.entries()) {
    const row = head + 1 + index;
    const above = a1Area(area(head + 1, column + 1, index));
    const amount = line.amount === 'rest' ? `ROUND(${total}-SUM(${above});2)` : line.amount;
    draft.cell(row, column, line.label, 'label');
    if (line.note) draft.note(row, column, line.note);
    draft.cell(row, column + 1, `=${amount}`, line.role ?? 'calculated', {
      format: 'amount',
      ...(line.name ? { name: ref(line.name) } : {}),
    });
    draft.cell(row, column + 2, `=IF(${total}=0;"";${a1(row, column + 1)}/${total})`, 'calculated', {
      format: 'part',
    });
  }
  draft.put(totalRow, column, [[heads.total, `=${ref(table.total)}`, `=IF(${total}=0;"";1)`]]);
  draft.style('total', area(totalRow, column, 1, 3));
  draft.format('money', area(totalRow, column + 1));
  draft.format('share', area(totalRow, column + 2));
}
