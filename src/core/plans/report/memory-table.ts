import { cpa } from '../../metrics/cost/cpa.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { campaignColumn } from '../lists/campaign-table.ts';
import { FURTHER, sharesOf } from '../orders/order-shares.ts';
import { quoted, sentenceFormula } from '../sentence-formula.ts';
import { matchedBy, OF_ONE_CREATOR, type ReportScope } from './report-scope.ts';
import { reportTable, type TableColumn, type TablePlace } from './report-table.ts';
import type { MemoryColumn, ReturnsColumn } from './report-texts.ts';
import type { ReturnsTable } from './returns-table.ts';

type Cell = (key: MemoryColumn) => string;

/** Each creator's earlier campaigns of this workbook, all of them taken together, beside this one. */
export function memoryTable(
  scope: ReportScope,
  row: number,
  returns: ReturnsTable,
): TablePlace<MemoryColumn> {
  const first = row + 4;
  const columns = columnsOf(scope, (at, key) => returns.cell(returns.first + at - first, key));
  return reportTable(scope, row, { words: scope.texts.report.memory, columns, count: scope.count });
}

function columnsOf(
  scope: ReportScope,
  now: (row: number, key: ReturnsColumn) => string,
): TableColumn<MemoryColumn>[] {
  type Formula = (cell: Cell, row: number) => string;
  const column = (
    key: MemoryColumn,
    format: 'count' | 'amount' | 'money' | 'ratio',
    formula: Formula,
  ): TableColumn<MemoryColumn> => ({
    key,
    source: 'calculated',
    format,
    formula: (cell, row) => `IF(${cell('creator')}="";"";${formula(cell, row)})`,
  });
  /** Blank for a creator who is new. */
  const before = (key: MemoryColumn, format: 'count' | 'amount' | 'money' | 'ratio', formula: Formula) =>
    column(key, format, (cell, row) => `IF(${cell('campaigns')}=0;"";${formula(cell, row)})`);
  const returned: Formula = (cell) =>
    `${OF_ONE_CREATOR.map((by) => earlierSum(scope, 'Orders_NetRevenue', ['Orders_Creator', cell('creator'), ...matchedBy(by)])).join('+')}` +
    `+${earlierShare(scope, 'Orders_ShareRevenue', cell('creator'))}` +
    `+${earlierSum(scope, 'Returns_Value', ['Returns_Creator', cell('creator')])}`;
  return [
    { key: 'creator', formula: (_, row) => now(row, 'creator') },
    column('campaigns', 'count', (cell) => `SUMPRODUCT(${earlier(scope)}*${isListed(cell('creator'))})`),
    before('ordersBefore', 'count', (cell) => earlierOrders(scope, cell('creator'))),
    column('ordersNow', 'count', (_, row) => now(row, 'orders')),
    before(
      'investmentBefore',
      'amount',
      (cell) =>
        `${earlierSum(scope, 'Creators_Fee', ['Creators_Handle', cell('creator')])}+${earlierSum(scope, 'Costs_Cost', ['Costs_Creator', cell('creator')])}`,
    ),
    before('returnsBefore', 'amount', returned),
    before('roiBefore', 'ratio', (cell) =>
      nativeFormula(roi, { returns: cell('returnsBefore'), investment: cell('investmentBefore') }),
    ),
    column('roiNow', 'ratio', (_, row) => now(row, 'netRoi')),
    {
      key: 'change',
      source: 'calculated',
      formula: (cell) => change(scope, cell),
    },
    before('cpaBefore', 'money', (cell) =>
      nativeFormula(cpa, { cost: cell('investmentBefore'), actions: cell('ordersBefore') }),
    ),
    column('cpaNow', 'money', (_, row) =>
      nativeFormula(cpa, { cost: now(row, 'investment'), actions: now(row, 'orders') }),
    ),
    { key: 'latest', source: 'calculated', formula: (cell) => latest(scope, cell) },
  ];
}

/** 1 for campaigns that began before this one; one whose start is not known counts as earlier. */
function earlier({ ref }: ReportScope): string {
  const names = campaignColumn('campaign');
  const isBefore = `((SUM(${ref('Start')})=0)+(${campaignColumn('start')}<SUM(${ref('Start')}))>0)`;
  return `(${names}<>"")*(${names}<>${ref('Name')})*${isBefore}`;
}

const isListed = (creator: string): string =>
  `(COUNTIFS(Creators_Campaign;${campaignColumn('campaign')};Creators_Handle;${creator})>0)`;

function earlierSum(scope: ReportScope, column: string, whose: readonly string[]): string {
  const campaigns = `${column.slice(0, column.indexOf('_'))}_Campaign`;
  const sums = [column, ...whose, campaigns, campaignColumn('campaign')].join(';');
  return `SUMPRODUCT(${earlier(scope)}*SUMIFS(${sums}))`;
}

function earlierOrders(scope: ReportScope, creator: string): string {
  const counts = OF_ONE_CREATOR.map((by) => {
    const whose = ['Orders_Creator', creator, 'Orders_Campaign', campaignColumn('campaign')];
    const rows = [...whose, ...matchedBy(by)].join(';');
    return `COUNTIFS(${rows})+SUMIFS(${['Orders_Further', ...FURTHER].join(';')};${rows})`;
  });
  return `SUMPRODUCT(${earlier(scope)}*(${counts.join('+')}))+${earlierShare(scope, 'Orders_Share', creator)}`;
}

/** The creator's parts of orders shared with others. */
function earlierShare(scope: ReportScope, column: string, creator: string): string {
  return earlierSum(scope, column, sharesOf(creator));
}

/** In percentage points, with a sign and a word. */
function change({ texts }: ReportScope, cell: Cell): string {
  const t = texts.report.memory;
  const points = `ROUND((${cell('roiNow')}-${cell('roiBefore')})*100;0)`;
  const better = sentenceFormula(`▲ ${t.above}`, { points });
  const worse = sentenceFormula(`▼ ${t.below}`, { points: `-${points}` });
  return `IF(OR(${cell('roiNow')}="";${cell('roiBefore')}="");"";IF(${points}<0;${worse};${better}))`;
}

/** The earlier campaign of the creator that began last. */
function latest(scope: ReportScope, cell: Cell): string {
  const starts = campaignColumn('start');
  const start = `SUMPRODUCT(MAX(${earlier(scope)}*${isListed(cell('creator'))}*${starts}))`;
  const name = `INDEX(${campaignColumn('campaign')};MATCH(${start};${starts};0))`;
  const none = quoted(scope.texts.report.memory.none);
  return `IF(${cell('creator')}="";"";IF(${cell('campaigns')}=0;${none};IF(${start}=0;"";${name})))`;
}
