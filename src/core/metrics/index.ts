import type { Metric } from './define-metric.ts';
import { roi } from './profitability/roi.ts';

/** Every function of the add-on, in the order of the reference. A name that is misspelled in `related` does not compile. */
export const METRICS = register({
  ROI: roi,
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
