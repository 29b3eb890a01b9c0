import { checkSheet } from './area.ts';
import { integer, record, text } from './argument.ts';
import { addMetadata, DeveloperMetadataFinder, METADATA_FORMS, metadataOf } from './metadata.ts';
import { namedRanges, nameRange, rangeNamed, removeName } from './named-range.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { Sheet } from './sheet.ts';
import { copySheet } from './sheet-copy.ts';
import { checkNewName, sheetNumber } from './sheet-identity.ts';
import { checkCells } from './sheet-lines.ts';
import { behind, Emulated, emulated, kind, makes, reads, writes } from './strict.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const sheet = emulated('Sheet');
const template = {
  name: 'Object',
  accepts: (value: unknown) =>
    record.accepts(value) &&
    Object.keys(value as object).join() === 'template' &&
    sheet.accepts((value as { template: unknown }).template),
};
const SPREADSHEET = kind('Spreadsheet', {
  getId: reads(),
  getName: reads(),
  getSpreadsheetLocale: reads(),
  getSpreadsheetTimeZone: reads(),
  getSheets: reads(),
  getSheetByName: reads([text]),
  getSheetById: reads([integer]),
  getActiveSheet: reads(),
  getActiveRange: reads(),
  getActiveCell: reads(),
  getCurrentCell: reads(),
  getRangeByName: reads([text]),
  getNamedRanges: reads(),
  getDeveloperMetadata: reads(),
  createDeveloperMetadataFinder: makes(),
  insertSheet: writes([text], [text, integer], [text, integer, template]),
  deleteSheet: writes([sheet]),
  setActiveSheet: writes([sheet]),
  moveActiveSheet: writes([integer]),
  setNamedRange: writes([text, emulated('Range')]),
  removeNamedRange: writes([text]),
  addDeveloperMetadata: writes(...METADATA_FORMS),
  toast: writes([text], [text, text], [text, text, integer]),
});

const NEW_SHEET = { rows: 1000, cols: 26 };
const NEW_CELLS = NEW_SHEET.rows * NEW_SHEET.cols;

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export class Spreadsheet
  extends Emulated<GoogleSpreadsheet>
  implements Pick<GoogleSpreadsheet, keyof typeof SPREADSHEET.members>
{
  readonly kind = SPREADSHEET;
  constructor(
    script: Script,
    private readonly onToast: (toast: Toast) => void,
  ) {
    super(script);
  }

  getId = () => this.book.settings.id;
  getName = () => this.book.settings.name;
  getSpreadsheetLocale = () => this.book.settings.locale;
  getSpreadsheetTimeZone = () => this.book.settings.timeZone;
  getSheets = () => this.book.getters.getSheetIds().map((id) => this.sheet(id));
  getSheetByName = (name: string) => {
    const id = this.book.getters.getSheetIds().find((each) => this.book.getters.getSheetName(each) === name);
    return id === undefined ? null : this.sheet(id);
  };
  getSheetById = (number: number) => {
    const id = this.book.getters.getSheetIds().find((each) => sheetNumber(each) === number);
    return id === undefined ? null : this.sheet(id);
  };
  getActiveSheet = () => this.sheet(this.book.getters.getActiveSheetId());
  getActiveRange = () => {
    const sheetId = this.book.getters.getActiveSheetId();
    return new Range(this.script, { book: this.book, sheetId, zone: this.book.getters.getSelectedZone() })
      .facade;
  };
  getActiveCell = () => {
    const { sheetId, col, row } = this.book.getters.getActivePosition();
    return new Range(this.script, {
      book: this.book,
      sheetId,
      zone: { left: col, right: col, top: row, bottom: row },
    }).facade;
  };
  /** Google Sheets: null on a chart's own tab, which the engine has none of. */
  getCurrentCell = () => this.getActiveCell();

  getRangeByName = (name: string) => rangeNamed(this.script, name);
  getNamedRanges = () => namedRanges(this.script);
  setNamedRange = (name: string, range: unknown) => nameRange(this.script, name, range);
  removeNamedRange = (name: string) => removeName(this.book, name);
  getDeveloperMetadata = () => metadataOf(this.script, null);
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.script).facade;
  addDeveloperMetadata = (...given: unknown[]) => {
    addMetadata(this.script, null, given);
    return this.facade;
  };

  /** The new sheet stands after the active one unless an index (from 0) is given, and becomes the active one. */
  insertSheet = (...given: unknown[]) => {
    const [name, index, options] = given as [string, number?, { template: unknown }?];
    const { getters } = this.book;
    checkNewName(this.book, name);
    const from = options && behind(options.template, Sheet).sheetId;
    const size = from ? getters.getNumberRows(from) * getters.getNumberCols(from) : NEW_CELLS;
    checkCells(this.book, size);
    const active = getters.getActiveSheetId();
    const ids = getters.getSheetIds();
    const position = index ?? ids.indexOf(active) + 1;
    if (position < 0 || position > ids.length)
      throw new Error(`Invalid argument: there is no place ${position} for a sheet.`);
    const sheetId = this.book.model.uuidGenerator.uuidv4();
    if (from) copySheet(this.book, from, { sheetId, name, position });
    else
      this.book.change(() => this.book.dispatch('CREATE_SHEET', { sheetId, name, position, ...NEW_SHEET }));
    this.book.activate(sheetId);
    return this.sheet(sheetId);
  };
  deleteSheet = (facade: unknown) => {
    const { sheetId } = behind(facade, Sheet);
    const { getters } = this.book;
    if (!getters.tryGetSheet(sheetId)) throw new Error('The sheet was deleted already.');
    if (getters.getVisibleSheetIds().filter((id) => id !== sheetId).length === 0) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    const sheetName = getters.getSheetName(sheetId);
    this.book.change(() => {
      // The engine counts a hidden sheet that goes among the visible ones, and would refuse.
      if (!getters.isSheetVisible(sheetId)) this.book.dispatch('SHOW_SHEET', { sheetId });
      this.book.dispatch('DELETE_SHEET', { sheetId, sheetName });
    });
  };
  setActiveSheet = (facade: unknown) => {
    const { sheetId } = behind(facade, Sheet);
    checkSheet(this.book, sheetId);
    this.book.activate(sheetId);
    return this.sheet(sheetId);
  };
  moveActiveSheet = (place: number) => {
    const { getters } = this.book;
    const ids = getters.getSheetIds();
    const sheetId = getters.getActiveSheetId();
    if (place < 1 || place > ids.length)
      throw new Error(`Invalid argument: there is no place ${place} for a sheet.`);
    const delta = place - 1 - ids.indexOf(sheetId);
    if (delta !== 0) this.book.change(() => this.book.dispatch('MOVE_SHEET', { sheetId, delta }));
  };
  toast = (message: string, title = '') => this.onToast({ message, title });

  private get book() {
    return this.script.book;
  }
  private sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet {
    return new Sheet(this.script, sheetId).facade;
  }
}
