import { checkSheet } from './area.ts';
import type { Book } from './book.ts';
import { type ChartSpec, engineChart } from './chart-definition.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { behind, Emulated, kind, reads } from './strict.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const CHART = kind('EmbeddedChart', { getChartId: reads(), getRanges: reads() });

/** Built and not yet inserted (`chartId` null), or standing on a sheet. */
export class EmbeddedChart
  extends Emulated<GoogleChart>
  implements Pick<GoogleChart, keyof typeof CHART.members>
{
  readonly kind = CHART;
  constructor(
    script: Script,
    readonly spec: ChartSpec | null,
    readonly sheetId: string,
    readonly chartId: string | null,
  ) {
    super(script);
  }

  /** Google Sheets: null until the chart is inserted. */
  getChartId = () =>
    (this.chartId === null ? null : numberOf(this.chartId)) as GoogleAppsScript.Integer | null;
  getRanges = () => {
    const { book } = this.script;
    const areas =
      this.spec?.areas ?? (this.chartId === null ? [] : rangesOf(book, this.sheetId, this.chartId));
    return areas.map((area) => new Range(this.script, { book, ...area }).facade);
  };
}

type Source = { dataSets?: { dataRange: string }[]; labelRange?: string };

function rangesOf(
  book: Book,
  chartSheetId: string,
  chartId: string,
): Pick<Range['area'], 'sheetId' | 'zone'>[] {
  const { dataSource } = book.getters.getChartDefinition(chartId) as unknown as { dataSource?: Source };
  const references = [
    dataSource?.labelRange,
    ...(dataSource?.dataSets ?? []).map(({ dataRange }) => dataRange),
  ];
  return references.flatMap((xc) => {
    if (!xc) return [];
    const { sheetId, zone } = book.getters.getRangeFromSheetXC(chartSheetId, xc);
    return [{ sheetId, zone }];
  });
}

/** A stable number for an engine id. */
function numberOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) & 0x7fffffff;
  return hash;
}

const SIZE = { width: 600, height: 371 };

export function insertChart(book: Book, sheetId: string, facade: unknown): void {
  const { spec, sheetId: builtFor } = behind(facade, EmbeddedChart);
  checkSheet(book, sheetId);
  if (!spec) throw new Error('The chart is already in the spreadsheet.');
  if (builtFor !== sheetId) throw new Error('The chart was built for another sheet.');
  const { row, col, x, y } = spec.position;
  const size = {
    width: (spec.options.width as number | undefined) ?? SIZE.width,
    height: (spec.options.height as number | undefined) ?? SIZE.height,
  };
  const definition = engineChart(book, spec);
  book.change(() =>
    book.dispatch('CREATE_CHART', {
      sheetId,
      chartId: book.model.uuidGenerator.uuidv4(),
      figureId: book.model.uuidGenerator.uuidv4(),
      col,
      row,
      offset: { x, y },
      size,
      definition,
    } as never),
  );
}

export const chartsOf = (script: Script, sheetId: string): GoogleChart[] =>
  script.book.getters
    .getChartIds(sheetId)
    .map((chartId) => new EmbeddedChart(script, null, sheetId, chartId).facade);

export function removeChart(book: Book, sheetId: string, facade: unknown): void {
  const { chartId } = behind(facade, EmbeddedChart);
  const figureId = chartId === null ? null : book.getters.getFigureIdFromChartId(chartId);
  if (!figureId) throw new Error('The chart is not on this sheet.');
  book.change(() => book.dispatch('DELETE_FIGURE', { sheetId, figureId }));
}
