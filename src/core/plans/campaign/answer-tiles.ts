import { cpa } from '../../metrics/cost/cpa.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { breakEvenRoas } from '../../metrics/profitability/break-even-roas.ts';
import { hourlyReturn } from '../../metrics/profitability/hourly-return.ts';
import { roas } from '../../metrics/profitability/roas.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { ltvCac } from '../../metrics/value/ltv-cac.ts';
import { FEW_ORDERS, roiRange } from '../roi-range.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { countedEmv, countsEmv, ownHours, ownTime } from './answer-amounts.ts';
import type { Tile, TileKey } from './answer-tile.ts';
import { type CampaignContext, campaignSum } from './campaign-context.ts';
import { goalActual } from './goal-actual.ts';

/** The twelve figures of the answer, in reading order. `ownCost` is the cell of what a new customer cost. */
export const answerTiles = (context: CampaignContext, ownCost: string): Record<TileKey, Tile> => ({
  ...moneyTiles(context),
  ...roiTiles(context),
  ...costTiles(context),
  hourly: hourlyTile(context),
  payback: paybackTile(context),
  customer: customerTile(context, ownCost),
  range: rangeTile(context),
});

/** What a formula says while something it needs is missing. */
const unless = (isMissing: string, remedy: string, otherwise: string): string =>
  `IF(${isMissing};${quoted(remedy)};${otherwise})`;

const signWord = ({ texts }: CampaignContext, value: string): string => {
  const { gain, loss } = texts.campaign.answer;
  return `IF(${value}="";"";IF(${value}<0;${quoted(`▼ ${loss} · `)};${quoted(`▲ ${gain} · `)}))`;
};

/** With a sign and a word, so that it is not told by colour alone. */
const compared = (isBelow: string, words: { above: string; below: string }, places: Record<string, string>) =>
  `IF(${isBelow};${sentenceFormula(`▼ ${words.below}`, places)};${sentenceFormula(`▲ ${words.above}`, places)})`;

function moneyTiles(context: CampaignContext): Record<'investment' | 'returns', Tile> {
  const { texts, ref } = context;
  const t = texts.campaign.answer.tiles;
  const orders = ref('OrderRevenue');
  const known = sentenceFormula(t.returns.meaning, {
    orders: amountText(orders),
    other: amountText(`(${ref('CashReturns')}-${orders})`),
  });
  const emv = sentenceFormula(t.returns.withEmv, { emv: amountText(countedEmv(context)) });
  return {
    investment: {
      label: t.investment.label,
      name: 'Investment',
      format: 'money',
      value: `${campaignSum(context, 'Costs_Cost')}+${campaignSum(context, 'Creators_Fee')}`,
      meaning: quoted(t.investment.meaning),
    },
    returns: {
      label: t.returns.label,
      name: 'Returns',
      format: 'money',
      value: `${ref('CashReturns')}+${countedEmv(context)}`,
      meaning: `${known}&IF(${countsEmv(context)};${emv};"")`,
    },
  };
}

function roiTiles(context: CampaignContext): Record<'netRoi' | 'grossRoi' | 'marginRoi', Tile> {
  const { texts, ref } = context;
  const t = texts.campaign.answer.tiles;
  const investment = ref('Investment');
  const returns = ref('Returns');
  const margin = ref('Margin');
  const onMargin = nativeFormula(roi, { returns: ref('CashReturns'), investment, margin });
  const marginMeaning = sentenceFormula(t.marginRoi.meaning, { margin: percentText(margin) });
  return {
    netRoi: {
      label: t.netRoi.label,
      name: 'NetRoi',
      format: 'ratio',
      signed: true,
      value: nativeFormula(roi, { returns, investment }),
      meaning: `${signWord(context, ref('NetRoi'))}&${quoted(t.netRoi.meaning)}`,
    },
    grossRoi: {
      label: t.grossRoi.label,
      name: 'GrossRoi',
      format: 'ratio',
      value: nativeFormula(roiGross, { returns, investment }),
      meaning: quoted(t.grossRoi.meaning),
    },
    marginRoi: {
      label: t.marginRoi.label,
      name: 'MarginRoi',
      format: 'ratio',
      signed: true,
      value: `IF(${margin}="";"";${onMargin})`,
      meaning: unless(
        `${margin}=""`,
        t.marginRoi.missing,
        `${signWord(context, ref('MarginRoi'))}&${marginMeaning}`,
      ),
    },
  };
}

