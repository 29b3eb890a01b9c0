import { dateSerial } from '../../core/plans/date-serial.ts';
import { valuesPlan } from '../../core/plans/report/values-plan.ts';
import type { PlanCell } from '../../core/plans/sheet-plan.ts';
import { freeTabName } from '../../core/plans/tab-name.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { applyPlans } from '../apply-plan.ts';
import { withBuildLock } from '../build-lock.ts';
import { CallFailure } from '../call-failure.ts';
import { dayReader } from '../day-reader.ts';
import { OwnTabs } from '../own-tabs.ts';
import { reportPlanOf } from '../report-plan-of.ts';
import { undoable } from '../undo-journal.ts';

/** Puts a copy of a report beside it that holds values only, as they are now; the report stays as it is. */
export function copyReport({ report }: RequestOf<'copyReport'>): ReplyOf<'copyReport'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const own = OwnTabs.read(spreadsheet);
      const tab = own.ofKind('report').find(({ identity }) => identity.report === report);
      if (!tab) throw new CallFailure('tab-missing', { tab: report });
      const { sheet, identity } = tab;
      const live = reportPlanOf(identity, '');
      const values = sheet.getRange(1, 1, live.rows, live.columns).getValues();
      const dayOf = dayReader(spreadsheet);
      const cells = values.map((row) => row.map((value) => plainCell(value, dayOf(value))));
      const taken = spreadsheet.getSheets().map((each) => each.getName());
      const plan = valuesPlan(live, freeTabName(sheet.getName(), taken), cells);
      const after = sheet.getIndex() + 1;
      const { created } = applyPlans(spreadsheet, [plan], {
        own,
        journal,
        answer: 'offered',
        placeOf: () => after,
      });
      const copy = created[0]?.sheet;
      if (!copy) throw new Error('the copy has no tab');
      copy.activate();
      return { tab: copy.getName() };
    }),
  );
}

const plainCell = (value: unknown, day: string): PlanCell =>
  day === '' ? (value as PlanCell) : dateSerial(day);
