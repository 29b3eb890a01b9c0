import { splitReference, zoneOf } from './a1.ts';
import { type Area, checkInSheet, checkSheet } from './area.ts';
import { flag, integer, listOf, text, textOrNull } from './argument.ts';
import { hexColor } from './cell-style.ts';
import { chartsOf, insertChart, removeChart } from './chart.ts';
import { EmbeddedChartBuilder } from './chart-builder.ts';
import { readConditionalFormats, writeConditionalFormats } from './conditional-format.ts';
import type { Zone } from './engine.ts';
import { changeHostData, hostDataOf } from './host-data.ts';
import { addMetadata, METADATA_FORMS, metadataOf } from './metadata.ts';
import { namedRanges } from './named-range.ts';
import { protectArea, protectionsOf } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Script } from './script.ts';
import { registerSheets } from './sheet-facade.ts';
import { checkNewName, sheetNumber } from './sheet-identity.ts';
import { hideLines, insertLines, lastFilled, removeLines, resizeLines } from './sheet-lines.ts';
import { constantOf, Emulated, type EnumValue, emulated, kind, makes, reads, writes } from './strict.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET = kind('Sheet', {
  getName: reads(),
  getSheetId: reads(),
  getIndex: reads(),
  getMaxRows: reads(),
  getMaxColumns: reads(),
  getLastRow: reads(),
  getLastColumn: reads(),
  getFrozenRows: reads(),
  getFrozenColumns: reads(),
  getRange: makes(
    [text],
    [integer, integer],
    [integer, integer, integer],
    [integer, integer, integer, integer],
  ),
  getRangeList: makes([listOf(text)]),
  getDataRange: reads(),
  getNamedRanges: reads(),
  getConditionalFormatRules: reads(),
  getCharts: reads(),
  getProtections: reads([constantOf('ProtectionType')]),
  getDeveloperMetadata: reads(),
  isRightToLeft: reads(),
  isSheetHidden: reads(),
  hasHiddenGridlines: reads(),
  newChart: makes(),
  setName: writes([text]),
  insertRowsAfter: writes([integer, integer]),
  insertRowsBefore: writes([integer, integer]),
  insertColumnsAfter: writes([integer, integer]),
  insertColumnsBefore: writes([integer, integer]),
  deleteRows: writes([integer, integer]),
  deleteColumns: writes([integer, integer]),
  setFrozenRows: writes([integer]),
  setFrozenColumns: writes([integer]),
  setColumnWidth: writes([integer, integer]),
  setColumnWidths: writes([integer, integer, integer]),
  setRowHeight: writes([integer, integer]),
  setRowHeights: writes([integer, integer, integer]),
  setTabColor: writes([textOrNull]),
  setRightToLeft: writes([flag]),
  setHiddenGridlines: writes([flag]),
  setConditionalFormatRules: writes([listOf(emulated('ConditionalFormatRule'))]),
  clearConditionalFormatRules: writes(),
  insertChart: writes([emulated('EmbeddedChart')]),
  removeChart: writes([emulated('EmbeddedChart')]),
  protect: writes(),
  hideColumns: writes([integer], [integer, integer]),
  showColumns: writes([integer], [integer, integer]),
  hideRows: writes([integer], [integer, integer]),
  showRows: writes([integer], [integer, integer]),
  hideSheet: writes(),
  showSheet: writes(),
  activate: writes(),
  addDeveloperMetadata: writes(...METADATA_FORMS),
});

export class Sheet extends Emulated<GoogleSheet> implements Pick<GoogleSheet, keyof typeof SHEET.members> {
  readonly kind = SHEET;
  constructor(
    script: Script,
    readonly sheetId: string,
  ) {
    super(script);
  }

