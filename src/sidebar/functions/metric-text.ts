import type { Language } from '../../core/language.ts';
import type { AnyMetric } from '../../core/metrics/define-metric.ts';
import { METRICS, type MetricName } from '../../core/metrics/index.ts';
import { englishText, type MetricText } from '../../core/metrics/metric-texts.ts';
import { translatedMetricTexts } from '../../i18n/metric-texts.ts';

/** What a function says of itself in that language. */
export function metricText(name: MetricName, language: Language): MetricText<AnyMetric> {
  return language === 'en' ? englishText<AnyMetric>(METRICS[name]) : translatedMetricTexts[language][name];
}
