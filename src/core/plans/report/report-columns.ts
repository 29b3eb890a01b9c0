import type { NumberFormat } from '../look.ts';
import type { ReportTexts } from '../sheet-texts.ts';

export type ReportColumn = keyof ReportTexts['columns'];

interface Column {
  key: ReportColumn;
  width: number;
  format: NumberFormat;
  /** None for the name itself. */
  source?: keyof ReportTexts['sources'];
}

/** The table of creators, left to right. */
export const REPORT_COLUMNS: readonly Column[] = [
  { key: 'creator', width: 220, format: 'text' },
  { key: 'investment', width: 120, format: 'money', source: 'mixed' },
  { key: 'orders', width: 90, format: 'count', source: 'measured' },
  { key: 'byCode', width: 85, format: 'count', source: 'measured' },
  { key: 'byLink', width: 85, format: 'count', source: 'measured' },
  { key: 'byBoth', width: 85, format: 'count', source: 'measured' },
  { key: 'netRevenue', width: 120, format: 'money', source: 'measured' },
  { key: 'otherReturns', width: 120, format: 'money', source: 'mixed' },
  { key: 'netRoi', width: 100, format: 'ratio', source: 'calculated' },
  { key: 'grossRoi', width: 100, format: 'ratio', source: 'calculated' },
  { key: 'marginRoi', width: 110, format: 'ratio', source: 'calculated' },
  { key: 'cpa', width: 110, format: 'money', source: 'calculated' },
];

export const reportColumn = (key: ReportColumn): number =>
  REPORT_COLUMNS.findIndex((column) => column.key === key) + 1;
