import { creatorReportPlan } from '../core/plans/creator-report/creator-report-plan.ts';
import { reportPlan } from '../core/plans/report/report-plan.ts';
import type { ReportPeriod } from '../core/plans/report/report-scope.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import type { TabIdentity } from '../core/plans/tab-identity.ts';
import { SHEET_TEXTS } from '../i18n/sheet-texts.ts';

export type ReportIdentity = Extract<TabIdentity, { kind: 'report' }>;

/** The tab a report's identity stands for; `campaignTitle` is in its name. */
export function reportPlanOf(
  identity: ReportIdentity,
  campaignTitle: string,
  period: ReportPeriod = {},
): SheetPlan {
  const { campaign, report, creator, creators, language } = identity;
  const parts = { campaign, report, period, language, texts: SHEET_TEXTS[language] };
  const plan =
    creator === undefined
      ? reportPlan({ ...parts, campaignTitle, creators })
      : creatorReportPlan({ ...parts, creator });
  return { ...plan, identity };
}
