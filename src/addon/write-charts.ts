import { a1Area } from '../core/plans/area.ts';
import { COLORS } from '../core/plans/look.ts';
import type { ChartPlan, SheetPlan } from '../core/plans/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeCharts(sheet: Sheet, plan: SheetPlan): void {
  for (const chart of plan.charts) sheet.insertChart(chartOf(sheet, chart));
}

function chartOf(sheet: Sheet, chart: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  const { valueAxis, labelAxis } = chart;
  const [across, up] = chart.type === 'bar' ? [valueAxis, labelAxis] : [labelAxis, valueAxis];
  const builder = sheet.newChart().setChartType({ bar: BAR, column: COLUMN, line: LINE }[chart.type]);
  for (const area of [chart.labels, ...chart.series]) builder.addRange(sheet.getRange(a1Area(area)));
  if (across) builder.setOption('hAxis', axis(across));
  // Google Sheets shows the title of the upright axis only where the axis is given by its number:
  // gist.github.com/tanaikech/4125cc280e15c0fc726cb2fe4f35a3f7
  if (up) builder.setOption('vAxes', { 0: axis(up) });
  if (chart.showValues) builder.setOption('series', { ...chart.series.map(withLabels) });
  return builder
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: chart.series.length > 1 ? 'top' : 'none' })
    .build();
}

const axis = (title: string) => ({ title, textStyle: { color: COLORS.muted } });
const withLabels = () => ({ dataLabel: 'value' });