  getName = () => this.sheet.name;
  getSheetId = () => sheetNumber(this.sheet.id);
  getIndex = () => this.getters.getSheetIds().indexOf(this.sheet.id) + 1;
  getMaxRows = () => this.getters.getNumberRows(this.sheet.id);
  getMaxColumns = () => this.getters.getNumberCols(this.sheet.id);
  getLastRow = () => lastFilled(this.book, this.sheet.id).row + 1;
  getLastColumn = () => lastFilled(this.book, this.sheet.id).col + 1;
  getFrozenRows = () => this.getters.getPaneDivisions(this.sheet.id).ySplit;
  getFrozenColumns = () => this.getters.getPaneDivisions(this.sheet.id).xSplit;

  getRange = (first: string | number, column = 0, rows = 1, columns = 1) => {
    if (typeof first === 'string') return this.range(this.zoneNamed(first)).facade;
    const top = first - 1;
    const left = column - 1;
    if (rows < 1 || columns < 1)
      throw new Error('The number of rows and columns in the range must be at least 1.');
    return this.range({ top, left, bottom: top + rows - 1, right: left + columns - 1 }).facade;
  };
  getRangeList = (references: string[]) => {
    if (references.length === 0) throw new Error('A range list needs at least one range.');
    return new RangeList(
      this.script,
      references.map((each) => this.range(this.zoneNamed(each))),
    ).facade;
  };
  getDataRange = () => {
    const { row, col } = lastFilled(this.book, this.sheet.id);
    return this.range({ top: 0, left: 0, bottom: Math.max(row, 0), right: Math.max(col, 0) }).facade;
  };
  getNamedRanges = () => namedRanges(this.script, this.sheet.id);

  setName = (name: string) => {
    const oldName = this.sheet.name;
    checkNewName(this.book, name, this.sheetId);
    return this.change(() =>
      this.book.dispatch('RENAME_SHEET', { sheetId: this.sheetId, oldName, newName: name }),
    );
  };

  insertRowsAfter = (row: number, count: number) =>
    this.change(() => insertLines(this.book, this.sheetId, 'ROW', 'after', row - 1, count));
  insertRowsBefore = (row: number, count: number) =>
    this.change(() => insertLines(this.book, this.sheetId, 'ROW', 'before', row - 1, count));
  insertColumnsAfter = (column: number, count: number) =>
    this.change(() => insertLines(this.book, this.sheetId, 'COL', 'after', column - 1, count));
  insertColumnsBefore = (column: number, count: number) =>
    this.change(() => insertLines(this.book, this.sheetId, 'COL', 'before', column - 1, count));
  deleteRows = (row: number, count: number) => {
    this.change(() => removeLines(this.book, this.sheetId, 'ROW', row - 1, count));
  };
  deleteColumns = (column: number, count: number) => {
    this.change(() => removeLines(this.book, this.sheetId, 'COL', column - 1, count));
  };

