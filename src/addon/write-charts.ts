import { a1Area } from '../core/plans/area.ts';
import { COLORS } from '../core/plans/look.ts';
import type { ChartPlan, SheetPlan } from '../core/plans/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeCharts(sheet: Sheet, plan: SheetPlan): void {
  for (const chart of plan.charts) sheet.insertChart(chartOf(sheet, chart));
}

function chartOf(sheet: Sheet, chart: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { BAR, COLUMN } = Charts.ChartType;
  const builder = sheet.newChart().setChartType(chart.type === 'bar' ? BAR : COLUMN);
  for (const area of [chart.labels, ...chart.series]) builder.addRange(sheet.getRange(a1Area(area)));
  const values = { title: chart.valueAxis, textStyle: { color: COLORS.muted } };
  return builder
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: chart.series.length > 1 ? 'top' : 'none' })
    .setOption(chart.type === 'bar' ? 'hAxis' : 'vAxis', values)
    .build();
}
