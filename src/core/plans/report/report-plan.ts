import { isRightToLeft, type Language } from '../../language.ts';
import { a1, area } from '../area.ts';
import { campaignName } from '../campaign/campaign-names.ts';
import { legend as writeLegend } from '../legend.ts';
import { TAB_COLORS } from '../look.ts';
import { sentenceFormula } from '../sentence-formula.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { tabName } from '../tab-name.ts';
import { adviceTable } from './advice-table.ts';
import { creatorRanking } from './creator-ranking.ts';
import { formatsTable } from './formats-table.ts';
import { matchingTable } from './matching-table.ts';
import { memoryTable } from './memory-table.ts';
import { reachTable } from './reach-table.ts';
import { CHART_ROWS, reportCharts } from './report-charts.ts';
import { reportHeadline } from './report-headline.ts';
import type { ReportPeriod, ReportScope } from './report-scope.ts';
import { goalPart, SETTINGS_ROWS, settingsPart } from './report-settings.ts';
import { REPORT_COLUMNS, REPORT_WIDTHS } from './report-table.ts';
import { returnsTable } from './returns-table.ts';

export interface Report {
  /** The campaign's number in this workbook, and its name for the tab. */
  campaign: string;
  campaignTitle: string;
  /** The report's own number: a campaign may have several. */
  report: string;
  /** Handles of those it compares; the report puts them into order itself. */
  creators: readonly string[];
  period?: ReportPeriod;
  language: Language;
  texts: SheetTexts;
}

const HEADLINE = 5;
const SETTINGS = 7;
/** A report has all four kinds of figures. */
const REPORT_LEGEND = { typedHere: 1, imported: 2, calculated: 4, estimated: 6 };

/** The brand's report on a campaign: the answer, every creator compared, what to do next, and what it rests on. */
export function reportPlan(parts: Report): SheetPlan {
  const { campaign, campaignTitle, report, creators, period = {}, language, texts } = parts;
  const t = texts.report;
  // Its formulas hold addresses: a report has no named ranges, each of which costs a service call.
  const draft = new SheetDraft(() => false);
  const ref: ReportScope['ref'] = (name) => campaignName(campaign, name);
  const scope: ReportScope = { draft, texts, ref, period, count: creators.length };
  const across = (row: number) => area(row, 1, 1, REPORT_COLUMNS);

  draft.cell(1, 1, `=${sentenceFormula(t.title, { name: ref('Name') })}`);
  draft.style('title', across(1));
  draft.cell(2, 1, `=${sentenceFormula(t.purpose, { currency: ref('Currency') })}`, 'purpose');
  writeLegend(draft, texts.legend, 3, REPORT_LEGEND);
  // Their words run over the next cell.
  for (const role of ['imported', 'calculated', 'estimated'] as const)
    draft.style(role, area(3, REPORT_LEGEND[role] + 1));
  goalPart(scope, SETTINGS);
  settingsPart(scope, SETTINGS);

  const returns = returnsTable(scope, SETTINGS + SETTINGS_ROWS + 1);
  draft.cell(HEADLINE, 1, `=${reportHeadline(scope, returns)}`);
  // What a window of 1,280 pixels shows without scrolling.
  const seen = area(HEADLINE, 1, 1, REPORT_COLUMNS - 1);
  draft.merge(seen);
  draft.style('headline', seen);
  draft.height(HEADLINE, 66);

  let row = returns.next + 1;
  if (creators.length > 0) {
    const charts = row;
    const advice = adviceTable(scope, charts + CHART_ROWS, returns);
    const matching = matchingTable(scope, advice.next + 1, returns);
    reportCharts(scope, charts, { returns, matching });
    const reach = reachTable(scope, matching.next + 1, returns);
    row = memoryTable(scope, reach.next + 1, returns).next + 1;
  }
  signLooks(draft, area(returns.first, 1, row - returns.first, REPORT_COLUMNS));
  row = formatsTable(scope, row).next + 1;
  row = learnings(scope, row) + 1;
  draft.cell(row, 1, t.notesSection);
  draft.style('section', across(row));
  for (const [index, note] of t.notes.entries()) draft.cell(row + 1 + index, 1, note, 'purpose');
  const ranking = creatorRanking(scope, row + t.notes.length + 2, creators);
  draft.protect(area(1, 1, 3, REPORT_COLUMNS));

  return draft.plan(
    {
      identity: { kind: 'report', campaign, report, creators, language },
      name: tabName(t.tabPrefix, campaignTitle),
      color: TAB_COLORS.view,
      rightToLeft: isRightToLeft(language),
      widths: REPORT_WIDTHS,
      frozenRows: 1,
      gridlines: false,
      hiddenRows: [ranking.hidden],
    },
    ranking.next,
  );
}

/** One rule for each colour: words that begin with a sign stand all over the tables. */
function signLooks(draft: SheetDraft, place: ReturnType<typeof area>): void {
  const cell = a1(place.row, place.column);
  for (const [role, signs] of Object.entries(SIGNS) as [keyof typeof SIGNS, string][]) {
    const formula = `=IF(${cell}="";FALSE;ISNUMBER(FIND(LEFT(${cell};1);"${signs}")))`;
    draft.condition({ area: place, when: { type: 'formula', formula }, role });
  }
}
const SIGNS = { good: '▲✓', bad: '▼', watch: '?≈↔!' } as const;

/** What no figure says: cells to type in. Returns the next free row. */
function learnings({ draft, texts }: ReportScope, row: number): number {
  const t = texts.report.learnings;
  draft.cell(row, 1, t.section);
  draft.style('section', area(row, 1, 1, REPORT_COLUMNS));
  draft.cell(row + 1, 1, t.hint, 'purpose');
  const first = row + 2;
  const typed = area(first, 2, t.rows.length, REPORT_COLUMNS - 1);
  draft.put(
    first,
    1,
    t.rows.map((label) => [label]),
  );
  draft.style('label', area(first, 1, t.rows.length));
  draft.style('inputText', typed);
  draft.mergeAcross(typed);
  for (const index of t.rows.keys()) draft.height(first + index, 42);
  return first + t.rows.length;
}
