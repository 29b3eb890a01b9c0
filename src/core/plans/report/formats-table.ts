import { cpe } from '../../metrics/cost/cpe.ts';
import { cpm } from '../../metrics/cost/cpm.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { erReach } from '../../metrics/engagement/er-reach.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { LISTS, listEntry } from '../lists/list-keys.ts';
import { blankIfNone } from './creator-counts.ts';
import { CELLS, type ReportScope, reportCount, reportSum } from './report-scope.ts';
import { reportTable, type TableColumn, type TablePlace } from './report-table.ts';
import type { FormatColumn } from './report-texts.ts';

/** Reels, stories, posts and lives compared. A piece has no price of its own: its creator's costs are shared out. */
export function formatsTable(scope: ReportScope, row: number): TablePlace<FormatColumn> {
  const formats = LISTS.ContentFormat;
  const first = row + 4;
  const sum = (column: string) => (cell: (key: FormatColumn) => string) =>
    blankIfNone(reportSum(scope, column, 'Content_Format', cell('format')));
  const column = (
    key: FormatColumn,
    source: 'measured' | 'calculated' | 'estimated',
    format: 'count' | 'amount' | 'money' | 'rate',
    formula: TableColumn<FormatColumn>['formula'],
  ): TableColumn<FormatColumn> => ({ key, source, format, formula });
  const columns: TableColumn<FormatColumn>[] = [
    { key: 'format', formula: (_, at) => listEntry('ContentFormat', formats[at - first] ?? 'other') },
    column('pieces', 'measured', 'count', (cell) =>
      reportCount(scope, 'Content', 'Content_Format', cell('format')),
    ),
    column('reach', 'measured', 'count', sum('Content_Reach')),
    column('impressions', 'measured', 'count', sum('Content_Views')),
    column('engagements', 'measured', 'count', sum('Content_Engagements')),
    column('engagementRate', 'calculated', 'rate', (cell) =>
      nativeFormula(erReach, { engagements: cell('engagements'), reach: cell('reach') }),
    ),
    column('clicks', 'measured', 'count', sum('Content_Clicks')),
    column('ctr', 'calculated', 'rate', (cell) =>
      nativeFormula(ctr, { clicks: cell('clicks'), impressions: cell('impressions') }),
    ),
    column('newFollowers', 'measured', 'count', sum('Content_NewFollowers')),
    column('cost', 'estimated', 'amount', (cell) => sharedCost(scope, cell('format'))),
    column('cpe', 'estimated', 'money', (cell) =>
      nativeFormula(cpe, { cost: cell('cost'), engagements: cell('engagements') }),
    ),
    column('cpm', 'estimated', 'money', (cell) =>
      nativeFormula(cpm, { cost: cell('cost'), impressions: cell('impressions') }),
    ),
  ];
  return reportTable(scope, row, { words: scope.texts.report.formats, columns, count: formats.length });
}

/** Each creator's cost per piece, times their pieces of the format. */
function sharedCost(scope: ReportScope, format: string): string {
  if (scope.count === 0) return '""';
  const pieces = reportCount(scope, 'Content', 'Content_Format', format, 'Content_Creator', CELLS.handles);
  return `IFERROR(SUMPRODUCT((${CELLS.handles}<>"")*${pieces};${CELLS.pieceCosts});"")`;
}
