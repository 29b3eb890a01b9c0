import { cpa } from '../../metrics/cost/cpa.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { roas } from '../../metrics/profitability/roas.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { area } from '../area.ts';
import type { NumberFormat } from '../look.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { campaignChecks } from './campaign-checks.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, campaignSum, LEFT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';
import { goalActual } from './goal-actual.ts';

interface Tile {
  label: string;
  value: string;
  format: NumberFormat;
  name?: CampaignName;
  /** An expression: the line that says what the value means. */
  meaning: string;
  signed?: boolean;
}

/** One sentence, eight tiles, and the checks of what may be wrong with them. Returns the next free row. */
export function answerSection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  draft.cell(row, LEFT, texts.campaign.answerSection);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  const sentence = area(row + 1, LEFT, 1, CAMPAIGN_COLUMNS);
  draft.cell(row + 1, LEFT, `=${headline(context)}`);
  draft.merge(sentence);
  draft.style('headline', sentence);
  draft.height(row + 1, 48);

  const all = tiles(context);
  for (const [index, tile] of all.entries()) {
    const column = TILE_COLUMNS[index % TILE_COLUMNS.length] ?? TILE_COLUMNS[0];
    tileCells(context, tile, row + 2 + Math.floor(index / TILE_COLUMNS.length) * 4, column);
  }
  return campaignChecks(context, row + 2 + Math.ceil(all.length / TILE_COLUMNS.length) * 4);
}

/** First column of the four tiles of a row; the narrow column after the second and the last belongs to them. */
const TILE_COLUMNS = [
  { column: 1, columns: 1 },
  { column: 2, columns: 2 },
  { column: 4, columns: 1 },
  { column: 5, columns: 2 },
] as const;

function tileCells(
  { draft, ref }: CampaignContext,
  tile: Tile,
  row: number,
  { column, columns }: { column: number; columns: number },
): void {
  const rows = [
    [tile.label, 'tileLabel'],
    [`=${tile.value}`, 'tileValue'],
    [`=${tile.meaning}`, 'tileMeaning'],
  ] as const;
  for (const [index, [content, role]] of rows.entries()) {
    draft.cell(row + index, column, content);
    draft.style(role, area(row + index, column, 1, columns));
  }
  draft.format(tile.format, area(row + 1, column));
  // A row does not grow by itself with what a formula says.
  if (column === LEFT) draft.height(row + 2, 54);
  if (tile.name) draft.name(ref(tile.name), area(row + 1, column));
  if (tile.signed) draft.redBelowZero(area(row + 1, column));
}

function tiles(context: CampaignContext): Tile[] {
  const { texts, ref } = context;
  const t = texts.campaign.tiles;
  const { campaign } = texts;
  const investment = ref('Investment');
  const returns = ref('Returns');
  const margin = ref('Margin');
  const signWord = (value: string): string =>
    `IF(${value}="";"";IF(${value}<0;${quoted(`▼ ${campaign.loss} · `)};${quoted(`▲ ${campaign.gain} · `)}))`;
  return [
    {
      label: t.investment.label,
      name: 'Investment',
      format: 'money',
      value: `${campaignSum(context, 'Costs_Cost')}+${campaignSum(context, 'Creators_Fee')}`,
      meaning: quoted(t.investment.meaning),
    },
    {
      label: t.returns.label,
      name: 'Returns',
      format: 'money',
      value: `${campaignSum(context, 'Orders_NetRevenue')}+${campaignSum(context, 'Returns_Value')}`,
      meaning: sentenceFormula(t.returns.meaning, {
        orders: amountText(ref('OrderRevenue')),
        other: amountText(`(${returns}-${ref('OrderRevenue')})`),
      }),
    },
    {
      label: t.netRoi.label,
      name: 'NetRoi',
      format: 'ratio',
      signed: true,
      value: nativeFormula(roi, { returns, investment }),
      meaning: `${signWord(ref('NetRoi'))}&${quoted(t.netRoi.meaning)}`,
    },
    {
      label: t.grossRoi.label,
      name: 'GrossRoi',
      format: 'ratio',
      value: nativeFormula(roiGross, { returns, investment }),
      meaning: quoted(t.grossRoi.meaning),
    },
    {
      label: t.marginRoi.label,
      name: 'MarginRoi',
      format: 'ratio',
      signed: true,
      value: `IF(${margin}="";"";${nativeFormula(roi, { returns, investment, margin })})`,
      meaning: `IF(${margin}="";${quoted(campaign.marginMissing)};${signWord(ref('MarginRoi'))}&${sentenceFormula(t.marginRoi.meaning, { margin: percentText(margin) })})`,
    },
    {
      label: t.roas.label,
      format: 'multiple',
      value: nativeFormula(roas, { revenue: ref('Revenue'), adspend: ref('AdSpend') }),
      meaning: `IF(${ref('AdSpend')}=0;${quoted(campaign.adSpendMissing)};${quoted(t.roas.meaning)})`,
    },
    {
      label: t.cpa.label,
      format: 'money',
      value: nativeFormula(cpa, { cost: investment, actions: ref('GoalActual') }),
      meaning: sentenceFormula(t.cpa.meaning, { unit: ref('Unit') }),
    },
    {
      label: t.goal.label,
      name: 'GoalActual',
      format: 'count',
      value: goalActual(context),
      meaning: `IF(${ref('Goal')}="";${quoted(campaign.goalMissing)};${goalShare(context)})`,
    },
  ];
}

const goalShare = ({ texts, ref }: CampaignContext): string =>
  sentenceFormula(texts.campaign.tiles.goal.meaning, {
    share: `IF(SUM(${ref('Goal')})=0;"…";${percentText(`${ref('GoalActual')}/${ref('Goal')}`)})`,
    goal: ref('Goal'),
    unit: ref('Unit'),
  });

function headline(context: CampaignContext): string {
  const { texts, ref } = context;
  const h = texts.campaign.headline;
  const places = {
    back: amountText(ref('GrossRoi')),
    roi: percentText(ref('NetRoi')),
  };
  const result = `IF(${ref('NetRoi')}<0;${sentenceFormula(h.loss, places)};${sentenceFormula(h.gain, places)})`;
  const onMargin = `IF(${ref('MarginRoi')}="";"";" "&${sentenceFormula(h.onMargin, { roi: percentText(ref('MarginRoi')) })})`;
  const goal = `IF(${ref('Goal')}="";"";" "&${sentenceFormula(h.goal, { actual: ref('GoalActual'), goal: ref('Goal'), unit: ref('Unit') })})`;
  const nothingBack = sentenceFormula(h.nothingBack, { spent: amountText(ref('Investment')) });
  return (
    `IF(${ref('Investment')}=0;${quoted(h.nothingSpent)};` +
    `IF(${ref('Returns')}=0;${nothingBack};${result}&${onMargin})&${goal})`
  );
}
