import type { AnyMetric } from './define-metric.ts';
import type { MetricName, Metrics } from './index.ts';

/** What a reader sees of a metric; the English is in its definition. */
export interface MetricText<M extends AnyMetric> {
  readonly title: string;
  readonly summary: string;
  readonly formulaInWords: string;
  readonly pitfall: string;
  readonly params: { readonly [P in keyof M['params']]: string };
}

/** The translation contract: a metric or a parameter without a text does not compile. */
export type MetricTexts = { readonly [N in MetricName]: MetricText<Metrics[N]> };

/** The English texts in the shape of a translation. */
export function englishText<M extends AnyMetric>(metric: M): MetricText<M> {
  const { title, summary, formulaInWords, pitfall } = metric;
  const params: Record<string, string> = {};
  for (const [name, param] of Object.entries<{ text: string }>(metric.params)) params[name] = param.text;
  return { title, summary, formulaInWords, pitfall, params: params as MetricText<M>['params'] };
}
