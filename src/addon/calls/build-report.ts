import { creatorReportPlan } from '../../core/plans/creator-report/creator-report-plan.ts';
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

/** Builds the brand's or a creator's report on a campaign, or shows the one that is there unless a further one is wanted. */
export function buildReport(request: RequestOf<'buildReport'>): ReplyOf<'buildReport'> {
  const { campaign, language, beside, creator, from, to } = request;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = OwnTabs.read(spreadsheet);
      const { tab, name } = ownCampaign(spreadsheet, own, campaign);
      const reports = own.ofKind('report');
      const there = reports.filter(
        ({ identity }) => identity.campaign === campaign && identity.creator === creator,
      );
      const latest = there[there.length - 1];
      if (latest && !beside) {
        latest.sheet.activate();
        return { tab: latest.sheet.getName(), alreadyThere: true, state: readState(spreadsheet, own) };
      }
      const report = String(Math.max(0, ...reports.map(({ identity }) => Number(identity.report))) + 1);
      const parts = { campaign, report, period: { from, to }, language, texts: SHEET_TEXTS[language] };
      const plan =
        creator === undefined
          ? reportPlan({
              ...parts,
              campaignTitle: name,
              creators: request.creators ?? readReportCreators(spreadsheet, name),
            })
          : creatorReportPlan({ ...parts, creator });
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
