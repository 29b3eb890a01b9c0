import type { Language } from '../../../src/core/language.ts';
import type { AnyMetric } from '../../../src/core/metrics/define-metric.ts';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { englishText } from '../../../src/core/metrics/metric-texts.ts';
import { benchmarksPlan } from '../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { campaignPlan } from '../../../src/core/plans/campaign/campaign-plan.ts';
import { campaignsPlan, campaignsRow } from '../../../src/core/plans/campaigns/campaigns-plan.ts';
import { creatorReportPlan } from '../../../src/core/plans/creator-report/creator-report-plan.ts';
import { glossaryPlan } from '../../../src/core/plans/glossary/glossary-plan.ts';
import { ledgerPlans } from '../../../src/core/plans/ledgers.ts';
import { listsPlan } from '../../../src/core/plans/lists/lists-plan.ts';
import { reportPlan } from '../../../src/core/plans/report/report-plan.ts';
import type { SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import {
  BUSINESS_MODELS,
  type BusinessModel,
  GOAL_KINDS,
  type GoalKind,
} from '../../../src/core/sidebar-api.ts';
import { translatedMetricTexts } from '../../../src/i18n/metric-texts.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';

export const campaignOf = (language: Language, businessModel: BusinessModel, goalKind: GoalKind): SheetPlan =>
  campaignPlan({
    brief: {
      name: 'Spring sale',
      businessModel,
      goalKind,
      goalNumber: 20,
      start: '2026-03-01',
      end: '2026-03-31',
      currency: 'EUR',
      margin: 0.4,
      hourlyRate: 25,
    },
    campaign: '1',
    language,
    texts: SHEET_TEXTS[language],
    isExample: false,
  });

export const reportOf = (language: Language, creators: string[] = ['@maria', '@john']): SheetPlan =>
  reportPlan({
    campaign: '1',
    campaignTitle: 'Spring sale',
    report: '1',
    creators,
    language,
    texts: SHEET_TEXTS[language],
  });

export const creatorReportOf = (language: Language): SheetPlan =>
  creatorReportPlan({
    campaign: '1',
    report: '2',
    creator: '@maria',
    language,
    texts: SHEET_TEXTS[language],
  });

/** The view of all campaigns, with the row of one as it is written when that campaign is built. */
export function campaignsOf(language: Language): SheetPlan {
  const plan = campaignsPlan(SHEET_TEXTS[language], language);
  const { row, column } = plan.names.find(({ name }) => name === 'Campaigns_Campaign')!.area;
  const cells = [campaignsRow(SHEET_TEXTS[language], '1', row)];
  return { ...plan, blocks: [...plan.blocks, { row, column, cells }] };
}

/** Every tab that is built, in one language. */
export const allPlans = (language: Language): SheetPlan[] => [
  ...BUSINESS_MODELS.flatMap((model) => GOAL_KINDS.map((goal) => campaignOf(language, model, goal))),
  ...ledgerPlans(SHEET_TEXTS[language], language),
  benchmarksPlan(SHEET_TEXTS[language], language),
  campaignsOf(language),
  glossaryPlan(SHEET_TEXTS[language], language, (metric) =>
    language === 'en' ? englishText<AnyMetric>(METRICS[metric]) : translatedMetricTexts[language][metric],
  ),
  listsPlan(SHEET_TEXTS[language], language),
  reportOf(language),
  reportOf(language, []),
  creatorReportOf(language),
];

export interface PlannedFormula {
  tab: string;
  formula: string;
}

/** Every formula of a plan: cells and conditions. */
export const formulasOf = (plan: SheetPlan): PlannedFormula[] => {
  const cells = plan.blocks.flatMap((block) => block.cells.flat());
  const conditions = plan.conditions.flatMap(({ when }) => (when.type === 'formula' ? [when.formula] : []));
  return [...cells, ...conditions]
    .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='))
    .map((formula) => ({ tab: plan.name, formula }));
};
