import { cpa } from '../../metrics/cost/cpa.ts';
import { cpe } from '../../metrics/cost/cpe.ts';
import { cpm } from '../../metrics/cost/cpm.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { blankIfNone, creatorClicks, creatorCount, creatorRate, creatorWords } from './creator-counts.ts';
import type { ReportScope } from './report-scope.ts';
import { reportTable, type TableColumn, type TablePlace } from './report-table.ts';
import type { ReachColumn } from './report-texts.ts';
import type { ReturnsTable } from './returns-table.ts';

/** What each creator's pieces were seen, clicked and liked, and at what cost. */
export function reachTable(scope: ReportScope, row: number, returns: ReturnsTable): TablePlace<ReachColumn> {
  const first = row + 4;
  const columns = columnsOf(scope, (at, key) => returns.cell(returns.first + at - first, key));
  return reportTable(scope, row, { words: scope.texts.report.reach, columns, count: scope.count });
}

function columnsOf(
  scope: ReportScope,
  above: (row: number, key: 'creator' | 'investment' | 'orders') => string,
): TableColumn<ReachColumn>[] {
  type Formula = (cell: (key: ReachColumn) => string, row: number) => string;
  const column = (
    key: ReachColumn,
    source: 'measured' | 'mixed' | 'calculated' | 'typed',
    format: 'count' | 'money' | 'rate',
    formula: Formula,
  ): TableColumn<ReachColumn> => ({
    key,
    source,
    format,
    formula: (cell, row) => `IF(${cell('creator')}="";"";${formula(cell, row)})`,
  });
  const counted =
    (name: string): Formula =>
    (cell) =>
      blankIfNone(creatorCount(scope, name, cell('creator')));
  const cost = (row: number): string => above(row, 'investment');
  return [
    { key: 'creator', formula: (_, row) => above(row, 'creator') },
    column('impressions', 'measured', 'count', counted('Content_Views')),
    column('cpm', 'calculated', 'money', (cell, row) =>
      nativeFormula(cpm, { cost: cost(row), impressions: cell('impressions') }),
    ),
    column('clicks', 'measured', 'count', (cell) => blankIfNone(creatorClicks(scope, cell('creator')))),
    column('ctr', 'calculated', 'rate', (cell) =>
      nativeFormula(ctr, { clicks: cell('clicks'), impressions: cell('impressions') }),
    ),
    column('cvr', 'calculated', 'rate', (cell, row) =>
      nativeFormula(cvr, { conversions: above(row, 'orders'), clicks: cell('clicks') }),
    ),
    column('cpa', 'calculated', 'money', (_, row) =>
      nativeFormula(cpa, { cost: cost(row), actions: above(row, 'orders') }),
    ),
    column('engagements', 'measured', 'count', counted('Content_Engagements')),
    column('cpe', 'calculated', 'money', (cell, row) =>
      nativeFormula(cpe, { cost: cost(row), engagements: cell('engagements') }),
    ),
    column('engagementRate', 'calculated', 'rate', (cell) =>
      creatorRate(scope, 'Creators_EngagementRate', cell('creator')),
    ),
    column('benchmark', 'typed', 'rate', (cell) => creatorRate(scope, 'Creators_Benchmark', cell('creator'))),
    {
      key: 'flags',
      formula: (cell) =>
        `IF(${cell('creator')}="";"";${creatorWords(scope, 'Creators_Flags', cell('creator'))})`,
    },
  ];
}
