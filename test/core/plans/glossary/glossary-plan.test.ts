import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnyMetric } from '../../../../src/core/metrics/define-metric.ts';
import { METRICS } from '../../../../src/core/metrics/index.ts';
import { englishText } from '../../../../src/core/metrics/metric-texts.ts';
import { GLOSSARY_METRICS } from '../../../../src/core/plans/glossary/glossary-metrics.ts';
import { glossaryPlan } from '../../../../src/core/plans/glossary/glossary-plan.ts';
import { translatedMetricTexts } from '../../../../src/i18n/metric-texts.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';

const plans = resolve(import.meta.dirname, '../../../../src/core/plans');

/** The functions whose formulas the tabs are made with. */
function metricsOfTabs(): string[] {
  const sources = readdirSync(plans, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(resolve(plans, file), 'utf8'));
  const used = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/\/metrics\/[a-z]+\/([a-z-]+)\.ts'/g)].map(([, name]) => name),
    ),
  );
  return Object.keys(METRICS).filter((name) => used.has(fileName(name)));
}

const definitions = resolve(plans, '../metrics');
const FILES = new Map(
  readdirSync(definitions, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/'))
    .map((file) => [
      /name: '([A-Z]+)'/.exec(readFileSync(resolve(definitions, file), 'utf8'))?.[1],
      file.slice(file.indexOf('/') + 1, -'.ts'.length),
    ]),
);
const fileName = (metric: string): string => FILES.get(metric) ?? '';

describe('the glossary', () => {
  it('explains every function the tabs calculate with', () => {
    const used = metricsOfTabs();
    expect(used).toContain('ROI');
    expect(used.filter((name) => !(GLOSSARY_METRICS as readonly string[]).includes(name))).toEqual([]);
  });

  it('takes its words from the definition, in the language of the tab', () => {
    const english = glossaryPlan(SHEET_TEXTS.en, 'en', (metric) => englishText<AnyMetric>(METRICS[metric]));
    const hebrew = glossaryPlan(SHEET_TEXTS.he, 'he', (metric) => translatedMetricTexts.he[metric]);
    const rowOf = (plan: typeof english, metric: string) =>
      plan.blocks.flatMap(({ cells }) => cells).find((row) => row.includes(metric));
    const { title, summary, formulaInWords, pitfall } = METRICS.CPM;
    const unit = SHEET_TEXTS.en.glossary.units.money;
    expect(rowOf(english, 'CPM')).toEqual([title, summary, formulaInWords, unit, pitfall, 'CPM']);
    expect(rowOf(hebrew, 'CPM')?.[0]).toBe(translatedMetricTexts.he.CPM.title);
  });
});
