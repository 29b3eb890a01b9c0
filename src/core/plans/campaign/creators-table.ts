import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, a1Area, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import { CHART_COLORS } from '../look.ts';
import { sharesOf } from '../orders/order-shares.ts';
import { roiRange } from '../roi-range.ts';
import { quoted } from '../sentence-formula.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, campaignSum, LEFT } from './campaign-context.ts';
import { type Candidates, creatorCandidates } from './creator-candidates.ts';
import { validOrders } from './goal-actual.ts';
import { salesKinds } from './money-table.ts';

/** As many rows as the table has, and of them as many as the chart draws. */
const CREATORS = 10;
const DRAWN = 6;
/** Six columns: the chart hides the cells of the candidates. */
const CHART_WIDTH = 960;
const CHART_HEIGHT = 540;

const AT = {
  creator: LEFT,
  investment: LEFT + 1,
  orders: LEFT + 2,
  returns: LEFT + 3,
  roi: LEFT + 4,
  low: LEFT + 5,
  high: LEFT + 6,
  verdict: LEFT + 7,
  sales: LEFT + 8,
} as const;

/** Who brought most, with the range that few orders leave, and the chart of it. Returns the next free row. */
export function creatorsTable(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.campaign.money.creators;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 1, LEFT, t.hint, 'purpose');
  const head = row + 2;
  draft.put(head, LEFT, [Object.keys(AT).map((key) => t.heads[key as keyof typeof AT])]);
  draft.style('columnHead', area(head, AT.creator));
  draft.style('numberHead', area(head, AT.investment, 1, 8));
  draft.style('columnHead', area(head, AT.verdict));
  draft.note(head, AT.orders, t.notes.orders);
  draft.note(head, AT.returns, t.notes.returns);
  draft.note(head, AT.low, t.notes.range);

  const rest = head + CREATORS + 1;
  const chartRow = rest + 2;
  // Behind the chart.
  const candidates = creatorCandidates(context, chartRow + 1);
  context.creators = candidates;
  for (let place = 1; place <= CREATORS; place++) creatorRow(context, candidates, head + place, place);
  restRow(context, head, rest);
  looks(context, head);
  const drawn = (column: number) => area(head, column, DRAWN + 1);
  draft.chart({
    type: 'column',
    title: texts.campaign.money.charts.creators.title,
    row: chartRow,
    column: LEFT,
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    labels: drawn(AT.creator),
    series: [drawn(AT.low), drawn(AT.roi), drawn(AT.high)],
    colors: [CHART_COLORS[1], CHART_COLORS[0], CHART_COLORS[5]],
    valueAxis: texts.campaign.money.charts.creators.axis,
  });
  return candidates.next + 1;
}

function creatorRow(context: CampaignContext, candidates: Candidates, row: number, place: number): void {
  const { draft } = context;
  const of = (cells: Candidates['places']): string =>
    `INDEX(${a1Area(cells)};MATCH(${place};${a1Area(candidates.places)};0))`;
  const cell = (key: keyof typeof AT): string => a1(row, AT[key]);
  const creator = cell('creator');
  const onlyIf = (value: string): string => `=IF(${creator}="";"";${value})`;
  const fee = campaignSum(context, 'Creators_Fee', ['Creators_Handle', creator]);
  const costs = campaignSum(context, 'Costs_Cost', ['Costs_Creator', creator]);
  const [returns, sales, investment] = [cell('returns'), cell('sales'), cell('investment')];
  const range = roiRange({
    orders: cell('orders'),
    revenue: sales,
    others: `${returns}-${sales}`,
    investment,
  });
  draft.put(row, LEFT, [
    [
      `=IFERROR(${of(candidates.handles)};"")`,
      onlyIf(`${fee}+${costs}`),
      onlyIf(orderCount(context, creator)),
      onlyIf(`${of(candidates.sales)}+${of(candidates.others)}`),
      onlyIf(nativeFormula(roi, { returns, investment })),
      onlyIf(range.low),
      onlyIf(range.high),
      onlyIf(verdict(context, cell)),
      onlyIf(of(candidates.sales)),
    ],
  ]);
}

/** Valid orders matched to the creator alone, parts of shared ones, and sales without an order row. */
function orderCount(context: CampaignContext, creator: string): string {
  const alone = ['Orders_MatchedBy', `"<>"&${listEntry('MatchedBy', 'shared')}`];
  const orders = validOrders(context, 'Orders_Creator', creator, ...alone);
  const sales = salesKinds(context)
    .map((kind) => ['Returns_Creator', creator, 'Returns_Kind', listEntry('ReturnKind', kind)])
    .map((also) => campaignSum(context, 'Returns_Count', also));
  const shared = campaignSum(context, 'Orders_Share', sharesOf(creator));
  return [orders, shared, ...sales].join('+');
}

/** A gain or a loss only where the whole range says so. */
function verdict({ texts }: CampaignContext, cell: (key: keyof typeof AT) => string): string {
  const t = texts.campaign.money.creators;
  const [gain, loss, chance] = [`▲ ${t.gain}`, `▼ ${t.loss}`, `? ${t.chance}`].map(quoted);
  const byRange = `IF(${cell('low')}>=0;${gain};IF(${cell('high')}<0;${loss};${chance}))`;
  const byFigure = `IF(${cell('roi')}<0;${loss};${gain})`;
  const noRange = `IF(${cell('orders')}=0;${quoted(t.noOrders)};${byFigure})`;
  return `IF(${cell('roi')}="";"";IF(${cell('low')}="";${noRange};${byRange}))`;
}

/** Without a creator, or of creators the table does not list: with this line the table adds up to the campaign. */
function restRow({ draft, texts, ref }: CampaignContext, head: number, rest: number): void {
  const rows = [
    [AT.investment, ref('Investment')],
    [AT.returns, ref('CashReturns')],
    [AT.sales, ref('Revenue')],
  ] as const;
  draft.cell(rest, AT.creator, texts.campaign.money.creators.rest, 'label');
  for (const [column, whole] of rows) {
    const shown = a1Area(area(head + 1, column, CREATORS));
    draft.cell(rest, column, `=ROUND(${whole}-SUM(${shown});2)`, 'calculated', { format: 'amount' });
  }
}

/** Rows without a creator stay white. */
function looks({ draft }: CampaignContext, head: number): void {
  const column = (at: number, columns = 1) => area(head + 1, at, CREATORS, columns);
  draft.style('label', column(AT.creator));
  draft.style('hint', column(AT.verdict));
  draft.format('amount', column(AT.investment));
  draft.format('count', column(AT.orders));
  draft.format('amount', column(AT.returns));
  draft.format('ratio', column(AT.roi, 3));
  draft.format('amount', column(AT.sales));
  draft.style('estimatedOnWhite', column(AT.low, 2));
  // The first rule that holds decides.
  draft.redBelowZero(column(AT.roi, 3));
  draft.condition({
    area: column(AT.investment, 8),
    when: { type: 'formula', formula: `=$${a1(head + 1, AT.creator)}<>""` },
    role: 'filled',
  });
}
