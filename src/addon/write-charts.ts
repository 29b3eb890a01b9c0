import { a1Area } from '../core/plans/area.ts';
import { COLORS } from '../core/plans/look.ts';
import type { ChartPlan, SheetPlan } from '../core/plans/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeCharts(sheet: Sheet, plan: SheetPlan): void {
  for (const chart of plan.charts) sheet.insertChart(chartOf(sheet, chart));
}

function chartOf(sheet: Sheet, chart: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  const builder = sheet.newChart().setChartType({ bar: BAR, column: COLUMN, line: LINE }[chart.type]);
  for (const area of [chart.labels, ...chart.series]) builder.addRange(sheet.getRange(a1Area(area)));
  const axis = (title: string) => ({ title, textStyle: { color: COLORS.muted } });
  const [values, labels] = chart.type === 'bar' ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis'];
  if (chart.labelAxis) builder.setOption(labels, axis(chart.labelAxis));
  return builder
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: chart.series.length > 1 ? 'top' : 'none' })
    .setOption(values, axis(chart.valueAxis))
    .build();
}
