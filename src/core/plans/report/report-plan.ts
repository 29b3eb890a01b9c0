import { isRightToLeft, type Language } from '../../language.ts';
import { area } from '../area.ts';
import { campaignName } from '../campaign/campaign-names.ts';
import { legend as writeLegend } from '../legend.ts';
import { TAB_COLORS } from '../look.ts';
import { percentText, sentenceFormula } from '../sentence-formula.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { tabName } from '../tab-name.ts';
import { REPORT_COLUMNS } from './report-columns.ts';
import { reportHeadline } from './report-headline.ts';
import type { ReportScope } from './report-rows.ts';
import { reportTable } from './report-table.ts';

export interface Report {
  /** The campaign's number in this workbook, and its name for the tab. */
  campaign: string;
  campaignTitle: string;
  /** The report's own number: a campaign may have several. */
  report: string;
  /** Handles, best first; the rows of the table. */
  creators: readonly string[];
  language: Language;
  texts: SheetTexts;
}

/** The brand's report on a campaign: the answer, goal against result, every creator compared, how to read it. */
export function reportPlan({
  campaign,
  campaignTitle,
  report,
  creators,
  language,
  texts,
}: Report): SheetPlan {
  const t = texts.report;
  const draft = new SheetDraft();
  const scope: ReportScope = { ref: (name) => campaignName(campaign, name) };
  const width = REPORT_COLUMNS.length;
  const across = (row: number) => area(row, 1, 1, width);

  draft.cell(1, 1, `=${sentenceFormula(t.title, { name: scope.ref('Name') })}`);
  draft.style('title', across(1));
  draft.cell(2, 1, `=${sentenceFormula(t.purpose, { currency: scope.ref('Currency') })}`, 'purpose');
  writeLegend(draft, texts.legend, 3, REPORT_LEGEND);

  goal(draft, texts, scope, 7, width);
  const table = reportTable(draft, texts, scope, 12, creators);
  draft.cell(5, 1, `=${reportHeadline(texts, scope, table)}`);
  draft.merge(across(5));
  draft.style('headline', across(5));
  draft.height(5, 48);

  let row = table.next + 1;
  if (creators.length > 0) {
    draft.chart({ ...table.chart, row, column: 1, width: 1100, height: 320 });
    row += CHART_ROWS;
  }
  draft.cell(row, 1, t.notesSection);
  draft.style('section', across(row));
  for (const [index, note] of t.notes.entries()) draft.cell(row + 1 + index, 1, note, 'purpose');
  draft.protect(area(1, 1, 3, width));

  return draft.plan(
    {
      identity: { kind: 'report', campaign, report },
      name: tabName(t.tabPrefix, campaignTitle),
      color: TAB_COLORS.view,
      rightToLeft: isRightToLeft(language),
      widths: REPORT_COLUMNS.map((column) => column.width),
      frozenRows: 1,
      gridlines: false,
    },
    row + t.notes.length + 3,
  );
}

const CHART_ROWS = 16;
/** A report is read, not filled in: its legend leaves out the other colours. */
const REPORT_LEGEND = { imported: 1, calculated: 2 };

function goal(
  draft: SheetDraft,
  { report: t, legend }: SheetTexts,
  { ref }: ReportScope,
  row: number,
  width: number,
): void {
  draft.cell(row, 1, t.goalSection);
  draft.style('section', area(row, 1, 1, width));
  const target = ref('Goal');
  const reached = ref('GoalActual');
  const share = `=IF(SUM(${target})=0;"";${percentText(`${reached}/${target}`)})`;
  const rows = [
    [t.goalRow.goal, legend.typed, `=IF(${target}="";"…";${target}&" "&${ref('Unit')})`],
    [t.goalRow.reached, legend.calculated, `=${reached}&" "&${ref('Unit')}`],
    [t.goalRow.share, legend.calculated, share],
  ] as const;
  for (const [index, [label, source, formula]] of rows.entries()) {
    draft.cell(row + 1 + index, 1, `${label} · ${source}`, 'label');
    draft.cell(row + 1 + index, 2, formula);
    draft.style('calculated', area(row + 1 + index, 2, 1, 3));
  }
}
