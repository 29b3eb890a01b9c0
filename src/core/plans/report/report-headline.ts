import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { CELLS, type ReportScope } from './report-scope.ts';
import type { ReturnsTable } from './returns-table.ts';

/** What came back on what was spent, and on whom the return was best: the first of the table. */
export function reportHeadline({ texts }: ReportScope, table: ReturnsTable): string {
  const t = texts.report.headline;
  const total = (key: Parameters<ReturnsTable['cell']>[1]): string => table.cell(table.total, key);
  const first = (key: Parameters<ReturnsTable['cell']>[1]): string => table.cell(table.first, key);
  const returns = `${total('netRevenue')}+${total('otherReturns')}`;
  const result = sentenceFormula(t.result, {
    returns: amountText(returns),
    investment: amountText(total('investment')),
    roi: percentText(total('netRoi')),
    back: amountText(total('grossRoi')),
  });
  // The campaign's return takes in whatever the shop sold: not to be read as what the creators brought.
  const mostly = sentenceFormula(t.unmatched, { unmatched: amountText(table.unmatched) });
  const without = `IF(2*(${table.unmatched})>${returns};" "&${mostly};"")`;
  const of = {
    creator: first('creator'),
    measure: table.cell(table.head, 'roi'),
    roi: percentText(first('roi')),
    orders: first('orders'),
  };
  const best = `IF(${first('roi')}<0;${sentenceFormula(t.closest, of)};${sentenceFormula(t.best, of)})`;
  const chance = `IF(ISNUMBER(FIND(LEFT(${first('certainty')};1);"?≈"));${quoted(` ${t.chance}`)};"")`;
  const named =
    table.last < table.first
      ? '""'
      : `IF(OR(${first('roi')}="";${first('netRevenue')}+${first('otherReturns')}=0);"";" "&${best}&${chance})`;
  const period = `IF(AND(${CELLS.from}="";${CELLS.to}="");"";${quoted(` ${t.onlyPeriod}`)})`;
  return `IF(${total('investment')}=0;${quoted(t.empty)};${result}&${without}&${named}&${period})`;
}
