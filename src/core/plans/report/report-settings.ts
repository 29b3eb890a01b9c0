import { area } from '../area.ts';
import { KEPT_APART } from '../orders/order-shares.ts';
import { amountText, percentText } from '../sentence-formula.ts';
import { validationOf } from '../validation-rules.ts';
import { CELLS, dayCell, matchedBy, OF_ONE_CREATOR, type ReportScope, reportCount } from './report-scope.ts';

/** Where the settings stand beside the goal. */
const LABEL = 7;
const VALUE = 11;
const GOAL_COLUMNS = 5;
export const SETTINGS_ROWS = 6;

/** Goal against result, of the whole campaign. */
export function goalPart({ draft, texts, ref }: ReportScope, row: number): void {
  const { report: t, legend } = texts;
  draft.cell(row, 1, t.goalSection);
  draft.style('section', area(row, 1, 1, GOAL_COLUMNS));
  const [target, reached] = [ref('Goal'), ref('GoalActual')];
  const share = `=IF(SUM(${target})=0;"";${percentText(`${reached}/${target}`)})`;
  const rows = [
    [t.goalRow.goal, legend.typed, `=IF(${target}="";"…";${amountText(target)}&" "&${ref('Unit')})`],
    [t.goalRow.reached, legend.calculated, `=${amountText(`SUM(${reached})`)}&" "&${ref('Unit')}`],
    [t.goalRow.share, legend.calculated, share],
  ] as const;
  for (const [index, [label, source, formula]] of rows.entries()) {
    draft.cell(row + 1 + index, 1, `${label} · ${source}`, 'label');
    draft.cell(row + 1 + index, 2, formula);
    draft.style('calculated', area(row + 1 + index, 2, 1, GOAL_COLUMNS - 1));
  }
}

/** The period, and what people say or the shop saw beyond codes and links: all may stay blank. */
export function settingsPart(scope: ReportScope, row: number): void {
  const { draft, texts } = scope;
  const { settingsSection, settings } = texts.report;
  draft.cell(row, LABEL, settingsSection);
  draft.style('section', area(row, LABEL, 1, VALUE - LABEL + 2));
  const rows = [
    ['from', CELLS.from, 'date', 'day', dayCell(scope.period.from)],
    ['to', CELLS.to, 'date', 'day', dayCell(scope.period.to)],
    ['survey', CELLS.survey, 'share', 'rate', ''],
    ['uplift', CELLS.uplift, 'count', 'amount', ''],
  ] as const;
  for (const [index, [key, name, format, takes, typed]] of rows.entries()) {
    const at = row + 1 + index;
    draft.cell(at, LABEL, settings[key].label, 'check');
    draft.note(at, LABEL, settings[key].help);
    draft.cell(at, VALUE, typed, 'input', { format, name });
    draft.validate(validationOf(takes, area(at, VALUE), texts.accepts));
  }
  const at = row + 1 + rows.length;
  draft.cell(at, LABEL, settings.ceiling.label, 'check');
  draft.note(at, LABEL, settings.ceiling.help);
  draft.cell(at, VALUE, `=${ceiling(scope)}`, 'estimated', { format: 'multiple', name: CELLS.ceiling });
}

/** How many times the likely orders there may have been; "" while nothing is typed. */
function ceiling(scope: ReportScope): string {
  const { survey, uplift } = CELLS;
  const valid = `(${reportCount(scope, 'Orders')}-${reportCount(scope, 'Orders', ...matchedBy('invalid'))})`;
  const ofOne = OF_ONE_CREATOR.map((by) => reportCount(scope, 'Orders', ...matchedBy(by))).join('+');
  const shared = `${reportCount(scope, 'Orders', ...matchedBy('shared'))}-${reportCount(scope, 'Orders', ...matchedBy('shared'), ...KEPT_APART)}`;
  const likely = `${ofOne}+${shared}`;
  return (
    `IF(AND(${survey}="";${uplift}="");"";` +
    `IFERROR(MAX(1;MAX(SUM(${survey})*${valid};SUM(${uplift}))/(${likely}));""))`
  );
}
