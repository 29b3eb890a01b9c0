import { cpa } from '../../metrics/cost/cpa.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { netSentiment } from '../../metrics/opinion/net-sentiment.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { listEntries } from '../lists/list-keys.ts';
import {
  blankIfNone,
  creatorClicks,
  creatorCount,
  creatorRate,
  creatorWords,
} from '../report/creator-counts.ts';
import { creatorInvestment, creatorOrders, likelyOrders, likelyRevenue } from '../report/creator-ranking.ts';
import { newCustomerShare } from '../report/matching-table.ts';
import {
  CELLS,
  dayCell,
  type OF_ONE_CREATOR,
  type ReportScope,
  reportCount,
  reportSum,
} from '../report/report-scope.ts';
import { roiRange } from '../roi-range.ts';
import type { Line } from './creator-lines.ts';
import type { CreatorReportTexts } from './creator-report-texts.ts';

/** Cells of a creator's report; like those of the brand's they are no named ranges. */
export const OWN = {
  creator: 'Report_Creator',
  followers: 'Report_Followers',
  pieces: 'Report_Pieces',
  impressions: 'Report_Impressions',
  clicks: 'Report_Clicks',
  ctr: 'Report_Ctr',
  cvr: 'Report_Cvr',
  orders: 'Report_Orders',
  revenue: 'Report_Revenue',
  others: 'Report_Others',
  investment: 'Report_Investment',
  netRoi: 'Report_NetRoi',
  low: 'Report_Low',
  high: 'Report_High',
  grossRoi: 'Report_GrossRoi',
} as const;

type Rows<S extends { rows: object }> = Record<keyof S['rows'], Omit<Line, 'label'>>;

const withLabels = <K extends string>(
  labels: { readonly [R in K]: string },
  rows: Record<K, Omit<Line, 'label'>>,
): Line[] => (Object.keys(rows) as K[]).map((key) => ({ label: labels[key], ...rows[key] }));

const counted = (scope: ReportScope, column: string): string => creatorCount(scope, column, OWN.creator);

/** Who, what and when. */
export function delivered(
  scope: ReportScope,
  t: CreatorReportTexts['delivered'],
  handle: string,
): { who: Line[]; what: Line[] } {
  const tier = `INDEX(${listEntries('Tier')};MATCH(${OWN.followers};Benchmarks_TierFrom;1))`;
  const all: Rows<typeof t> = {
    creator: { value: '', typed: handle, source: 'typed', format: 'text', name: OWN.creator },
    platform: { value: creatorWords(scope, 'Creators_Platform', OWN.creator), source: 'typed' },
    followers: {
      value: creatorRate(scope, 'Creators_Followers', OWN.creator),
      source: 'typed',
      format: 'count',
      name: OWN.followers,
    },
    tier: { value: `IF(${OWN.followers}="";"";IFERROR(${tier};""))`, source: 'calculated' },
    campaign: { value: scope.ref('Name'), source: 'typed', wide: true },
    from: { value: '', typed: dayCell(scope.period.from), source: 'typed', format: 'date', name: CELLS.from },
    to: { value: '', typed: dayCell(scope.period.to), source: 'typed', format: 'date', name: CELLS.to },
    pieces: {
      value: reportCount(scope, 'Content', 'Content_Creator', OWN.creator),
      source: 'measured',
      format: 'count',
      name: OWN.pieces,
    },
  };
  const whole = withLabels(t.rows, all);
  return { who: whole.slice(0, 4), what: whole.slice(4) };
}

