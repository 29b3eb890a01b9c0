import { reportPlan } from '../../core/plans/report/report-plan.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { applyPlans } from '../apply-plan.ts';
import { withBuildLock } from '../build-lock.ts';
import { ownCampaign } from '../own-campaign.ts';
import { OwnTabs } from '../own-tabs.ts';
import { readReportCreators } from '../read-report-creators.ts';
import { readState } from '../read-workbook.ts';
import { undoable } from '../undo-journal.ts';

/** Builds the brand's report on a campaign, or shows the one that is there unless a further one is wanted. */
export function buildReport({
  campaign,
  language,
  beside,
}: RequestOf<'buildReport'>): ReplyOf<'buildReport'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = OwnTabs.read(spreadsheet);
      const { tab, name } = ownCampaign(spreadsheet, own, campaign);
      const reports = own.ofKind('report');
      const there = reports.filter(({ identity }) => identity.campaign === campaign);
      const latest = there[there.length - 1];
      if (latest && !beside) {
        latest.sheet.activate();
        return { tab: latest.sheet.getName(), alreadyThere: true, state: readState(spreadsheet, own) };
      }
      const report = String(Math.max(0, ...reports.map(({ identity }) => Number(identity.report))) + 1);
      const plan = reportPlan({
        campaign,
        campaignTitle: name,
        report,
        creators: readReportCreators(spreadsheet, name),
        language,
        texts: SHEET_TEXTS[language],
      });
      const after = (latest ?? tab).sheet.getIndex() + 1;
      const { created } = applyPlans(spreadsheet, [plan], {
        own,
        journal,
        answer: 'offered',
        placeOf: () => after,
      });
      const sheet = created[0]?.sheet;
      if (!sheet) throw new Error('the report has no tab');
      sheet.activate();
      const all = new OwnTabs([...own.all, ...created]);
      return { tab: sheet.getName(), alreadyThere: false, state: readState(spreadsheet, all) };
    }),
  );
}
