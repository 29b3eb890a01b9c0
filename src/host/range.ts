import { a1Of } from './a1.ts';
import { type Area, checkInSheet, filled, heightOf, widthOf } from './area.ts';
import {
  clearContents,
  readDisplayValues,
  readFormulas,
  readValues,
  writeFormulas,
  writeValues,
} from './area-content.ts';
import { readCells, writeBorder, writeFormats, writeStyle, writeStyles } from './area-look.ts';
import { readNotes, writeNotes } from './area-notes.ts';
import { anything, cellGrid, flag, flagOrNull, gridOf, integer, text, textOrNull } from './argument.ts';
import {
  colorStyle,
  horizontalStyle,
  shownColor,
  sizeStyle,
  slantStyle,
  strategyStyle,
  verticalStyle,
  weightStyle,
  wrapStyle,
} from './cell-style.ts';
import { DataValidation } from './data-validation.ts';
import type { EngineStyle, Zone } from './engine.ts';
import { googleFormat } from './number-format.ts';
import { protectArea } from './protection.ts';
import type { Script } from './script.ts';
import { sheetFacade } from './sheet-facade.ts';
import { behind, constantOf, Emulated, emulated, kind, makes, reads, writes } from './strict.ts';
import { readRules, writeRules } from './validation-rules.ts';
import { rowsOf } from './zones.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Grid<T> = T[][];

const side = flagOrNull;
const optionalRule = {
  name: 'DataValidation',
  accepts: (value: unknown) => value === null || emulated('DataValidation').accepts(value),
};

const RANGE = kind('Range', {
  getA1Notation: reads(),
  getSheet: makes(),
  getRow: reads(),
  getColumn: reads(),
  getNumRows: reads(),
  getNumColumns: reads(),
  getLastRow: reads(),
  getLastColumn: reads(),
  getValue: reads(),
  getValues: reads(),
  getDisplayValue: reads(),
  getDisplayValues: reads(),
  getFormula: reads(),
  getFormulas: reads(),
  getNumberFormat: reads(),
  getNumberFormats: reads(),
  getNote: reads(),
  getNotes: reads(),
  getDataValidation: reads(),
  getDataValidations: reads(),
  getBackground: reads(),
  getBackgrounds: reads(),
  isBlank: reads(),
  setValue: writes([anything], [{ name: 'null', accepts: (value) => value === null }]),
  setValues: writes([cellGrid]),
  setFormula: writes([text]),
  setFormulas: writes([gridOf(text)]),
  setNumberFormat: writes([text]),
  setNumberFormats: writes([gridOf(text)]),
  setBackground: writes([textOrNull]),
  setBackgrounds: writes([gridOf(textOrNull)]),
  setFontColor: writes([textOrNull]),
  setFontColors: writes([cellGrid]),
  setFontWeight: writes([textOrNull]),
  setFontWeights: writes([gridOf(textOrNull)]),
  setFontStyle: writes([textOrNull]),
  setFontStyles: writes([gridOf(textOrNull)]),
  setFontSize: writes([integer]),
  setFontSizes: writes([gridOf(integer)]),
  setHorizontalAlignment: writes([textOrNull]),
  setHorizontalAlignments: writes([gridOf(textOrNull)]),
  setVerticalAlignment: writes([textOrNull]),
  setVerticalAlignments: writes([gridOf(textOrNull)]),
  setWrap: writes([flag]),
  setWraps: writes([gridOf(flag)]),
  setWrapStrategy: writes([constantOf('WrapStrategy')]),
  setBorder: writes(
    [side, side, side, side, side, side],
    [side, side, side, side, side, side, textOrNull, constantOf('BorderStyle')],
  ),
  setNote: writes([textOrNull]),
  setNotes: writes([gridOf(textOrNull)]),
  clearNote: writes(),
  setDataValidation: writes([optionalRule]),
  setDataValidations: writes([gridOf(optionalRule)]),
  clearDataValidations: writes(),
  clearContent: writes(),
  merge: writes(),
  mergeAcross: writes(),
  protect: writes(),
  activate: writes(),
});

export class Range extends Emulated<GoogleRange> implements Pick<GoogleRange, keyof typeof RANGE.members> {
  readonly kind = RANGE;
  constructor(
    script: Script,
    readonly area: Area,
  ) {
    super(script);
  }

  getA1Notation = () => a1Of(this.area.zone);
  getSheet = () => sheetFacade(this.script, this.area.sheetId);
  getRow = () => this.area.zone.top + 1;
  getColumn = () => this.area.zone.left + 1;
  getNumRows = () => heightOf(this.area);
  getNumColumns = () => widthOf(this.area);
  getLastRow = () => this.area.zone.bottom + 1;
  getLastColumn = () => this.area.zone.right + 1;

  getValues = () => readValues(this.area);
  getDisplayValues = () => readDisplayValues(this.area);
  getFormulas = () => readFormulas(this.area);
  getNotes = () => readNotes(this.area);
  getNumberFormats = () => readCells(this.area, (cell) => googleFormat(cell?.format));
  getBackgrounds = () => readCells(this.area, (cell) => shownColor(cell?.style?.fillColor, '#ffffff'));
  getDataValidations = (): Grid<GoogleAppsScript.Spreadsheet.DataValidation | null> =>
    readRules(this.area).map((row) =>
      row.map((rule) => rule && new DataValidation(this.script, rule).facade),
    );

