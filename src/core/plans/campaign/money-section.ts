import { a1, area } from '../area.ts';
import { LISTS, type ListKey, listEntry } from '../lists/list-keys.ts';
import { INVESTMENT_COLOR } from '../look.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, campaignSum, LEFT, RIGHT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';

interface Line {
  name: string;
  amount: string;
  ref?: CampaignName;
  imported?: boolean;
  isRevenue?: boolean;
}

const CHART_ROWS = 17;

/** Investment by category, returns by kind, side by side, and the chart. Returns the next free row. */
export function moneySection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.campaign;
  draft.cell(row, LEFT, t.moneySection);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  const head = row + 1;
  const spent = spentLines(context);
  const earned = earnedLines(context);
  const totalRow = head + 1 + Math.max(spent.length, earned.length);
  table(context, { head, totalRow, column: LEFT, heads: t.spentTable, lines: spent, ref: 'Investment' });
  table(context, { head, totalRow, column: RIGHT, heads: t.earnedTable, lines: earned, ref: 'Returns' });
  revenueRow(context, earned, head, totalRow + 1);
  draft.chart({
    type: 'bar',
    title: t.spentChart.title,
    row: totalRow + 3,
    column: LEFT,
    width: 980,
    height: 340,
    labels: area(head, LEFT, spent.length + 1),
    series: [area(head, LEFT + 1, spent.length + 1)],
    colors: [INVESTMENT_COLOR],
    valueAxis: t.spentChart.axis,
  });
  return totalRow + 3 + CHART_ROWS;
}

/** Leads and subscribers have a value but are no revenue: what is set against ad spend is sales alone. */
function revenueRow(
  { draft, texts, ref }: CampaignContext,
  earned: readonly Line[],
  head: number,
  row: number,
): void {
  const sales = earned.flatMap((line, index) => (line.isRevenue ? [a1(head + 1 + index, RIGHT + 1)] : []));
  draft.cell(row, RIGHT, texts.campaign.earnedTable.revenue, 'label');
  draft.cell(row, RIGHT + 1, `=${sales.join('+')}`, 'calculated', { format: 'money', name: ref('Revenue') });
}

const REVENUE_KINDS: readonly ListKey<'ReturnKind'>[] = ['sale', 'instagramShopping'];

function spentLines(context: CampaignContext): Line[] {
  const byCategory = LISTS.CostCategory.map((category): Line => {
    const costs = campaignSum(context, 'Costs_Cost', ['Costs_Category', listEntry('CostCategory', category)]);
    // A fee is typed once, beside the creator; other fees may stand in the costs.
    const amount = category === 'creatorFee' ? `${costs}+${campaignSum(context, 'Creators_Fee')}` : costs;
    return {
      name: `=${listEntry('CostCategory', category)}`,
      amount,
      ...(category === 'adSpend' ? { ref: 'AdSpend' as const } : {}),
    };
  });
  return [...byCategory, { name: context.texts.campaign.spentTable.without, amount: 'rest' }];
}

function earnedLines(context: CampaignContext): Line[] {
  const { earnedTable } = context.texts.campaign;
  const byKind = LISTS.ReturnKind.map(
    (kind: ListKey<'ReturnKind'>): Line => ({
      name: `=${listEntry('ReturnKind', kind)}`,
      amount: campaignSum(context, 'Returns_Value', ['Returns_Kind', listEntry('ReturnKind', kind)]),
      isRevenue: REVENUE_KINDS.includes(kind),
    }),
  );
  const orders: Line = {
    name: earnedTable.orders,
    amount: campaignSum(context, 'Orders_NetRevenue'),
    ref: 'OrderRevenue',
    imported: true,
    isRevenue: true,
  };
  return [orders, ...byKind, { name: earnedTable.without, amount: 'rest' }];
}

/** The total adds up the campaign's rows whatever their category; the last line is what no category took. */
function table(
  context: CampaignContext,
  parts: {
    head: number;
    totalRow: number;
    column: number;
    heads: { name: string; amount: string; share: string; total: string };
    lines: readonly Line[];
    ref: 'Investment' | 'Returns';
  },
): void {
  const { draft, ref } = context;
  const { head, totalRow, column, heads, lines } = parts;
  draft.put(head, column, [[heads.name, heads.amount, heads.share]]);
  draft.style('columnHead', area(head, column));
  draft.style('numberHead', area(head, column + 1, 1, 2));
  const total = a1(totalRow, column + 1);
  for (const [index, line] of lines.entries()) {
    const row = head + 1 + index;
    const above = `${a1(head + 1, column + 1)}:${a1(row - 1, column + 1)}`;
    const amount = line.amount === 'rest' ? `ROUND(${total}-SUM(${above});2)` : line.amount;
    draft.cell(row, column, line.name, 'label');
    draft.cell(row, column + 1, `=${amount}`, line.imported ? 'imported' : 'calculated', {
      format: 'amount',
      ...(line.ref ? { name: ref(line.ref) } : {}),
    });
    draft.cell(row, column + 2, `=IF(${total}=0;"";${a1(row, column + 1)}/${total})`, 'calculated', {
      format: 'part',
    });
  }
  draft.put(totalRow, column, [[heads.total, `=${ref(parts.ref)}`, `=IF(${total}=0;"";1)`]]);
  draft.style('total', area(totalRow, column, 1, 3));
  draft.format('money', area(totalRow, column + 1));
  draft.format('share', area(totalRow, column + 2));
}
