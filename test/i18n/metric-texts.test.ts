import { describe, expect, it } from 'vitest';
import type { AnyMetric } from '../../src/core/metrics/define-metric.ts';
import { METRIC_NAMES, METRICS } from '../../src/core/metrics/index.ts';
import { englishText, type MetricText } from '../../src/core/metrics/metric-texts.ts';
import { translatedMetricTexts } from '../../src/i18n/metric-texts.ts';

const languages = Object.entries(translatedMetricTexts);

function textsOf(text: MetricText<AnyMetric>): string[] {
  const { params, ...rest } = text;
  return [...Object.values(rest), ...Object.values<string>(params)];
}

describe.each(languages)('metric texts in %s', (language, texts) => {
  it.each(METRIC_NAMES)('%s is translated, on one line each, and not in English', (name) => {
    const english = textsOf(englishText(METRICS[name] as AnyMetric));
    const translated = textsOf(texts[name]);
    expect(translated).toHaveLength(english.length);
    for (const text of translated) expect(text).toMatch(/^\S.*\S$/);
    const same = translated.filter((text) => text.length > 25 && english.includes(text));
    // The parts of a link and the tiers are named alike everywhere.
    expect(same.filter((text) => !/utm_|Nano/.test(text))).toEqual([]);
  });

  it('uses the letters of its language', () => {
    const all = METRIC_NAMES.flatMap((name) => textsOf(texts[name])).join(' ');
    if (language === 'ro') expect(all).not.toMatch(/[şţŞŢ]/);
    if (language === 'he') expect(all).toMatch(/[א-ת]/);
    if (language === 'tr') expect(all).toMatch(/[ığşçöü]/);
  });
});
