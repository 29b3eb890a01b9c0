import { a1, area } from '../area.ts';
import { literalText } from '../literal-text.ts';
import { CHART_COLORS, INVESTMENT_COLOR } from '../look.ts';
import { amountText, quoted, sentenceFormula } from '../sentence-formula.ts';
import type { SheetDraft } from '../sheet-draft.ts';
import type { ChartPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { REPORT_COLUMNS, type ReportColumn, reportColumn } from './report-columns.ts';
import {
  classRow,
  creatorRow,
  fileRow,
  generalRow,
  type ReportRow,
  type ReportScope,
  totalRow,
} from './report-rows.ts';

export interface ReportTable {
  /** Rows of the creators; none when `last` is before `first`. */
  first: number;
  last: number;
  total: number;
  /** The next free row of the tab. */
  next: number;
  chart: Pick<ChartPlan, 'type' | 'title' | 'labels' | 'series' | 'colors' | 'valueAxis'>;
}

/** Every creator, then what belongs to none, then the total, checked against the ledgers. */
export function reportTable(
  draft: SheetDraft,
  texts: SheetTexts,
  scope: ReportScope,
  row: number,
  creators: readonly string[],
): ReportTable {
  const t = texts.report;
  const width = REPORT_COLUMNS.length;
  draft.cell(row, 1, t.creatorsSection);
  draft.style('section', area(row, 1, 1, width));
  const head = row + 2;
  heads(draft, texts, row + 1, head);

  const first = head + 1;
  const last = head + creators.length;
  for (const [index, handle] of creators.entries()) {
    line(draft, first + index, literalText(handle), creatorRow(scope, first + index));
  }
  const rest = [
    [t.rows.shared, classRow(scope, 'shared')],
    [t.rows.house, classRow(scope, 'house')],
    [t.rows.none, classRow(scope, 'none')],
    [t.rows.invalid, classRow(scope, 'invalid')],
    [t.rows.general, generalRow(scope)],
  ] as const;
  for (const [index, [label, formulas]] of rest.entries()) line(draft, last + 1 + index, label, formulas);

  const total = last + 1 + rest.length;
  line(draft, total, t.rows.total, totalRow(scope, total, { first, last: total - 1, invalid: total - 2 }));
  draft.style('total', area(total, 1, 1, width));
  line(draft, total + 1, t.rows.file, fileRow(scope));
  check(draft, texts, total + 2, total, width);

  for (const key of ['netRoi', 'marginRoi'] as const) {
    draft.redBelowZero(area(first, reportColumn(key), total - first + 1));
  }
  const series = (key: ReportColumn) => area(head, reportColumn(key), creators.length + 1);
  return {
    first,
    last,
    total,
    next: total + 3,
    chart: {
      type: 'column',
      title: t.chart.title,
      valueAxis: t.chart.axis,
      labels: series('creator'),
      series: [series('investment'), series('netRevenue')],
      colors: [INVESTMENT_COLOR, CHART_COLORS[0]],
    },
  };
}

function heads(draft: SheetDraft, { report: t }: SheetTexts, sourceRow: number, headRow: number): void {
  draft.put(sourceRow, 1, [REPORT_COLUMNS.map(({ source }) => (source ? t.sources[source] : ''))]);
  draft.put(headRow, 1, [REPORT_COLUMNS.map(({ key }) => t.columns[key])]);
  draft.style('columnHead', area(headRow, 1));
  draft.style('numberHead', area(headRow, 2, 1, REPORT_COLUMNS.length - 1));
  draft.style('numberHint', area(sourceRow, 2, 1, REPORT_COLUMNS.length - 1));
}

function line(draft: SheetDraft, row: number, label: string, formulas: ReportRow): void {
  const cells = REPORT_COLUMNS.map(({ key }) => {
    if (key === 'creator') return label;
    const formula = formulas[key];
    return formula === undefined ? '' : `=${formula}`;
  });
  draft.put(row, 1, [cells]);
  for (const [index, { key, source, format }] of REPORT_COLUMNS.entries()) {
    const place = area(row, index + 1);
    draft.format(format === 'money' ? 'amount' : format, place);
    if (key === 'creator') draft.style('label', place);
    else draft.style(source === 'measured' ? 'imported' : 'calculated', place);
  }
}

/** Says in words whether the rows add up to the ledgers: a creator who joined after the report was built is missing. */
function check(
  draft: SheetDraft,
  { report: t }: SheetTexts,
  row: number,
  total: number,
  width: number,
): void {
  const gap = (key: ReportColumn): string =>
    `${a1(total + 1, reportColumn(key))}-${a1(total, reportColumn(key))}`;
  const cents = (key: ReportColumn): string => `ROUND(${gap(key)};2)`;
  const off = sentenceFormula(`! ${t.checkOff}`, {
    orders: `(${gap('orders')})`,
    revenue: amountText(gap('netRevenue')),
    returns: amountText(gap('otherReturns')),
    investment: amountText(gap('investment')),
  });
  const keys = ['orders', 'netRevenue', 'otherReturns', 'investment'] as const;
  const isFine = keys.map((key) => `${cents(key)}=0`).join(';');
  const place = area(row, 2, 1, width - 1);
  draft.cell(row, 1, t.rows.check, 'label');
  draft.cell(row, 2, `=IF(AND(${isFine});${quoted(`✓ ${t.checkFine}`)};${off})`);
  draft.merge(place);
  draft.style('wrappedCheck', place);
  draft.height(row, 34);
  draft.condition({
    area: place,
    when: { type: 'formula', formula: `=LEFT($${a1(row, 2)};1)="!"` },
    role: 'watch',
  });
  draft.condition({
    area: place,
    when: { type: 'formula', formula: `=LEFT($${a1(row, 2)};1)="✓"` },
    role: 'good',
  });
}
