import type { Script } from './script.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Range and Sheet name each other; the sheet's file registers how one is made, so that neither imports the other. */
let make: ((script: Script, sheetId: string) => GoogleSheet) | undefined;

export function registerSheets(maker: (script: Script, sheetId: string) => GoogleSheet): void {
  make = maker;
}

export function sheetFacade(script: Script, sheetId: string): GoogleSheet {
  if (!make) throw new Error('The Sheet class is not loaded.');
  return make(script, sheetId);
}
