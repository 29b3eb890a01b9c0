import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { a1Area, area } from '../area.ts';
import type { ListKey } from '../lists/list-keys.ts';
import { KEPT_APART } from '../orders/order-shares.ts';
import { roiRange } from '../roi-range.ts';
import { amountText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { creatorAt, creatorInvestment, likelyOrders, likelyRevenue } from './creator-ranking.ts';
import { CELLS, matchedBy, type ReportScope, reportCount, reportSum } from './report-scope.ts';
import {
  lookOf,
  REPORT_COLUMNS,
  reportTable,
  type TableColumn,
  type TablePlace,
  tableRow,
} from './report-table.ts';
import type { ReturnsColumn } from './report-texts.ts';

export interface ReturnsTable extends TablePlace<ReturnsColumn> {
  total: number;
  /** Net revenue of valid orders without a creator's code or link. */
  unmatched: string;
}

type Cell = (key: ReturnsColumn) => string;
type Formulas = Partial<Record<ReturnsColumn, string>>;

const SUMMED = ['investment', 'orders', 'actions', 'netRevenue', 'otherReturns'] as const;

/** Every creator by ROI, then what belongs to none of them, then the total, which is that of the ledgers. */
export function returnsTable(scope: ReportScope, row: number): ReturnsTable {
  const { draft, texts, ref, count } = scope;
  const t = texts.report.returns;
  const { roi: onMargin, netRoi } = t.heads;
  const words = { ...t, heads: { ...t.heads, roi: measureHead(ref('Margin'), onMargin, netRoi) } };
  const first = row + 4;
  const columns = columnsOf(scope, first);
  const place = reportTable(scope, row, { words, columns, count });

  const rest: readonly (readonly [string, Formulas])[] = [
    [t.rows.shared, classRow(scope, 'shared', KEPT_APART)],
    [t.rows.house, classRow(scope, 'house')],
    [t.rows.none, classRow(scope, 'none')],
    [t.rows.invalid, classRow(scope, 'invalid')],
    [t.rows.general, generalRow(scope)],
  ];
  const others = place.next + rest.length;
  const total = others + 1;
  for (const column of columns) {
    if (column.key !== 'certainty')
      lookOf(scope, column, area(place.next, place.column(column.key), rest.length + 1));
  }
  const put = (at: number, label: string, formulas: Formulas): void => {
    const cells = Object.entries(formulas).map(([key, formula]) => [key, `=${formula}`]);
    tableRow(scope, place, columns, at, { creator: label, ...Object.fromEntries(cells) });
  };
  for (const [index, [label, formulas]] of rest.entries()) put(place.next + index, label, formulas);
  const above = (key: ReturnsColumn, rows: number): string =>
    a1Area(area(place.first, place.column(key), rows));
  put(
    others,
    t.rows.others,
    Object.fromEntries(
      SUMMED.map((key) => [
        key,
        `ROUND(${place.cell(total, key)}-SUM(${above(key, others - place.first)});2)`,
      ]),
    ),
  );
  const invalid = place.cell(place.next + 3, 'orders');
  put(
    total,
    t.rows.total,
    totalRow(scope, (key) => place.cell(total, key), invalid),
  );
  draft.style('total', area(total, 1, 1, REPORT_COLUMNS));
  for (const { key, format } of columns) if (format) draft.format(format, area(total, place.column(key)));
  const rois = place.column('roi');
  draft.redBelowZero(area(place.first, rois, total - place.first + 1, place.column('grossRoi') - rois));
  check(scope, total + 1, (key) => place.cell(others, key));
  const unmatched = [1, 2].map((index) => place.cell(place.next + index, 'netRevenue')).join('+');
  return { ...place, total, unmatched, next: total + 2 };
}

/** What the ranking goes by: without a margin it is the net ROI. */
const measureHead = (margin: string, onMargin: string, net: string): string =>
  `=IF(${margin}="";${quoted(net)};${quoted(onMargin)})`;

function columnsOf(scope: ReportScope, first: number): TableColumn<ReturnsColumn>[] {
  const filled = (cell: Cell, value: string): string => `IF(${cell('creator')}="";"";${value})`;
  const column = (
    key: ReturnsColumn,
    source: TableColumn<ReturnsColumn>['source'],
    format: TableColumn<ReturnsColumn>['format'],
    formula: (cell: Cell) => string,
  ): TableColumn<ReturnsColumn> => ({
    key,
    ...(source ? { source } : {}),
    ...(format ? { format } : {}),
    formula: (cell) => filled(cell, formula(cell)),
  });
  const ofCreator = (cell: Cell, name: string, ...also: string[]): string =>
    reportSum(scope, name, 'Returns_Creator', cell('creator'), ...also);
  return [
    { key: 'creator', formula: (_, row) => creatorAt(row - first + 1) },
    column('investment', 'mixed', 'amount', (cell) => creatorInvestment(scope, cell('creator'))),
    column('orders', 'measured', 'count', (cell) => likelyOrders(scope, cell('creator'))),
    column('actions', 'typed', 'count', (cell) => ofCreator(cell, 'Returns_Count')),
    column('netRevenue', 'measured', 'amount', (cell) => likelyRevenue(scope, cell('creator'))),
    column('otherReturns', 'mixed', 'amount', (cell) => ofCreator(cell, 'Returns_Value')),
    column('roi', 'calculated', 'ratio', (cell) => onMargin(cell)),
    column('low', 'estimated', 'ratio', (cell) => range(cell).low),
    column('high', 'estimated', 'ratio', (cell) => range(cell).high),
    column('netRoi', 'calculated', 'ratio', (cell) => nativeFormula(roi, money(cell))),
    column('grossRoi', 'calculated', 'ratio', (cell) => nativeFormula(roiGross, money(cell))),
    {
      key: 'certainty',
      formula: (cell, row) => filled(cell, certainty(scope, cell, row - first + 1 < scope.count)),
    },
  ];
}

const returnsOf = (cell: Cell): string => `${cell('netRevenue')}+${cell('otherReturns')}`;
const money = (cell: Cell) => ({ returns: returnsOf(cell), investment: cell('investment') });
const onMargin = (cell: Cell): string => nativeFormula(roi, { ...money(cell), margin: CELLS.margin });

/** What chance alone moves: the number of orders and of the actions typed in Returns. */
const range = (cell: Cell): { low: string; high: string } =>
  roiRange({
    orders: `${cell('orders')}+${cell('actions')}`,
    revenue: `(${returnsOf(cell)})*${CELLS.margin}`,
    investment: cell('investment'),
  });

/** A gain or a loss only where the whole range says so, and a lead only where it is clear of the next one's range. */
function certainty({ texts }: ReportScope, cell: Cell, hasNext: boolean): string {
  const t = texts.report.returns.certainty;
  const [gain, loss, chance, nothing] = [`▲ ${t.gain}`, `▼ ${t.loss}`, `? ${t.chance}`, t.nothing].map(
    quoted,
  );
  const low = orRoi(cell, 'low');
  const high = orRoi(cell, 'high');
  const outcome = `IF(${low}>=0;${gain};${loss})`;
  const next: Cell = (key) => below(cell(key));
  const overlaps = `AND(${next('roi')}<>"";${orRoi(next, 'high')}>=${low})`;
  const close = sentenceFormula(`≈ ${t.close}`, { creator: next('creator') });
  const settled = hasNext ? `IF(${overlaps};${close};${outcome})` : outcome;
  const happened = `${cell('orders')}+${cell('actions')}`;
  return (
    `IF(${cell('roi')}="";"";IF(${happened}=0;${nothing};` +
    `IF(AND(${low}<0;${high}>=0);${chance};${settled})))`
  );
}

const orRoi = (cell: Cell, limit: 'low' | 'high'): string =>
  `IF(${cell(limit)}="";${cell('roi')};${cell(limit)})`;

/** `C7` → `C8`. */
const below = (address: string): string => address.replace(/\d+$/, (row) => String(Number(row) + 1));

/** Orders that belong to no creator. */
const classRow = (scope: ReportScope, of: ListKey<'MatchedBy'>, also: readonly string[] = []): Formulas => ({
  orders: reportCount(scope, 'Orders', ...matchedBy(of), ...also),
  netRevenue: reportSum(scope, 'Orders_NetRevenue', ...matchedBy(of), ...also),
});

/** Costs and returns that were entered without a creator. */
const generalRow = (scope: ReportScope): Formulas => ({
  investment: creatorInvestment(scope, '""'),
  actions: reportSum(scope, 'Returns_Count', 'Returns_Creator', '""'),
  otherReturns: reportSum(scope, 'Returns_Value', 'Returns_Creator', '""'),
});

/** Straight from the ledgers, whomever the report lists. */
const totalRow = (scope: ReportScope, cell: Cell, invalid: string): Formulas => ({
  investment: `${reportSum(scope, 'Creators_Fee')}+${reportSum(scope, 'Costs_Cost')}`,
  orders: reportCount(scope, 'Orders'),
  actions: reportSum(scope, 'Returns_Count'),
  netRevenue: reportSum(scope, 'Orders_NetRevenue'),
  otherReturns: reportSum(scope, 'Returns_Value'),
  roi: onMargin(cell),
  ...(({ low, high }) => ({ low, high }))(
    roiRange({
      orders: `${cell('orders')}-${invalid}+${cell('actions')}`,
      revenue: `(${returnsOf(cell)})*${CELLS.margin}`,
      investment: cell('investment'),
    }),
  ),
  netRoi: nativeFormula(roi, money(cell)),
  grossRoi: nativeFormula(roiGross, money(cell)),
});

/** Says in words whether the report leaves somebody out: who joined after it was built, or was not chosen. */
function check({ draft, texts }: ReportScope, row: number, others: Cell): void {
  const t = texts.report.returns;
  const off = sentenceFormula(`! ${t.checkOff}`, {
    orders: others('orders'),
    returns: amountText(`${others('netRevenue')}+${others('otherReturns')}`),
    investment: amountText(others('investment')),
  });
  const isFine = SUMMED.map((key) => `${others(key)}=0`).join(';');
  const place = area(row, 2, 1, REPORT_COLUMNS - 1);
  draft.cell(row, 1, t.rows.check, 'label');
  draft.cell(row, 2, `=IF(AND(${isFine});${quoted(`✓ ${t.checkFine}`)};${off})`);
  draft.merge(place);
  draft.style('wrappedCheck', place);
}
