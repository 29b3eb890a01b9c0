import { platformFile } from '../../core/imports/platforms/platform-file.ts';
import { recognisePlatform } from '../../core/imports/platforms/platform-formats.ts';
import { csvRecords } from '../csv-records.ts';
import { brokenCase, type CaseResult, caseOf } from './case-result.ts';

export interface ReportTotals {
  comment_lines?: number;
  rows?: number;
  columns?: string[];
  column_sums?: Readonly<Record<string, string>>;
}

/** An analytics report: read by the product, and its columns added up. Without totals it must at least be read. */
export async function ga4Cases(path: string, name: string, totals: ReportTotals): Promise<CaseResult[]> {
  try {
    const file = platformFile();
    const records: string[][] = [];
    await csvRecords(path, 'the report', (data, errors) => {
      file.push(data, errors);
      records.push(...data);
    });
    const summary = file.end();
    if (summary.kind !== 'traffic') throw new Error(`it was read as ${summary.format}`);
    const header = records.findIndex((cells) => recognisePlatform(cells) !== null);
    const columns = records[header] ?? [];
    const rows = records
      .slice(header + 1)
      .filter((cells) => (cells[0] ?? '') !== '' && !cells[0]!.startsWith('#'));
    const sessions = summary.traffic.reduce((sum, row) => sum + row.sessions, 0);
    const check = (what: string, expected: unknown, actual: unknown): CaseResult[] =>
      expected === undefined ? [] : [caseOf(`${name} ${what}`, expected, actual)];
    return [
      caseOf(`${name} is read`, true, summary.traffic.length > 0),
      ...check(
        'comment lines',
        totals.comment_lines,
        records.filter(([first]) => first?.startsWith('#')).length,
      ),
      ...check('rows', totals.rows, summary.traffic.length),
      ...check('columns', totals.columns, columns),
      ...check('sessions', totals.column_sums?.Sessions && Number(totals.column_sums.Sessions), sessions),
      ...Object.entries(totals.column_sums ?? {}).flatMap(([column, expected]) => {
        const at = columns.indexOf(column);
        const sum = rows.reduce((total, cells) => total + Number(cells[at]), 0);
        return check(`sum of ${column}`, Number(expected), sum);
      }),
    ];
  } catch (error) {
    return [brokenCase(name, 'a file that can be read', error)];
  }
}