function costTiles(context: CampaignContext): Record<'roas' | 'cpa' | 'goal', Tile> {
  const { texts, ref } = context;
  const t = texts.campaign.answer.tiles;
  const [adSpend, margin] = [ref('AdSpend'), ref('Margin')];
  const reached = nativeFormula(roas, { revenue: ref('Revenue'), adspend: adSpend });
  const breakEven = nativeFormula(breakEvenRoas, { margin });
  const againstBreakEven = compared(`${reached}<${breakEven}`, t.roas, { breakEven: amountText(breakEven) });
  const share = `IF(SUM(${ref('Goal')})=0;"…";${percentText(`${ref('GoalActual')}/${ref('Goal')}`)})`;
  const goalShare = sentenceFormula(t.goal.meaning, { share, goal: ref('Goal'), unit: ref('Unit') });
  return {
    roas: {
      label: t.roas.label,
      format: 'multiple',
      value: reached,
      meaning: unless(
        `SUM(${adSpend})<=0`,
        t.roas.missing,
        `${quoted(t.roas.meaning)}&IF(SUM(${margin})<=0;"";" · "&${againstBreakEven})`,
      ),
    },
    cpa: {
      label: t.cpa.label,
      format: 'money',
      value: nativeFormula(cpa, { cost: ref('Investment'), actions: ref('GoalActual') }),
      meaning: sentenceFormula(t.cpa.meaning, { unit: ref('Unit') }),
    },
    goal: {
      label: t.goal.label,
      name: 'GoalActual',
      format: 'count',
      value: goalActual(context),
      meaning: unless(`${ref('Goal')}=""`, t.goal.missing, goalShare),
    },
  };
}

/** "A gain of 200 that took 15 hours: was it a return?" */
function hourlyTile(context: CampaignContext): Tile {
  const { texts, ref } = context;
  const t = texts.campaign.answer.tiles.hourly;
  const hours = ownHours(context);
  const [rate, margin] = [ref('HourlyRate'), ref('Margin')];
  const value = nativeFormula(hourlyReturn, {
    returns: ref('CashReturns'),
    othercosts: `${ref('Investment')}-${ownTime(context)}`,
    hours,
    margin,
  });
  const againstRate = compared(`${value}<${rate}`, t, { rate: amountText(rate) });
  return {
    label: t.label,
    format: 'money',
    signed: true,
    value,
    meaning: unless(
      `${hours}<=0`,
      t.missing,
      `${sentenceFormula(t.meaning, { hours: amountText(hours) })}&IF(SUM(${rate})<=0;"";" · "&${againstRate})`,
    ),
  };
}

function paybackTile({ texts, ref }: CampaignContext): Tile {
  const t = texts.campaign.answer.tiles.payback;
  const date = ref('PaybackDate');
  const paid = sentenceFormula(t.meaning, { days: ref('PaybackDays') });
  return {
    label: t.label,
    format: 'date',
    value: date,
    meaning: unless(`${date}=""`, t.missing, `IF(ISNUMBER(${date});${paid};${quoted(t.notYet)})`),
  };
}

function customerTile({ texts, ref }: CampaignContext, ownCost: string): Tile {
  const t = texts.campaign.answer.tiles.customer;
  const value = ref('CustomerValue');
  const meaning = sentenceFormula(t.meaning, { value: amountText(value), cost: amountText(ownCost) });
  return {
    label: t.label,
    format: 'multiple',
    value: nativeFormula(ltvCac, { clv: value, cac: ownCost }),
    meaning: unless(`OR(${value}="";${ownCost}="")`, t.missing, meaning),
  };
}

/** Ten orders give a range, not a verdict. It is shown in words: two figures in one tile. */
function rangeTile({ texts, ref }: CampaignContext): Tile {
  const t = texts.campaign.answer.tiles.range;
  const [orders, revenue, investment] = [ref('Sales'), ref('Revenue'), ref('Investment')];
  const others = `${ref('Returns')}-${revenue}`;
  const { low, high } = roiRange({ orders, revenue, others, investment });
  const words = sentenceFormula(t.value, { low: percentText(low), high: percentText(high) });
  const missing = `OR(SUM(${orders})<=0;SUM(${revenue})<=0;SUM(${investment})<=0)`;
  const isMany = `SUM(${orders})>=${FEW_ORDERS}`;
  const many = sentenceFormula(t.many, { orders });
  return {
    label: t.label,
    role: 'tileEstimated',
    value: `IF(OR(${missing};${isMany});"";${words})`,
    meaning: unless(missing, t.missing, `IF(${isMany};${many};${sentenceFormula(t.meaning, { orders })})`),
  };
}
