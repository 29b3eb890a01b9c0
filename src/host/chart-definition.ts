import { a1Of } from './a1.ts';
import { type Area, widthOf } from './area.ts';
import type { Book } from './book.ts';
import { hexColor } from './cell-style.ts';
import type { Zone } from './engine.ts';

export interface ChartSpec {
  readonly type: 'BAR' | 'COLUMN' | 'LINE' | 'PIE';
  readonly areas: readonly Area[];
  readonly position: { readonly row: number; readonly col: number; readonly x: number; readonly y: number };
  readonly hasHeader: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

type Definition = ReturnType<Book['getters']['getChartDefinition']>;

const isText = (value: unknown) => typeof value === 'string';
const isSize = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
const isFlag = (value: unknown) => typeof value === 'boolean';
const isColors = (value: unknown) => Array.isArray(value) && value.every((color) => hexColor(color));
const isLegend = (value: unknown) => ['top', 'bottom', 'left', 'right', 'none'].includes(value as string);
const isPositioned = (value: unknown) => isLegend((value as { position?: unknown } | null)?.position);
/** The colour of an axis title is taken and not drawn. */
const isTitled = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  isText((value as { title?: unknown }).title) &&
  Object.keys(value).every((key) => key === 'title' || key === 'textStyle' || key === 'titleTextStyle');
/** An axis by its number: 0 is the first one, the only one that is drawn. */
const isAxes = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === '0' &&
  isTitled(Object.values(value)[0]);
/** Of the options of a series its labels are drawn: those of all series, or of none. */
const isLabelled = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (series) => Object.keys(series ?? {}).join() === 'dataLabel' && series.dataLabel === 'value',
  );
const isHole = (value: unknown) => typeof value === 'number' && value >= 0 && value < 1;

/** The chart options that are drawn; Google ignores one it does not know, the host names it. */
const OPTIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  width: isSize,
  height: isSize,
  colors: isColors,
  isStacked: isFlag,
  pieHole: isHole,
  legend: (value) => isLegend(value) || isPositioned(value),
  'legend.position': isLegend,
  hAxis: isTitled,
  vAxis: isTitled,
  vAxes: isAxes,
  series: isLabelled,
  useFirstColumnAsDomain: (value) => value === true,
  'hAxis.title': isText,
  'vAxis.title': isText,
};

export function checkOption(option: string, value: unknown): void {
  const accepts = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
  if (!accepts) throw new Error(`The chart option ${option} is not emulated by the local host.`);
  if (!accepts(value)) throw new Error(`The chart option ${option} cannot be ${JSON.stringify(value)}.`);
}

const reference = (book: Book, sheetId: string, zone: Zone): string =>
  book.getters.getRangeString(book.getters.getRangeFromZone(sheetId, zone));

/** The first column of all ranges names the points, every further column is a series, as Google reads ranges. */
export function engineChart(book: Book, spec: ChartSpec): Definition {
  const columns = spec.areas.flatMap((area) =>
    Array.from({ length: widthOf(area) }, (_, offset) => {
      const column = area.zone.left + offset;
      return reference(book, area.sheetId, { ...area.zone, left: column, right: column });
    }),
  );
  const [labelRange, ...series] = columns;
  if (series.length === 0)
    throw new Error(`The chart has labels and no series (${a1Of(spec.areas[0]!.zone)}).`);
  const colors = (spec.options.colors as string[] | undefined) ?? [];
  const dataSets = series.map((dataRange, index) => ({ dataSetId: `series-${index}`, dataRange }));
  const common = {
    title: { text: (spec.options.title as string | undefined) ?? '' },
    legendPosition: legendOf(spec.options),
    dataSource: { type: 'range', dataSets, dataSetsHaveTitle: spec.hasHeader, labelRange },
    dataSetStyles: Object.fromEntries(
      dataSets.flatMap(({ dataSetId }, index) =>
        colors.length > 0 ? [[dataSetId, { backgroundColor: colors[index % colors.length] }]] : [],
      ),
    ),
    axesDesign: { x: axis(spec.options, 'hAxis'), y: axis(spec.options, 'vAxis') },
    showValues: labelsOf(spec.options, series.length),
  };
  const stacked = spec.options.isStacked === true;
  switch (spec.type) {
    case 'PIE': {
      const hole = spec.options.pieHole as number | undefined;
      const doughnut = hole ? { isDoughnut: true, pieHolePercentage: Math.round(hole * 100) } : {};
      const { axesDesign: _, ...rest } = common;
      return {
        type: 'pie',
        ...rest,
        ...(colors.length > 0 ? { slicesColors: colors } : {}),
        ...doughnut,
      } as unknown as Definition;
    }
    case 'LINE':
      return {
        type: 'line',
        ...common,
        stacked,
        labelsAsText: false,
        cumulative: false,
      } as unknown as Definition;
    default:
      return { type: 'bar', ...common, stacked, horizontal: spec.type === 'BAR' } as unknown as Definition;
  }
}

function legendOf(options: ChartSpec['options']): string {
  const legend = options['legend.position'] ?? options.legend;
  const position =
    typeof legend === 'string' ? legend : (legend as { position?: string } | undefined)?.position;
  return position ?? 'right';
}

function labelsOf(options: ChartSpec['options'], series: number): boolean {
  const labelled = Object.keys((options.series as object | undefined) ?? {}).length;
  if (labelled !== 0 && labelled !== series)
    throw new Error('Labels on some series of a chart only are not emulated by the local host.');
  return labelled > 0;
}

type Axis = { title?: string } | undefined;

function axis(options: ChartSpec['options'], name: 'hAxis' | 'vAxis') {
  const first = name === 'vAxis' ? (options.vAxes as { 0: Axis } | undefined)?.[0] : undefined;
  const title = options[`${name}.title`] ?? (options[name] as Axis)?.title ?? first?.title;
  return title === undefined ? undefined : { title: { text: title as string } };
}
