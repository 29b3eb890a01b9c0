import type { Language } from '../core/language.ts';
import type { AnyMetric } from '../core/metrics/define-metric.ts';
import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { englishText } from '../core/metrics/metric-texts.ts';
import { benchmarksPlan } from '../core/plans/benchmarks/benchmarks-plan.ts';
import { campaignsPlan } from '../core/plans/campaigns/campaigns-plan.ts';
import { type GlossaryEntry, glossaryPlan } from '../core/plans/glossary/glossary-plan.ts';
import { ledgerPlans } from '../core/plans/ledgers.ts';
import type { ListedCampaign } from '../core/plans/lists/campaign-table.ts';
import { listsPlan } from '../core/plans/lists/lists-plan.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { translatedMetricTexts } from '../i18n/metric-texts.ts';
import { SHEET_TEXTS } from '../i18n/sheet-texts.ts';

/** The tabs all campaigns of a workbook share, in the order they stand after the campaigns' own. */
export function workbookPlans(language: Language, campaigns: readonly ListedCampaign[]): SheetPlan[] {
  const texts = SHEET_TEXTS[language];
  return [
    campaignsPlan(
      texts,
      language,
      campaigns.map(({ campaign }) => campaign),
    ),
    ...ledgerPlans(texts, language),
    benchmarksPlan(texts, language),
    glossaryPlan(texts, language, (metric) => glossaryEntry(metric, language)),
    listsPlan(texts, language, campaigns),
  ];
}

const glossaryEntry = (metric: MetricName, language: Language): GlossaryEntry =>
  language === 'en' ? englishText<AnyMetric>(METRICS[metric]) : translatedMetricTexts[language][metric];
