import { type Area, checkInSheet } from './area.ts';
import { integer, text } from './argument.ts';
import { EmbeddedChart } from './chart.ts';
import { type ChartSpec, checkOption } from './chart-definition.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { behind, constantOf, Emulated, type EnumValue, emulated, kind, makes, needing } from './strict.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const builds = (...forms: Parameters<typeof makes>) => needing('nothing', makes(...forms));
const BUILDER = kind('EmbeddedChartBuilder', {
  setChartType: builds([constantOf('ChartType')]),
  addRange: builds([emulated('Range')]),
  setPosition: builds([integer, integer, integer, integer]),
  setNumHeaders: builds([integer]),
  setOption: builds([text, { name: 'Object', accepts: () => true }]),
  build: builds(),
});

export class EmbeddedChartBuilder
  extends Emulated<GoogleBuilder>
  implements Pick<GoogleBuilder, keyof typeof BUILDER.members>
{
  readonly kind = BUILDER;
  private type: ChartSpec['type'] | null = null;
  private readonly areas: Area[] = [];
  private position: ChartSpec['position'] | null = null;
  private headers = 0;
  private readonly options: Record<string, unknown> = {};

  constructor(
    script: Script,
    private readonly sheetId: string,
  ) {
    super(script);
  }

  setChartType = (type: unknown) => {
    this.type = (type as EnumValue).name() as ChartSpec['type'];
    return this.facade;
  };
  addRange = (range: unknown) => {
    const { area } = behind(range, Range);
    checkInSheet(area);
    this.areas.push(area);
    return this.facade;
  };
  setPosition = (row: number, column: number, x: number, y: number) => {
    this.position = { row: row - 1, col: column - 1, x, y };
    return this.facade;
  };
  setNumHeaders = (headers: number) => {
    if (headers !== 0 && headers !== 1)
      throw new Error('A chart with several header rows is not emulated by the local host.');
    this.headers = headers;
    return this.facade;
  };
  setOption = (option: string, value: unknown) => {
    checkOption(option, value);
    this.options[option] = value;
    return this.facade;
  };
  build = () => {
    const { type, areas, position, headers, options, sheetId } = this;
    if (!type) throw new Error('The chart has no type.');
    if (areas.length === 0) throw new Error('The chart has no range.');
    if (!position) throw new Error('The chart has no position.');
    return new EmbeddedChart(
      this.script,
      { type, areas, position, hasHeader: headers === 1, options },
      sheetId,
      null,
    ).facade;
  };
}
