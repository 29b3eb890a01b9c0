import { LEAK_FACTOR, LEAK_FEWEST_USES } from '../../imports/code-leaks.ts';
import { a1Area, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import { quoted } from '../sentence-formula.ts';
import { creatorClicks } from './creator-counts.ts';
import { creatorOrders, creatorRevenue, likelyOrders, sharedRevenue } from './creator-ranking.ts';
import { CELLS, matchedBy, OF_ONE_CREATOR, type ReportScope, reportCount } from './report-scope.ts';
import { REPORT_COLUMNS, reportTable, type TableColumn, type TablePlace, tableRow } from './report-table.ts';
import type { MatchingColumn } from './report-texts.ts';
import type { ReturnsTable } from './returns-table.ts';

type Cell = (key: MatchingColumn) => string;

/** What is certain, what is likely and what is possible of each creator's orders, and whether a code has leaked. */
export function matchingTable(
  scope: ReportScope,
  row: number,
  returns: ReturnsTable,
): TablePlace<MatchingColumn> {
  const { draft, texts, count } = scope;
  const t = texts.report.matching;
  const first = row + 4;
  const columns = columnsOf(scope, returns, first);
  const place = reportTable(scope, row, { words: t, columns, count });
  const total = place.next;
  const summed = [
    'floor',
    'likely',
    'ceiling',
    'revenueFloor',
    'revenueByLink',
    'revenueLikely',
    'revenueCeiling',
  ];
  const sums = columns
    .filter(({ key }) => summed.includes(key))
    .map(({ key }) => {
      const cells = a1Area(area(first, place.column(key), count));
      return [key, `=IF(COUNT(${cells})=0;"";SUM(${cells}))`];
    });
  tableRow(scope, place, columns, total, { creator: t.total, ...Object.fromEntries(sums) });
  draft.style('total', area(total, 1, 1, REPORT_COLUMNS));
  for (const { key, format } of columns) if (format) draft.format(format, area(total, place.column(key)));
  return { ...place, next: total + 1 };
}

function columnsOf(scope: ReportScope, returns: ReturnsTable, first: number): TableColumn<MatchingColumn>[] {
  const column = (
    key: MatchingColumn,
    source: TableColumn<MatchingColumn>['source'],
    format: TableColumn<MatchingColumn>['format'],
    formula: (cell: Cell) => string,
  ): TableColumn<MatchingColumn> => ({
    key,
    ...(source ? { source } : {}),
    ...(format ? { format } : {}),
    formula: (cell) => `IF(${cell('creator')}="";"";${formula(cell)})`,
  });
  const above = (key: 'creator' | 'orders' | 'netRevenue') => (row: number) =>
    returns.cell(returns.first + row - first, key);
  const ceiling = (value: string): string => `IF(${CELLS.ceiling}="";"";${value}*${CELLS.ceiling})`;
  const byCode = ['code', 'both'] as const;
  return [
    { key: 'creator', formula: (_, row) => above('creator')(row) },
    column('floor', 'measured', 'count', (cell) => creatorOrders(scope, cell('creator'), byCode)),
    column('likely', 'measured', 'count', (cell) => likelyOrders(scope, cell('creator'))),
    column('ceiling', 'estimated', 'number', (cell) => ceiling(cell('likely'))),
    column('revenueFloor', 'measured', 'amount', (cell) => creatorRevenue(scope, cell('creator'), byCode)),
    column('revenueByLink', 'measured', 'amount', (cell) => creatorRevenue(scope, cell('creator'), ['link'])),
    column(
      'revenueLikely',
      'calculated',
      'amount',
      (cell) => `${cell('revenueFloor')}+${cell('revenueByLink')}+${sharedRevenue(scope, cell('creator'))}`,
    ),
    column('revenueCeiling', 'estimated', 'amount', (cell) => ceiling(cell('revenueLikely'))),
    column('newShare', 'calculated', 'share', (cell) => newCustomerShare(scope, cell('creator'))),
    column('codeShare', 'calculated', 'share', (cell) => codeShare(scope, cell('creator'))),
    column('clickShare', 'calculated', 'share', (cell) => clickShare(scope, cell('creator'))),
    column('leak', undefined, undefined, (cell) => leak(scope, cell)),
  ];
}

/** Of the orders whose customer the shop's export knows. */
export function newCustomerShare(scope: ReportScope, creator: string): string {
  const of = (customer: 'new' | 'returning'): string => {
    const also = ['Orders_Creator', creator, 'Orders_Customer', listEntry('Customer', customer)];
    return OF_ONE_CREATOR.map((by) => reportCount(scope, 'Orders', ...also, ...matchedBy(by))).join('+');
  };
  return `IFERROR((${of('new')})/(${of('new')}+${of('returning')});"")`;
}

/** Of all orders that only a creator's code shows. */
const codeShare = (scope: ReportScope, creator: string): string =>
  `IFERROR(${creatorOrders(scope, creator, ['code'])}/${reportCount(scope, 'Orders', ...matchedBy('code'))};"")`;

/** Of the clicks of all creators: those of no creator's say nothing of theirs. */
const clickShare = (scope: ReportScope, creator: string): string =>
  `IFERROR(${creatorClicks(scope, creator)}/${creatorClicks(scope, '"?*"')};"")`;

function leak(scope: ReportScope, cell: Cell): string {
  const t = scope.texts.report.matching;
  const uses = creatorOrders(scope, cell('creator'), ['code']);
  const isFar = `${cell('codeShare')}>${LEAK_FACTOR}*${cell('clickShare')}`;
  const told = `IF(${isFar};${quoted(`! ${t.leak}`)};${quoted(`✓ ${t.noLeak}`)})`;
  return `IF(OR(${cell('codeShare')}="";${cell('clickShare')}="");"";IF(${uses}<${LEAK_FEWEST_USES};${quoted(t.fewUses)};${told}))`;
}