  setFrozenRows = (rows: number) => {
    this.change(() =>
      rows === 0
        ? this.book.dispatch('UNFREEZE_ROWS', { sheetId: this.sheetId })
        : this.book.dispatch('FREEZE_ROWS', { sheetId: this.sheetId, quantity: rows }),
    );
  };
  setFrozenColumns = (columns: number) => {
    this.change(() =>
      columns === 0
        ? this.book.dispatch('UNFREEZE_COLUMNS', { sheetId: this.sheetId })
        : this.book.dispatch('FREEZE_COLUMNS', { sheetId: this.sheetId, quantity: columns }),
    );
  };
  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);
  setColumnWidths = (column: number, count: number, width: number) =>
    this.change(() => resizeLines(this.book, this.sheetId, 'COL', column - 1, count, width));
  setRowHeight = (row: number, height: number) => this.setRowHeights(row, 1, height);
  setRowHeights = (row: number, count: number, height: number) =>
    this.change(() => resizeLines(this.book, this.sheetId, 'ROW', row - 1, count, height));
  hideColumns = (column: number, count = 1) => this.hide('COL', column, count, true);
  showColumns = (column: number, count = 1) => this.hide('COL', column, count, false);
  hideRows = (row: unknown, count = 1) => this.hide('ROW', row as number, count, true);
  showRows = (row: number, count = 1) => this.hide('ROW', row, count, false);
  setTabColor = (color: string | null) => {
    const hex = color === null ? undefined : hexColor(color);
    return this.change(() => this.book.dispatch('COLOR_SHEET', { sheetId: this.sheetId, color: hex }));
  };

  isRightToLeft = () => hostDataOf(this.book.model).rightToLeft.includes(this.sheet.id);
  setRightToLeft = (rightToLeft: boolean) =>
    this.change(() => {
      const others = hostDataOf(this.book.model).rightToLeft.filter((id) => id !== this.sheetId);
      changeHostData(this.book.model, this.book.dispatch, {
        rightToLeft: rightToLeft ? [...others, this.sheetId] : others,
      });
    });
  hasHiddenGridlines = () => !this.getters.getGridLinesVisibility(this.sheet.id);
  setHiddenGridlines = (hidden: boolean) =>
    this.change(() =>
      this.book.dispatch('SET_GRID_LINES_VISIBILITY', {
        sheetId: this.sheetId,
        areGridLinesVisible: !hidden,
      }),
    );
  isSheetHidden = () => !this.getters.isSheetVisible(this.sheet.id);
  hideSheet = () => this.change(() => this.book.dispatch('HIDE_SHEET', { sheetId: this.sheetId }));
  showSheet = () => this.change(() => this.book.dispatch('SHOW_SHEET', { sheetId: this.sheetId }));
  activate = () => {
    this.book.activate(this.sheet.id);
    return this.facade;
  };

  getConditionalFormatRules = () => readConditionalFormats(this.script, this.sheet.id);
  setConditionalFormatRules = (rules: unknown[]) => writeConditionalFormats(this.book, this.sheet.id, rules);
  clearConditionalFormatRules = () => writeConditionalFormats(this.book, this.sheet.id, []);
  newChart = () => new EmbeddedChartBuilder(this.script, this.sheet.id).facade;
  getCharts = () => chartsOf(this.script, this.sheet.id);
  insertChart = (chart: unknown) => insertChart(this.book, this.sheet.id, chart);
  removeChart = (chart: unknown) => removeChart(this.book, this.sheet.id, chart);
  protect = () => protectArea(this.script, this.sheet.id, null);
  getProtections = (type: unknown) =>
    protectionsOf(this.script, this.sheet.id, (type as EnumValue).name() as 'RANGE' | 'SHEET');
  getDeveloperMetadata = () => metadataOf(this.script, this.sheet.id);
  addDeveloperMetadata = (...given: unknown[]) => {
    addMetadata(this.script, this.sheet.id, given);
    return this.facade;
  };

  private get book() {
    return this.script.book;
  }
  private get getters() {
    return this.script.book.getters;
  }
  /** The engine's sheet; throws once it was deleted. */
  private get sheet() {
    checkSheet(this.book, this.sheetId);
    return this.getters.getSheet(this.sheetId);
  }
  private change(apply: () => unknown): GoogleSheet {
    checkSheet(this.book, this.sheetId);
    this.book.change(apply);
    return this.facade;
  }
  private hide(dimension: 'ROW' | 'COL', first: number, count: number, hidden: boolean): void {
    this.change(() => hideLines(this.book, this.sheetId, dimension, first - 1, count, hidden));
  }
  private zoneNamed(reference: string): Zone {
    const { sheet, cells } = splitReference(reference);
    const sameSheet = sheet === undefined || sheet.toLowerCase() === this.sheet.name.toLowerCase();
    const zone = sameSheet ? zoneOf(cells, this.getMaxRows(), this.getMaxColumns()) : null;
    if (!zone) throw new Error(`Range not found: ${reference}`);
    return zone;
  }
  private range(zone: Zone): Range {
    const area: Area = { book: this.book, sheetId: this.sheet.id, zone };
    checkInSheet(area);
    return new Range(this.script, area);
  }
}

registerSheets((script, sheetId) => new Sheet(script, sheetId).facade);
