import { describe, expect, test } from 'vitest';
import { messageOf, runScript } from './script-host.ts';

const refused: [body: string, message: string][] = [
  ['s.autoResizeColumn(1)', 'Sheet.autoResizeColumn is not emulated by the local host.'],
  ['ss.copy("x")', 'Spreadsheet.copy is not emulated by the local host.'],
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not emulated by the local host.'],
  ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert is not emulated by the local host.'],
  ['SpreadsheetApp.BorderStyle.DOUBLE', 'BorderStyle.DOUBLE is not emulated by the local host.'],
  ['Charts.ChartType.SCATTER', 'ChartType.SCATTER is not emulated by the local host.'],
  ['s.getRange("A1").x = 1', 'Range.x is not emulated by the local host.'],
  ['s.newChart().setOption("animation", 1)', 'The chart option animation is not emulated by the local host.'],
  ['s.getRange(1)', "The parameters (number) don't match the method signature for Sheet.getRange."],
  [
    's.getRange("A1").setValues(1)',
    "The parameters (number) don't match the method signature for Range.setValues.",
  ],
  [
    's.getRange("A1").setFontSize("big")',
    "The parameters (String) don't match the method signature for Range.setFontSize.",
  ],
  [
    'ss.setNamedRange("X", "A1")',
    "The parameters (String,String) don't match the method signature for Spreadsheet.setNamedRange.",
  ],
  ['s.getRange("A1").setValue()', "The parameters () don't match the method signature for Range.setValue."],
  ['s.getRange("A1").setFontWeight("heavy")', 'Invalid argument: "heavy" is not a font weight.'],
  ['s.getRange("nowhere")', 'Range not found: nowhere'],
  [
    's.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet (A1001; 1000 rows, 26 columns).',
  ],
  [
    's.getRange(1, 26, 1, 2)',
    'The coordinates of the range are outside the dimensions of the sheet (Z1:AA1; 1000 rows, 26 columns).',
  ],
  [
    's.getRange(1, 1, 2, 1).setValues([[1]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    's.getRange(1, 1, 1, 2).setValues([[1]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    's.getRange("A1").setValue({})',
    'Sheet1!A1 is given a value of type object; a cell holds text, numbers, booleans and dates.',
  ],
  ['s.getRange("B2").setValue(0 / 0)', 'Sheet1!B2 is given NaN, which is not a number a cell can hold.'],
  [
    's.getRange("A1").setValue(new Array(50002).join("x"))',
    'Sheet1!A1: your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    's.getRange("A1").setNumberFormat("0.00x")',
    'The number format "0.00x" is not emulated by the local host.',
  ],
  [
    's.getRange("A1").setBackground("teal")',
    'The color "teal" is not emulated by the local host; write it as #rrggbb.',
  ],
  ['ss.insertSheet("Sheet1")', 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
  ['ss.deleteSheet(s)', "You can't remove all the visible sheets in a document."],
  [
    's.insertRowsAfter(1000, 390000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['s.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows or columns.'],
  ['ss.setNamedRange("A1", s.getRange("A1"))', 'The name "A1" is not valid for a named range.'],
  ['HtmlService.createHtmlOutputFromFile("other")', 'No HTML file named other was found.'],
];

describe('the host refuses what it does not emulate and what Google refuses', () => {
  test.each(refused)('%s', (body, message) => {
    expect(messageOf(() => runScript(body))).toBe(message);
  });
});

test('a sheet that was deleted cannot be used', () => {
  const body = 'var t = ss.insertSheet("T"); var r = t.getRange("A1"); ss.deleteSheet(t); return [r, t];';
  expect(messageOf(() => runScript(body.replace('return [r, t]', 'r.setValue(1)')))).toBe(
    'The sheet was deleted; its objects cannot be used.',
  );
  expect(messageOf(() => runScript(body.replace('return [r, t]', 't.getName()')))).toBe(
    'The sheet was deleted; its objects cannot be used.',
  );
});

test('objects know their own class only', () => {
  expect(runScript('return [String(s), String(ss), String(s.getRange("A1"))];').reply).toEqual([
    'Sheet',
    'Spreadsheet',
    'Range',
  ]);
});
