import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, a1Area, area } from '../area.ts';
import { literalText } from '../literal-text.ts';
import { sharesOf } from '../orders/order-shares.ts';
import { quoted } from '../sentence-formula.ts';
import type { Area } from '../sheet-plan.ts';
import { validationOf } from '../validation-rules.ts';
import {
  CELLS,
  matchedBy,
  OF_ONE_CREATOR,
  type ReportScope,
  reportCount,
  reportSum,
} from './report-scope.ts';
import { REPORT_COLUMNS } from './report-table.ts';
import type { RankingColumn } from './report-texts.ts';

const COLUMNS: readonly RankingColumn[] = ['creator', 'place', 'investment', 'returns', 'roi', 'pieceCost'];
const at = (key: RankingColumn): number => COLUMNS.indexOf(key) + 1;

/** A criterion that every row meets, one without a date too. */
const ANY_DAY = quoted('<>–');

/** The handle of the n-th best, without leading '='; "" beyond the last. */
export const creatorAt = (place: number): string =>
  `IFERROR(INDEX(${CELLS.handles};MATCH(${place};${CELLS.places};0));"")`;

/**
 * Whom the report compares, and their order: by ROI on margin, or by net ROI while no margin is known. The handles are
 * typed cells: one that is taken out leaves the tables. Returns the next free row and the one to be hidden.
 */
export function creatorRanking(scope: ReportScope, row: number, creators: readonly string[]) {
  const { draft, texts, ref } = scope;
  const t = texts.report.ranking;
  const count = creators.length;
  draft.cell(row, 1, t.section);
  draft.style('section', area(row, 1, 1, REPORT_COLUMNS));
  draft.cell(row + 1, 1, t.hint, 'purpose');
  const basis = row + 2;
  const margin = ref('Margin');
  const revenue = reportSum(scope, 'Orders_NetRevenue');
  const valid = `${reportCount(scope, 'Orders')}-${reportCount(scope, 'Orders', ...matchedBy('invalid'))}`;
  const since = `IF(${CELLS.from}="";${ANY_DAY};">="&${CELLS.from})`;
  const until = `IF(${CELLS.to}="";${ANY_DAY};"<="&${CELLS.to})`;
  const lines = [
    [t.margin, `IF(${margin}="";1;${margin})`, CELLS.margin, 'share'],
    [t.orderValue, `IFERROR(${revenue}/(${valid});SUM(${ref('OrderValue')}))`, CELLS.orderValue, 'amount'],
  ] as const;
  for (const [index, [label, formula, name, format]] of lines.entries()) {
    draft.cell(basis + index, 1, label, 'label');
    draft.cell(basis + index, 2, `=${formula}`, 'calculated', { name, format });
  }
  // Criteria of formulas, which say nothing to a reader.
  const hidden = basis + lines.length;
  draft.cell(hidden, 1, t.since);
  draft.cell(hidden, 2, `=${since}`, 'calculated', { name: CELLS.since });
  draft.cell(hidden, 4, t.until);
  draft.cell(hidden, 5, `=${until}`, 'calculated', { name: CELLS.until });

  const head = hidden + 2;
  draft.put(head, 1, [COLUMNS.map((key) => t.heads[key])]);
  draft.style('columnHead', area(head, 1));
  draft.style('numberHead', area(head, 2, 1, COLUMNS.length - 1));
  const cells = (key: RankingColumn): Area => area(head + 1, at(key), count);
  for (const [index, handle] of creators.entries()) {
    const line = head + 1 + index;
    draft.put(line, 1, [
      [literalText(handle), ...figures(scope, { line, head, count }).map((formula) => `=${formula}`)],
    ]);
  }
  if (count > 0) {
    draft.name(CELLS.handles, cells('creator'));
    draft.name(CELLS.places, cells('place'));
    draft.name(CELLS.pieceCosts, cells('pieceCost'));
    draft.style('input', cells('creator'));
    draft.format('text', cells('creator'));
    draft.validate(validationOf('creator', cells('creator'), texts.accepts));
    draft.style('calculated', area(head + 1, 2, count, 4));
    draft.style('estimated', cells('pieceCost'));
    draft.format('count', cells('place'));
    draft.format('amount', area(head + 1, at('investment'), count, 2));
    draft.format('ratio', cells('roi'));
    draft.format('amount', cells('pieceCost'));
  }
  return { next: head + 1 + count, hidden };
}

/** The columns after the handle. */
function figures(
  scope: ReportScope,
  { line, head, count }: { line: number; head: number; count: number },
): string[] {
  const cell = (key: RankingColumn): string => a1(line, at(key));
  const handle = cell('creator');
  const onlyIf = (value: string): string => `IF(${handle}="";"";${value})`;
  const [investment, returns] = [cell('investment'), cell('returns')];
  return [
    onlyIf(placeOf(line, head, count)),
    `IF(${handle}="";0;${creatorInvestment(scope, handle)})`,
    `IF(${handle}="";0;${likelyRevenue(scope, handle)}+${reportSum(scope, 'Returns_Value', 'Returns_Creator', handle)})`,
    // Whose cost is not known comes last, and those by what they brought.
    `IF(${investment}>0;${nativeFormula(roi, { returns, investment, margin: CELLS.margin })};${returns}-10^9)`,
    onlyIf(`IFERROR(${investment}/${reportCount(scope, 'Content', 'Content_Creator', handle)};"")`),
  ];
}

/** The highest ROI first; ties keep the order of the list. */
function placeOf(line: number, head: number, count: number): string {
  const better = (rows: number, comparison: string): string => {
    const [handles, rois] = (['creator', 'roi'] as const).map((key) => a1Area(area(head + 1, at(key), rows)));
    return `SUMPRODUCT((${handles}<>"")*(${rois}${comparison}${a1(line, at('roi'))}))`;
  };
  return `${better(count, '>')}+${better(line - head, '=')}`;
}

export const creatorInvestment = (scope: ReportScope, handle: string): string =>
  `${reportSum(scope, 'Creators_Fee', 'Creators_Handle', handle)}+${reportSum(scope, 'Costs_Cost', 'Costs_Creator', handle)}`;

export const creatorRevenue = (
  scope: ReportScope,
  handle: string,
  by: readonly (typeof OF_ONE_CREATOR)[number][],
): string =>
  by.map((of) => reportSum(scope, 'Orders_NetRevenue', 'Orders_Creator', handle, ...matchedBy(of))).join('+');

export const creatorOrders = (
  scope: ReportScope,
  handle: string,
  by: readonly (typeof OF_ONE_CREATOR)[number][],
): string =>
  by.map((of) => reportCount(scope, 'Orders', 'Orders_Creator', handle, ...matchedBy(of))).join('+');

/** By code or link, and the creator's parts of orders shared with others. */
export const likelyRevenue = (scope: ReportScope, handle: string): string =>
  `${creatorRevenue(scope, handle, OF_ONE_CREATOR)}+${sharedRevenue(scope, handle)}`;

export const sharedRevenue = (scope: ReportScope, handle: string): string =>
  reportSum(scope, 'Orders_ShareRevenue', ...sharesOf(handle));

export const likelyOrders = (scope: ReportScope, handle: string): string =>
  `${creatorOrders(scope, handle, OF_ONE_CREATOR)}+${reportSum(scope, 'Orders_Share', ...sharesOf(handle))}`;
