import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { applyPlans } from '../apply-plan.ts';
import { withBuildLock } from '../build-lock.ts';
import { currentTabs } from '../current-tabs.ts';
import { ownCampaign } from '../own-campaign.ts';
import { OwnTabs } from '../own-tabs.ts';
import { readReportCreators } from '../read-report-creators.ts';
import { readState } from '../read-workbook.ts';
import { reportPlanOf } from '../report-plan-of.ts';
import { undoable } from '../undo-journal.ts';

/** Builds the brand's or a creator's report on a campaign, or shows the one that is there unless a further one is wanted. */
export function buildReport(request: RequestOf<'buildReport'>): ReplyOf<'buildReport'> {
  const { campaign, language, beside, creator, from, to } = request;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = currentTabs(spreadsheet, journal);
      const { tab, name } = ownCampaign(spreadsheet, own, campaign);
      const reports = own.ofKind('report');
      const there = reports.filter(
        ({ identity }) => identity.campaign === campaign && identity.creator === creator,
      );
      const latest = there[there.length - 1];
      if (latest && !beside) {
        latest.sheet.activate();
        return {
          report: latest.identity.report,
          tab: latest.sheet.getName(),
          alreadyThere: true,
          state: readState(spreadsheet, own),
        };
      }
      const report = String(Math.max(0, ...reports.map(({ identity }) => Number(identity.report))) + 1);
      const about = creator === undefined ? {} : { creator };
      const creators =
        creator === undefined ? comparedCreators(spreadsheet, name, request.creators) : [creator];
      const identity = { kind: 'report', campaign, report, ...about, creators, language } as const;
      const plan = reportPlanOf(identity, name, { from, to });
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
      const all = new OwnTabs([...own.all, ...created], own.setAside);
      return { report, tab: sheet.getName(), alreadyThere: false, state: readState(spreadsheet, all) };
    }),
  );
}

/** Those of the campaign, or of them the chosen ones. */
function comparedCreators(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
  chosen: readonly string[] | undefined,
): string[] {
  const wanted = chosen && new Set(chosen.map((handle) => handle.toLowerCase()));
  return readReportCreators(spreadsheet, campaign).filter(
    (handle) => !wanted || wanted.has(handle.toLowerCase()),
  );
}
