import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { messageOf, runScript } from './script-host.ts';

const data = `s.getRange('A1:C3').setValues([['Creator', 'Revenue', 'Cost'], ['@ana', 300, 100], ['@ben', 120, 80]]);`;
const chart = (more: string) =>
  `${data} s.insertChart(s.newChart().addRange(s.getRange('A1:A3')).addRange(s.getRange('B1:C3')).setNumHeaders(1)
    .setPosition(5, 2, 4, 8).setOption('title', 'By creator').setOption('colors', ['#0072B2', '#E69F00'])${more}.build());`;

describe('each chart type draws the data', () => {
  test.each([
    ['BAR', 'bar', true],
    ['COLUMN', 'bar', false],
    ['LINE', 'line', undefined],
    ['PIE', 'pie', undefined],
  ])('%s', (type, engineType, horizontal) => {
    const { host } = runScript(chart(`.setChartType(Charts.ChartType.${type})`));
    const { getters } = host.model;
    const [id] = getters.getChartIds('Sheet1');
    const definition = getters.getChartDefinition(id!);
    expect(definition).toMatchObject({
      type: engineType,
      title: { text: 'By creator' },
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: true,
        labelRange: 'Sheet1!A1:A3',
        dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
      },
    });
    expect((definition as { horizontal?: boolean }).horizontal).toBe(horizontal);
    const { chartJsConfig } = getters.getChartRuntime(id!) as {
      chartJsConfig: { data: { labels: string[]; datasets: { data: number[]; label: string }[] } };
    };
    expect(chartJsConfig.data.labels).toEqual(['@ana', '@ben']);
    expect(chartJsConfig.data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
      ['Revenue', [300, 120]],
      ['Cost', [100, 80]],
    ]);
  });
});

test('place, size, legend and axis titles are taken over', () => {
  const { host } = runScript(
    chart(`.setChartType(Charts.ChartType.BAR).setOption('width', 400).setOption('height', 250)
      .setOption('legend', { position: 'top' }).setOption('hAxis', { title: 'Money' }).setOption('isStacked', true)`),
  );
  const { getters } = host.model;
  expect(getters.getFigures('Sheet1')).toMatchObject([
    { col: 1, row: 4, offset: { x: 4, y: 8 }, width: 400, height: 250, tag: 'chart' },
  ]);
  expect(getters.getChartDefinition(getters.getChartIds('Sheet1')[0]!)).toMatchObject({
    legendPosition: 'top',
    stacked: true,
    axesDesign: { x: { title: { text: 'Money' } } },
    dataSetStyles: { 'series-0': { backgroundColor: '#0072B2' }, 'series-1': { backgroundColor: '#E69F00' } },
  });
});

test('charts are listed with their ranges and removed', () => {
  const { reply } = runScript(`${chart('.setChartType(Charts.ChartType.BAR)')}
    var charts = s.getCharts();
    var ranges = charts[0].getRanges().map(function (r) { return r.getA1Notation(); });
    s.removeChart(charts[0]);
    return [charts.length, ranges, s.getCharts().length];`);
  expect(reply).toEqual([1, ['A1:A3', 'B1:B3', 'C1:C3'], 0]);
});

test.each([
  ['s.newChart().addRange(s.getRange("A1:B2")).setPosition(1, 1, 0, 0).build()', 'The chart has no type.'],
  [
    's.newChart().setChartType(Charts.ChartType.PIE).setPosition(1, 1, 0, 0).build()',
    'The chart has no range.',
  ],
  [
    's.newChart().setChartType(Charts.ChartType.PIE).addRange(s.getRange("A1:B2")).build()',
    'The chart has no position.',
  ],
  ['s.newChart().setOption("title", 5)', 'The chart option title cannot be 5.'],
  [
    's.newChart().setOption("vAxes", { 1: { title: "Right" } })',
    'The chart option vAxes cannot be {"1":{"title":"Right"}}.',
  ],
  [
    's.newChart().setOption("series", { 0: { lineWidth: 4 } })',
    'The chart option series cannot be {"0":{"lineWidth":4}}.',
  ],
  ['s.newChart().setNumHeaders(2)', 'A chart with several header rows is not emulated by the local host.'],
])('%s', (body, message) => {
  expect(messageOf(() => runScript(body))).toBe(message);
});

test('a line chart names both axes, in the page and in the exported workbook', async () => {
  const { host } = runScript(
    chart(`.setChartType(Charts.ChartType.LINE).setOption('hAxis', { title: 'Week' })
      .setOption('vAxis', { title: 'Amount', textStyle: { color: '#52606D' } })`),
  );
  const { getters } = host.model;
  expect(getters.getChartDefinition(getters.getChartIds('Sheet1')[0]!)).toMatchObject({
    type: 'line',
    axesDesign: { x: { title: { text: 'Week' } }, y: { title: { text: 'Amount' } } },
    dataSetStyles: { 'series-0': { backgroundColor: '#0072B2' }, 'series-1': { backgroundColor: '#E69F00' } },
  });
  const parts = unzipSync(await host.exportXlsx());
  const [path] = Object.keys(parts).filter((name) => name.startsWith('xl/charts/chart'));
  const xml = strFromU8(parts[path!]!);
  expect(xml.match(/<c:lineChart>/g)).toHaveLength(1);
  expect([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)).toEqual([
    'By creator',
    'Week',
    'Amount',
  ]);
  expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)).toEqual(
    ['B1', 'A2:A3', 'B2:B3', 'C1', 'A2:A3', 'C2:C3'].map((range) => `Sheet1!${range}`),
  );
});

test('an axis may be named by its number, and each value be shown in figures', () => {
  const { host } = runScript(
    chart(`.setChartType(Charts.ChartType.BAR).setOption('hAxis', { title: 'Money' })
      .setOption('vAxes', { 0: { title: 'Who' } }).setOption('useFirstColumnAsDomain', true)
      .setOption('series', { 0: { dataLabel: 'value' }, 1: { dataLabel: 'value' } })`),
  );
  const { getters } = host.model;
  expect(getters.getChartDefinition(getters.getChartIds('Sheet1')[0]!)).toMatchObject({
    showValues: true,
    axesDesign: { x: { title: { text: 'Money' } }, y: { title: { text: 'Who' } } },
  });
});

test('labels on some of the series would be drawn on all', () => {
  const body = chart(
    `.setChartType(Charts.ChartType.BAR).setOption('series', { 1: { dataLabel: 'value' } })`,
  );
  expect(messageOf(() => runScript(body))).toBe(
    'Labels on some series of a chart only are not emulated by the local host.',
  );
});