  getValue = () => readValues(this.topLeft)[0]![0];
  getDisplayValue = () => readDisplayValues(this.topLeft)[0]![0]!;
  getFormula = () => readFormulas(this.topLeft)[0]![0]!;
  getNote = () => readNotes(this.topLeft)[0]![0]!;
  getNumberFormat = () => readCells(this.topLeft, (cell) => googleFormat(cell?.format))[0]![0]!;
  getBackground = () =>
    readCells(this.topLeft, (cell) => shownColor(cell?.style?.fillColor, '#ffffff'))[0]![0]!;
  getDataValidation = () => {
    const rule = readRules(this.topLeft)[0]![0];
    return rule ? new DataValidation(this.script, rule).facade : null;
  };
  isBlank = () =>
    readValues(this.area)
      .flat()
      .every((value) => value === '');

  setValue = (value: unknown) => this.done(writeValues(this.area, filled(this.area, value)));
  setValues = (values: Grid<unknown>) => this.done(writeValues(this.area, values));
  setFormula = (formula: string) => this.done(writeFormulas(this.area, filled(this.area, formula)));
  setFormulas = (formulas: Grid<string>) => this.done(writeFormulas(this.area, formulas));
  setNumberFormat = (format: string) => this.done(writeFormats(this.area, filled(this.area, format)));
  setNumberFormats = (formats: Grid<string>) => this.done(writeFormats(this.area, formats));
  clearContent = () => this.done(clearContents(this.area));

  setBackground = (color: string | null) => this.style(colorStyle('fillColor', color));
  setFontColor = (color: string | null) => this.style(colorStyle('textColor', color));
  setFontWeight = (weight: unknown) => this.style(weightStyle(weight));
  setFontStyle = (slant: unknown) => this.style(slantStyle(slant));
  setFontSize = (size: number) => this.style(sizeStyle(size));
  setHorizontalAlignment = (alignment: unknown) => this.style(horizontalStyle(alignment));
  setVerticalAlignment = (alignment: unknown) => this.style(verticalStyle(alignment));
  setWrap = (wraps: boolean) => this.style(wrapStyle(wraps));
  setWrapStrategy = (strategy: unknown) => this.style(strategyStyle(strategy));

  setBackgrounds = (colors: Grid<string | null>) =>
    this.styles(colors, (color) => colorStyle('fillColor', color));
  setFontColors = (colors: Grid<unknown>) => this.styles(colors, (color) => colorStyle('textColor', color));
  setFontWeights = (weights: Grid<unknown>) => this.styles(weights, weightStyle);
  setFontStyles = (slants: Grid<unknown>) => this.styles(slants, slantStyle);
  setFontSizes = (sizes: Grid<number>) => this.styles(sizes, sizeStyle);
  setHorizontalAlignments = (alignments: Grid<unknown>) => this.styles(alignments, horizontalStyle);
  setVerticalAlignments = (alignments: Grid<unknown>) => this.styles(alignments, verticalStyle);
  setWraps = (wraps: Grid<boolean>) => this.styles(wraps, wrapStyle);
  setBorder = (
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    line?: unknown,
  ) => this.done(writeBorder(this.area, [top, left, bottom, right, vertical, horizontal], color, line));

  setNote = (note: string | null) => this.done(writeNotes(this.area, filled(this.area, note)));
  setNotes = (notes: Grid<string | null>) => this.done(writeNotes(this.area, notes));
  clearNote = () => this.setNote(null);

  setDataValidation = (rule: unknown) => this.setDataValidations(filled(this.area, rule));
  setDataValidations = (rules: Grid<unknown>) =>
    this.done(
      writeRules(
        this.area,
        rules.map((row) => row.map((rule) => (rule === null ? null : behind(rule, DataValidation).rule))),
      ),
    );
  clearDataValidations = () => this.setDataValidation(null);

  merge = () => this.mergeZones([this.area.zone]);
  mergeAcross = () => this.mergeZones(rowsOf(this.area.zone));
  protect = () => protectArea(this.script, this.area.sheetId, this.area.zone);

  activate = () => {
    const { book, sheetId, zone } = this.area;
    checkInSheet(this.area);
    book.activate(sheetId);
    book.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    return this.facade;
  };

  private mergeZones(target: Zone[]): GoogleRange {
    const { book, sheetId } = this.area;
    checkInSheet(this.area);
    book.change(() => book.dispatch('ADD_MERGE', { sheetId, target, force: true }));
    return this.facade;
  }
  private get topLeft(): Area {
    const { left, top } = this.area.zone;
    return { ...this.area, zone: { left, top, right: left, bottom: top } };
  }
  private done(_: unknown): GoogleRange {
    return this.facade;
  }
  private style(style: EngineStyle): GoogleRange {
    return this.done(writeStyle(this.area, style));
  }
  private styles<T>(grid: Grid<T>, styleOf: (value: T) => EngineStyle): GoogleRange {
    return this.done(writeStyles(this.area, grid, styleOf));
  }
}
