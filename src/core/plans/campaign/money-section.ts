import { a1, area } from '../area.ts';
import { CHART_COLORS, INVESTMENT_COLOR } from '../look.ts';
import { quoted } from '../sentence-formula.ts';
import {
  CAMPAIGN_COLUMNS,
  CAMPAIGN_WIDTHS,
  type CampaignContext,
  campaignSum,
  LEFT,
  RIGHT,
} from './campaign-context.ts';
import { creatorsTable } from './creators-table.ts';
import { largestFirst } from './largest-first.ts';
import { moneyAsides } from './money-asides.ts';
import { earnedLines, type MoneyTable, moneyTable, spentLines } from './money-table.ts';

/** Three columns: the chart hides the cells it draws. */
const CHART_WIDTH = CAMPAIGN_WIDTHS.slice(0, RIGHT - LEFT).reduce((sum, width) => sum + width, 0);
const CHART_HEIGHT = 340;

/**
 * Investment by category and returns by kind side by side, what is no cash beside them, the charts of both, and what
 * each creator brought. Returns the next free row.
 */
export function moneySection(context: CampaignContext, row: number): number {
  const { draft, texts, ref } = context;
  const t = texts.campaign.money;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  const head = row + 1;
  const [spentRows, earnedRows] = [spentLines(context), earnedLines(context)];
  const totalRow = head + 1 + Math.max(spentRows.length, earnedRows.length);
  const at = { head, totalRow };
  const spent: MoneyTable = { ...at, column: LEFT, heads: t.spent, lines: spentRows, total: 'Investment' };
  const earned: MoneyTable = { ...at, column: RIGHT, heads: t.earned, lines: earnedRows, total: 'Returns' };
  moneyTable(context, spent);
  moneyTable(context, earned);
  partsOfReturns(context, earned);
  moneyAsides(context, head);

  const hint = totalRow + 4;
  draft.cell(hint, LEFT, `=IF(${ref('Investment')}+${ref('Returns')}=0;${quoted(t.empty)};"")`, 'purpose');
  const charts = [
    { table: spent, text: t.charts.spent, color: INVESTMENT_COLOR },
    { table: earned, text: t.charts.earned, color: CHART_COLORS[0] },
  ] as const;
  const below = charts.map(({ table, text, color }) => {
    const data = largestFirst(context, hint + 2, table);
    draft.chart({
      type: 'bar',
      title: text.title,
      row: hint + 1,
      column: table.column,
      width: CHART_WIDTH,
      height: CHART_HEIGHT,
      labels: data.labels,
      series: [data.amounts],
      colors: [color],
      valueAxis: text.axis,
      showValues: true,
    });
    return data.next;
  });
  return creatorsTable(context, Math.max(...below) + 2);
}

/** Leads and subscribers have a value but are no revenue: what is set against ad spend is sales alone. */
function partsOfReturns(context: CampaignContext, table: MoneyTable): void {
  const { draft, texts, ref } = context;
  const { cash, revenue } = texts.campaign.money.earned;
  const sales = table.lines.flatMap((line, index) =>
    line.isRevenue ? [a1(table.head + 1 + index, table.column + 1)] : [],
  );
  const parts = [
    [
      'CashReturns',
      cash,
      `${campaignSum(context, 'Orders_NetRevenue')}+${campaignSum(context, 'Returns_Value')}`,
    ],
    ['Revenue', revenue, sales.join('+')],
  ] as const;
  for (const [index, [name, label, amount]] of parts.entries()) {
    const row = table.totalRow + 1 + index;
    draft.cell(row, table.column, label, 'label');
    draft.cell(row, table.column + 1, `=${amount}`, 'calculated', { format: 'money', name: ref(name) });
  }
}
