import { cpa } from '../../metrics/cost/cpa.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { a1 } from '../area.ts';
import type { CampaignName } from '../campaign/campaign-names.ts';
import { type ListKey, listEntry } from '../lists/list-keys.ts';
import { REPORT_COLUMNS, type ReportColumn, reportColumn } from './report-columns.ts';

/** A row's formulas by column, without leading '='; a column that is left out stays blank. */
export type ReportRow = Partial<Record<ReportColumn, string>>;

export interface ReportScope {
  /** `Margin` → `Campaign1_Margin`. */
  ref: (name: CampaignName) => string;
}

type Ledger = 'Orders' | 'Costs' | 'Returns' | 'Creators';
type Class = ListKey<'MatchedBy'>;

const sumOf = ({ ref }: ReportScope, ledger: Ledger, column: string, ...also: string[]): string =>
  `SUMIFS(${[`${ledger}_${column}`, `${ledger}_Campaign`, ref('Name'), ...also].join(';')})`;

const countOf = ({ ref }: ReportScope, ...also: string[]): string =>
  `COUNTIFS(${['Orders_Campaign', ref('Name'), ...also].join(';')})`;

const matchedBy = (of: Class): string[] => ['Orders_MatchedBy', listEntry('MatchedBy', of)];

const cell = (row: number, column: ReportColumn): string => a1(row, reportColumn(column));

/** What one creator cost and brought. */
export function creatorRow(scope: ReportScope, row: number): ReportRow {
  const handle = cell(row, 'creator');
  const orders = (of: Class): string => countOf(scope, 'Orders_Creator', handle, ...matchedBy(of));
  const revenue = (of: Class): string =>
    sumOf(scope, 'Orders', 'NetRevenue', 'Orders_Creator', handle, ...matchedBy(of));
  return {
    investment: `${sumOf(scope, 'Creators', 'Fee', 'Creators_Handle', handle)}+${sumOf(scope, 'Costs', 'Cost', 'Costs_Creator', handle)}`,
    orders: `${cell(row, 'byCode')}+${cell(row, 'byLink')}+${cell(row, 'byBoth')}`,
    byCode: orders('code'),
    byLink: orders('link'),
    byBoth: orders('both'),
    netRevenue: (['code', 'link', 'both'] as const).map(revenue).join('+'),
    otherReturns: sumOf(scope, 'Returns', 'Value', 'Returns_Creator', handle),
    ...results(scope, row),
  };
}

/** Orders that belong to no single creator. */
export const classRow = (scope: ReportScope, of: Class): ReportRow => ({
  orders: countOf(scope, ...matchedBy(of)),
  netRevenue: sumOf(scope, 'Orders', 'NetRevenue', ...matchedBy(of)),
});

/** Costs and returns that were entered without a creator. */
export const generalRow = (scope: ReportScope): ReportRow => ({
  investment: `${sumOf(scope, 'Creators', 'Fee', 'Creators_Handle', '""')}+${sumOf(scope, 'Costs', 'Cost', 'Costs_Creator', '""')}`,
  otherReturns: sumOf(scope, 'Returns', 'Value', 'Returns_Creator', '""'),
});

/** `invalid` is the row of orders that were not valid: they cost no acquisition. */
export function totalRow(
  scope: ReportScope,
  row: number,
  { first, last, invalid }: { first: number; last: number; invalid: number },
): ReportRow {
  const summed = REPORT_COLUMNS.filter(({ format }) => format === 'money' || format === 'count')
    .map(({ key }) => key)
    .filter((key) => key !== 'cpa');
  return {
    ...Object.fromEntries(summed.map((key) => [key, `SUM(${cell(first, key)}:${cell(last, key)})`])),
    ...results(scope, row, `${cell(row, 'orders')}-${cell(invalid, 'orders')}`),
  };
}

/** The same figures taken straight from the ledgers, whatever creators the table lists. */
export const fileRow = (scope: ReportScope): ReportRow => ({
  investment: scope.ref('Investment'),
  orders: countOf(scope),
  netRevenue: sumOf(scope, 'Orders', 'NetRevenue'),
  otherReturns: sumOf(scope, 'Returns', 'Value'),
});

function results({ ref }: ReportScope, row: number, actions = cell(row, 'orders')): ReportRow {
  const investment = cell(row, 'investment');
  const returns = `${cell(row, 'netRevenue')}+${cell(row, 'otherReturns')}`;
  const margin = ref('Margin');
  return {
    netRoi: nativeFormula(roi, { returns, investment }),
    grossRoi: nativeFormula(roiGross, { returns, investment }),
    marginRoi: `IF(${margin}="";"";${nativeFormula(roi, { returns, investment, margin })})`,
    cpa: nativeFormula(cpa, { cost: investment, actions }),
  };
}
