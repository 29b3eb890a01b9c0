import { isRightToLeft, type Language } from '../../language.ts';
import { a1, area } from '../area.ts';
import { campaignName } from '../campaign/campaign-names.ts';
import { legend } from '../legend.ts';
import { literalText } from '../literal-text.ts';
import { TAB_COLORS } from '../look.ts';
import { creatorRate } from '../report/creator-counts.ts';
import { CELLS, type ReportPeriod, type ReportScope } from '../report/report-scope.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { tabName } from '../tab-name.ts';
import { validationOf } from '../validation-rules.ts';
import { CREATOR_COLUMNS, CREATOR_WIDTHS, LEFT, lines, RIGHT, SECTION_HEIGHT } from './creator-lines.ts';
import { pieceRows, piecesTable, quotes } from './creator-pieces.ts';
import { brandReturn, contentValue, delivered, OWN, opinion, response } from './creator-sections.ts';

export interface CreatorReport {
  campaign: string;
  report: string;
  /** Whom it is about. */
  creator: string;
  period?: ReportPeriod;
  language: Language;
  texts: SheetTexts;
}

const HEADLINE = 4;
const ANY_DAY = quoted('<>–');

/** One page for a creator to send to a brand: what was delivered and what came of it. */
export function creatorReportPlan(parts: CreatorReport): SheetPlan {
  const { campaign, report, creator, period = {}, language, texts } = parts;
  const t = texts.creatorReport;
  const draft = new SheetDraft(() => false);
  const ref: ReportScope['ref'] = (name) => campaignName(campaign, name);
  const scope: ReportScope = { draft, texts, ref, period, count: 1 };
  const across = (row: number) => area(row, 1, 1, CREATOR_COLUMNS);

  draft.cell(1, 1, `=${sentenceFormula(t.title, { creator: OWN.creator, campaign: scope.ref('Name') })}`);
  draft.style('title', across(1));
  draft.cell(2, 1, `=${sentenceFormula(t.purpose, { currency: scope.ref('Currency') })}`, 'purpose');
  legend(draft, texts.legend, 3, { typedHere: 1, imported: 2, calculated: 4, estimated: 5 });
  draft.style('imported', area(3, 3));
  draft.cell(HEADLINE, 1, `=${headline(scope)}`);
  draft.merge(across(HEADLINE));
  draft.style('headline', across(HEADLINE));
  draft.height(HEADLINE, 60);

  const { who, what } = delivered(scope, t.delivered, literalText(creator));
  const first = HEADLINE + 1;
  let row = lines(scope, first, LEFT, { section: t.delivered.section, all: who });
  lines(scope, first, RIGHT, { section: '', all: what });
  draft.note(first + 2, RIGHT.column, t.delivered.note);
  draft.validate(validationOf('creator', area(first + 1, 2), texts.accepts));
  draft.validate(validationOf('day', area(first + 2, RIGHT.column + 1, 2), texts.accepts));

  const figures = lines(scope, row, LEFT, { section: t.response.section, all: response(scope, t.response) });
  lines(scope, row, RIGHT, { section: t.returns.section, all: brandReturn(scope, t.returns) });
  draft.redBelowZero(area(row + 4, RIGHT.column + 1, 3));
  const opinions = lines(scope, figures, LEFT, {
    section: t.opinion.section,
    all: opinion(scope, t.opinion),
  });
  lines(scope, figures, RIGHT, { section: t.value.section, all: contentValue(scope, t.value) });
  row = quotes(scope, opinions);
  row = piecesTable(scope, row);
  row = usual(scope, row);
  for (const note of t.notes) draft.cell(row++, 1, note, 'purpose');
  periodCells(scope, row);
  pieceRows(scope, row + 1);
  draft.protect(area(1, 1, 2, CREATOR_COLUMNS));

  return draft.plan(
    {
      identity: { kind: 'report', campaign, report, creator, creators: [creator], language },
      name: tabName(t.tabPrefix, creator),
      color: TAB_COLORS.view,
      rightToLeft: isRightToLeft(language),
      widths: CREATOR_WIDTHS,
      frozenRows: 1,
      gridlines: false,
      hiddenRows: [row, row + 1],
    },
    row + 1,
  );
}

/** What the days of the report mean to formulas, in a hidden row: it is no part of the page that is sent. */
function periodCells({ draft, texts }: ReportScope, row: number): void {
  const { since, until } = texts.report.ranking;
  draft.cell(row, 1, since);
  draft.cell(row, 4, until);
  const bounds = [
    [2, `=IF(${CELLS.from}="";${ANY_DAY};">="&${CELLS.from})`, CELLS.since],
    [5, `=IF(${CELLS.to}="";${ANY_DAY};"<="&${CELLS.to})`, CELLS.until],
  ] as const;
  for (const [column, formula, name] of bounds) draft.cell(row, column, formula, 'calculated', { name });
}

function headline({ texts }: ReportScope): string {
  const t = texts.creatorReport.headline;
  const returns = `${OWN.revenue}+${OWN.others}`;
  const brought = sentenceFormula(t.brought, {
    orders: OWN.orders,
    returns: amountText(returns),
    pieces: OWN.pieces,
  });
  const onCost = sentenceFormula(t.onCost, { back: amountText(OWN.grossRoi), roi: percentText(OWN.netRoi) });
  const range = sentenceFormula(t.range, { low: percentText(OWN.low), high: percentText(OWN.high) });
  return (
    `IF(${returns}=0;${quoted(t.empty)};${brought}&IF(${OWN.netRoi}="";"";" "&${onCost})` +
    `&IF(${OWN.low}="";"";" "&${range}))`
  );
}

/** Beside what is usual, as the tab Benchmarks says, with its source there. Returns the next free row. */
function usual(scope: ReportScope, row: number): number {
  const { draft, texts } = scope;
  const t = texts.creatorReport.usual;
  draft.put(row, 1, [[t.section, t.heads.here, t.heads.usual, t.heads.says]]);
  draft.style('section', area(row, 1, 1, CREATOR_COLUMNS));
  draft.height(row, SECTION_HEIGHT);
  draft.style('numberHead', area(row, 2, 1, 2));
  draft.style('columnHead', area(row, 4, 1, 4));
  const rows = [
    [
      t.rows.engagement,
      creatorRate(scope, 'Creators_EngagementRate', OWN.creator),
      creatorRate(scope, 'Creators_Benchmark', OWN.creator),
    ],
    [t.rows.ctr, OWN.ctr, 'Benchmarks_Ctr'],
    [t.rows.cvr, OWN.cvr, 'Benchmarks_Cvr'],
  ] as const;
  for (const [index, [label, here, benchmark]] of rows.entries()) {
    const at = row + 1 + index;
    const [own, other] = [a1(at, 2), a1(at, 3)];
    const says = `IF(${own}>=${other};${quoted(`▲ ${t.above}`)};${quoted(`▼ ${t.below}`)})`;
    draft.put(at, 1, [[label, `=${here}`, `=${benchmark}`, `=IF(OR(${own}="";${other}="");"";${says})`]]);
  }
  const cells = (column: number) => area(row + 1, column, rows.length);
  draft.style('label', cells(1));
  draft.style('calculated', area(row + 1, 2, rows.length, 2));
  draft.format('rate', area(row + 1, 2, rows.length, 2));
  draft.style('check', cells(4));
  return row + 1 + rows.length;
}
