import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { BORDER_STYLE, METADATA_VISIBILITY, PROTECTION_TYPE, WRAP_STRATEGY } from './enums.ts';
import type { Script } from './script.ts';
import { Spreadsheet, type Toast } from './spreadsheet.ts';
import { Emulated, kind, makes, needing, reads, writes } from './strict.ts';
import { type Screen, Ui } from './ui.ts';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const APP = kind(
  'SpreadsheetApp',
  {
    getActive: makes(),
    getActiveSpreadsheet: makes(),
    getActiveSheet: reads(),
    getActiveRange: reads(),
    getUi: needing('menu', reads()),
    flush: writes(),
    newDataValidation: needing('nothing', makes()),
    newConditionalFormatRule: needing('nothing', makes()),
  },
  {
    values: {
      BorderStyle: BORDER_STYLE,
      DeveloperMetadataVisibility: METADATA_VISIBILITY,
      ProtectionType: PROTECTION_TYPE,
      WrapStrategy: WRAP_STRATEGY,
    },
  },
);

export class SpreadsheetApp extends Emulated<GoogleApp> implements Pick<GoogleApp, keyof typeof APP.members> {
  readonly kind = APP;
  private readonly active: Spreadsheet;
  private readonly ui: Ui;
  constructor(script: Script, screen: Screen & { showToast(toast: Toast): void }) {
    super(script);
    this.active = new Spreadsheet(script, (toast) => screen.showToast(toast));
    this.ui = new Ui(script, screen);
  }

  getActive = () => this.active.facade;
  getActiveSpreadsheet = () => this.active.facade;
  getActiveSheet = () => this.active.getActiveSheet();
  getActiveRange = () => this.active.getActiveRange();
  getUi = () => this.ui.facade;
  flush = () => this.script.book.flush();
  newDataValidation = () => new DataValidationBuilder(this.script).facade;
  newConditionalFormatRule = () => new ConditionalFormatRuleBuilder(this.script).facade;
}