/** From being seen to buying. */
export function response(scope: ReportScope, t: CreatorReportTexts['response']): Line[] {
  const orders = (by: readonly (typeof OF_ONE_CREATOR)[number][]) => ({
    value: creatorOrders(scope, OWN.creator, by),
    source: 'measured' as const,
    format: 'count' as const,
  });
  return withLabels(t.rows, {
    reach: { value: blankIfNone(counted(scope, 'Content_Reach')), source: 'measured', format: 'count' },
    impressions: {
      value: blankIfNone(counted(scope, 'Content_Views')),
      source: 'measured',
      format: 'count',
      name: OWN.impressions,
    },
    clicks: {
      value: blankIfNone(creatorClicks(scope, OWN.creator)),
      source: 'measured',
      format: 'count',
      name: OWN.clicks,
    },
    ctr: {
      value: nativeFormula(ctr, { clicks: OWN.clicks, impressions: OWN.impressions }),
      source: 'calculated',
      format: 'rate',
      name: OWN.ctr,
    },
    byCode: orders(['code']),
    byLink: orders(['link']),
    byBoth: orders(['both']),
    // With the parts of orders shared with others.
    orders: {
      value: likelyOrders(scope, OWN.creator),
      source: 'measured',
      format: 'count',
      name: OWN.orders,
    },
    cvr: {
      value: nativeFormula(cvr, { conversions: OWN.orders, clicks: OWN.clicks }),
      source: 'calculated',
      format: 'rate',
      name: OWN.cvr,
    },
  });
}

/** What it meant for the brand. */
export function brandReturn(scope: ReportScope, t: CreatorReportTexts['returns']): Line[] {
  const { creator, investment, revenue, others, orders } = OWN;
  const money = { returns: `${revenue}+${others}`, investment };
  const actions = reportSum(scope, 'Returns_Count', 'Returns_Creator', creator);
  const range = roiRange({ orders: `${orders}+${actions}`, revenue: money.returns, investment });
  return withLabels(t.rows, {
    netRevenue: {
      value: likelyRevenue(scope, creator),
      source: 'measured',
      format: 'amount',
      name: revenue,
    },
    otherReturns: {
      value: reportSum(scope, 'Returns_Value', 'Returns_Creator', creator),
      source: 'typed',
      format: 'amount',
      name: others,
    },
    investment: {
      value: creatorInvestment(scope, creator),
      source: 'typed',
      format: 'amount',
      name: investment,
    },
    netRoi: { value: nativeFormula(roi, money), source: 'calculated', format: 'ratio', name: OWN.netRoi },
    low: { value: range.low, source: 'estimated', format: 'ratio', name: OWN.low },
    high: { value: range.high, source: 'estimated', format: 'ratio', name: OWN.high },
    grossRoi: {
      value: nativeFormula(roiGross, money),
      source: 'calculated',
      format: 'ratio',
      name: OWN.grossRoi,
    },
    cpa: {
      value: nativeFormula(cpa, { cost: investment, actions: orders }),
      source: 'calculated',
      format: 'money',
    },
    newShare: { value: newCustomerShare(scope, creator), source: 'calculated', format: 'share' },
  });
}

/** Comments as a person sorted them: no machine scores them. */
export function opinion(scope: ReportScope, t: CreatorReportTexts['opinion']): Line[] {
  const of = (column: string) => counted(scope, column);
  const typed = (column: string) => ({ value: of(column), source: 'typed', format: 'count' }) as const;
  return withLabels(t.rows, {
    positive: typed('Content_Positive'),
    neutral: typed('Content_Neutral'),
    negative: typed('Content_Negative'),
    sentiment: {
      value: nativeFormula(netSentiment, {
        positive: of('Content_Positive'),
        negative: of('Content_Negative'),
        neutral: of('Content_Neutral'),
      }),
      source: 'calculated',
      format: 'ratio',
    },
  });
}

/** What the brand keeps: pieces it may use again, at what making them anew would cost. */
export function contentValue(scope: ReportScope, t: CreatorReportTexts['value']): Line[] {
  return withLabels(t.rows, {
    licensed: {
      value: reportCount(scope, 'Content', 'Content_Creator', OWN.creator, 'Content_ContentValue', '">0"'),
      source: 'typed',
      format: 'count',
    },
    value: { value: counted(scope, 'Content_ContentValue'), source: 'typed', format: 'amount' },
    newFollowers: { value: counted(scope, 'Content_NewFollowers'), source: 'measured', format: 'count' },
  });
}
