import { a1 } from '../area.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { type ReportColumn, reportColumn } from './report-columns.ts';
import type { ReportScope } from './report-rows.ts';
import type { ReportTable } from './report-table.ts';

/** What came back on what was spent, and from whom most came back. */
export function reportHeadline(
  { report: t }: SheetTexts,
  { ref }: ReportScope,
  table: Pick<ReportTable, 'first' | 'last'>,
): string {
  const result = sentenceFormula(t.headline.result, {
    returns: amountText(ref('Returns')),
    investment: amountText(ref('Investment')),
    roi: percentText(ref('NetRoi')),
    back: amountText(ref('GrossRoi')),
  });
  return `IF(${ref('Investment')}=0;${quoted(t.headline.empty)};${result}&${best(t, table)})`;
}

function best(t: SheetTexts['report'], { first, last }: Pick<ReportTable, 'first' | 'last'>): string {
  if (last < first) return '""';
  const column = (key: ReportColumn): string =>
    `${a1(first, reportColumn(key))}:${a1(last, reportColumn(key))}`;
  const revenue = column('netRevenue');
  const ofBest = (key: ReportColumn): string => `INDEX(${column(key)};MATCH(MAX(${revenue});${revenue};0))`;
  const roi = ofBest('netRoi');
  const sentence = sentenceFormula(t.headline.best, {
    creator: ofBest('creator'),
    roi: `IF(${roi}="";"–";${percentText(roi)})`,
    orders: ofBest('orders'),
  });
  return `IF(MAX(${revenue})=0;"";" "&${sentence})`;
}
