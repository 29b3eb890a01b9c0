import { cpa } from './cost/cpa.ts';
import { cpc } from './cost/cpc.ts';
import { cpm } from './cost/cpm.ts';
import type { Metric } from './define-metric.ts';
import { ctr } from './engagement/ctr.ts';
import { cvr } from './engagement/cvr.ts';
import { erFollowers } from './engagement/er-followers.ts';
import { investment } from './investment/investment.ts';
import { timeCost } from './investment/time-cost.ts';
import { utmLink } from './links/utm-link.ts';
import { roas } from './profitability/roas.ts';
import { roi } from './profitability/roi.ts';
import { roiGross } from './profitability/roi-gross.ts';
import { emv } from './value/emv.ts';
import { leadValue } from './value/lead-value.ts';
import { subscriberValue } from './value/subscriber-value.ts';

/** Every function of the add-on, in the order of the reference. A misspelled name in `related` does not compile. */
export const METRICS = register({
  ROI: roi,
  ROIGROSS: roiGross,
  ROAS: roas,
  TIMECOST: timeCost,
  INVESTMENT: investment,
  LEADVALUE: leadValue,
  SUBSCRIBERVALUE: subscriberValue,
  EMV: emv,
  CPM: cpm,
  CPC: cpc,
  CPA: cpa,
  CTR: ctr,
  CVR: cvr,
  ERFOLLOWERS: erFollowers,
  UTMLINK: utmLink,
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
