import { audienceFlags } from './audience/audience-flags.ts';
import { influencerTier } from './audience/influencer-tier.ts';
import { realFollowers } from './audience/real-followers.ts';
import { costPerFollower } from './cost/cost-per-follower.ts';
import { costPerPost } from './cost/cost-per-post.ts';
import { costPerReach } from './cost/cost-per-reach.ts';
import { cpa } from './cost/cpa.ts';
import { cpc } from './cost/cpc.ts';
import { cpe } from './cost/cpe.ts';
import { cpl } from './cost/cpl.ts';
import { cpm } from './cost/cpm.ts';
import { cpv } from './cost/cpv.ts';
import type { Metric } from './define-metric.ts';
import { aov } from './engagement/aov.ts';
import { ctr } from './engagement/ctr.ts';
import { cvr } from './engagement/cvr.ts';
import { erFollowers } from './engagement/er-followers.ts';
import { erImpressions } from './engagement/er-impressions.ts';
import { erReach } from './engagement/er-reach.ts';
import { erViews } from './engagement/er-views.ts';
import { followerGrowth } from './engagement/follower-growth.ts';
import { intentScore } from './engagement/intent-score.ts';
import { reachRate } from './engagement/reach-rate.ts';
import { saveRate } from './engagement/save-rate.ts';
import { shareRate } from './engagement/share-rate.ts';
import { viewFrequency } from './engagement/view-frequency.ts';
import { investment } from './investment/investment.ts';
import { timeCost } from './investment/time-cost.ts';
import { codeMatch } from './links/code-match.ts';
import { codeRevenue } from './links/code-revenue.ts';
import { promoCode } from './links/promo-code.ts';
import { utmLink } from './links/utm-link.ts';
import { utmValue } from './links/utm-value.ts';
import { netSentiment } from './opinion/net-sentiment.ts';
import { shareOfVoice } from './opinion/share-of-voice.ts';
import { forecastOrders } from './planning/forecast-orders.ts';
import { maxFee } from './planning/max-fee.ts';
import { requiredOrders } from './planning/required-orders.ts';
import { roiDrivers } from './planning/roi-drivers.ts';
import { breakEvenOrders } from './profitability/break-even-orders.ts';
import { breakEvenRevenue } from './profitability/break-even-revenue.ts';
import { breakEvenRoas } from './profitability/break-even-roas.ts';
import { hourlyReturn } from './profitability/hourly-return.ts';
import { marginRate } from './profitability/margin-rate.ts';
import { mer } from './profitability/mer.ts';
import { netProfit } from './profitability/net-profit.ts';
import { paybackDays } from './profitability/payback-days.ts';
import { poas } from './profitability/poas.ts';
import { roas } from './profitability/roas.ts';
import { roi } from './profitability/roi.ts';
import { roiGross } from './profitability/roi-gross.ts';
import { chanceBetter } from './uncertainty/chance-better.ts';
import { cvrInterval } from './uncertainty/cvr-interval.ts';
import { lift } from './uncertainty/lift.ts';
import { roiInterval } from './uncertainty/roi-interval.ts';
import { actionValue } from './value/action-value.ts';
import { cac } from './value/cac.ts';
import { cacPayback } from './value/cac-payback.ts';
import { clv } from './value/clv.ts';
import { emv } from './value/emv.ts';
import { emvRatio } from './value/emv-ratio.ts';
import { leadValue } from './value/lead-value.ts';
import { ltvCac } from './value/ltv-cac.ts';
import { subscriberValue } from './value/subscriber-value.ts';
import { ugcValue } from './value/ugc-value.ts';

/** Every function of the add-on, in the order of the reference. A misspelled name in `related` does not compile. */
export const METRICS = register({
  ROI: roi,
  ROIGROSS: roiGross,
  ROAS: roas,
  POAS: poas,
  MER: mer,
  NETPROFIT: netProfit,
  MARGINRATE: marginRate,
  BREAKEVENROAS: breakEvenRoas,
  BREAKEVENORDERS: breakEvenOrders,
  BREAKEVENREVENUE: breakEvenRevenue,
  HOURLYRETURN: hourlyReturn,
  PAYBACKDAYS: paybackDays,
  TIMECOST: timeCost,
  INVESTMENT: investment,
  LEADVALUE: leadValue,
  SUBSCRIBERVALUE: subscriberValue,
  ACTIONVALUE: actionValue,
  EMV: emv,
  EMVRATIO: emvRatio,
  UGCVALUE: ugcValue,
  CLV: clv,
  CAC: cac,
  LTVCAC: ltvCac,
  CACPAYBACK: cacPayback,
  CPM: cpm,
  CPC: cpc,
  CPE: cpe,
  CPV: cpv,
  CPA: cpa,
  CPL: cpl,
  COSTPERREACH: costPerReach,
  COSTPERFOLLOWER: costPerFollower,
  COSTPERPOST: costPerPost,
  CTR: ctr,
  CVR: cvr,
  AOV: aov,
  ERFOLLOWERS: erFollowers,
  ERREACH: erReach,
  ERIMPRESSIONS: erImpressions,
  ERVIEWS: erViews,
  REACHRATE: reachRate,
  VIEWFREQUENCY: viewFrequency,
  SAVERATE: saveRate,
  SHARERATE: shareRate,
  FOLLOWERGROWTH: followerGrowth,
  INTENTSCORE: intentScore,
  INFLUENCERTIER: influencerTier,
  REALFOLLOWERS: realFollowers,
  AUDIENCEFLAGS: audienceFlags,
  NETSENTIMENT: netSentiment,
  SHAREOFVOICE: shareOfVoice,
  UTMLINK: utmLink,
  UTMVALUE: utmValue,
  PROMOCODE: promoCode,
  CODEMATCH: codeMatch,
  CODEREVENUE: codeRevenue,
  CVRINTERVAL: cvrInterval,
  ROIINTERVAL: roiInterval,
  CHANCEBETTER: chanceBetter,
  LIFT: lift,
  MAXFEE: maxFee,
  REQUIREDORDERS: requiredOrders,
  FORECASTORDERS: forecastOrders,
  ROIDRIVERS: roiDrivers,
});

export type Metrics = typeof METRICS;
export type MetricName = keyof Metrics;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

export const isMetricName = (name: string): name is MetricName =>
  (METRIC_NAMES as readonly string[]).includes(name);

function register<
  // biome-ignore lint/suspicious/noExplicitAny: each metric keeps its own parameter types; names are checked here.
  const M extends { [K in keyof M]: Metric<K & string, any, keyof M & string> },
>(metrics: M): M {
  return metrics;
}
