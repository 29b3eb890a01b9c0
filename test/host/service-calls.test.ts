import { describe, expect, test } from 'vitest';
import { hostWith, mainOf, messageOf } from './script-host.ts';

const build = mainOf(`
  var props = PropertiesService.getDocumentProperties();
  var t = ss.insertSheet('Built');
  t.getRange('A1:B1').setValues([['a', 1]]).setFontWeight('bold');
  ss.setNamedRange('Built_A', t.getRange('A1:A3'));
  props.setProperty('built', 'yes');
  return t.getRange('B1').getValue();`);
const calls = [
  'SpreadsheetApp.getActiveSpreadsheet',
  'Spreadsheet.getSheets',
  'PropertiesService.getDocumentProperties',
  'Spreadsheet.insertSheet',
  'Sheet.getRange',
  'Range.setValues',
  'Range.setFontWeight',
  'Sheet.getRange',
  'Spreadsheet.setNamedRange',
  'Properties.setProperty',
  'Sheet.getRange',
  'Range.getValue',
];

test('every service call is counted, in order', () => {
  const host = hostWith(build);
  expect(host.run('main')).toBe(1);
  expect(host.calls.log).toEqual(calls);
  expect(host.calls.count).toBe(12);
  host.calls.reset();
  expect(host.calls.count).toBe(0);
});

describe('the k-th call fails before it has any effect', () => {
  test.each(calls.map((call, index) => [index + 1, call] as const))('%i: %s', (k, call) => {
    const host = hostWith(build);
    host.calls.failAt(k);
    const service = call.startsWith('Propert') ? 'Properties' : 'Spreadsheets';
    expect(messageOf(() => host.run('main'))).toBe(`Service ${service} failed while accessing ${call}.`);
    expect(host.calls.count).toBe(k);
    expect(host.model.getters.getSheetIds()).toHaveLength(k > 4 ? 2 : 1);
    expect(host.model.getters.getNamedRanges()).toHaveLength(k > 9 ? 1 : 0);
    expect(host.save().properties.document).toEqual(k > 10 ? { built: 'yes' } : {});
    // What was written before the failure stays, as in Google Sheets.
    if (k > 6) expect(host.read('Built', 'A1').value).toBe('a');
  });
});

test('calls that make an object are told from those that read or write the document', () => {
  const host = hostWith(build);
  host.run('main');
  // getSheets, insertSheet, setValues, setFontWeight, setNamedRange, getValue; only the last one waits for writes.
  expect(host.calls.tally).toEqual({ all: 12, document: 6, readsAfterWrite: 1 });
  host.calls.reset();
  expect(host.calls.tally).toEqual({ all: 0, document: 0, readsAfterWrite: 0 });
});

test('a read waits once for what was written before it, and so does a flush', () => {
  const host = hostWith(
    mainOf(`var a = s.getRange('A1'); a.setValue(1); a.getValue(); a.getValue();
      a.setValue(2); SpreadsheetApp.flush(); SpreadsheetApp.flush(); a.getValue();`),
  );
  host.run('main');
  expect(host.calls.tally).toEqual({ all: 10, document: 8, readsAfterWrite: 2 });
});

test('only that one call fails, and once', () => {
  const host = hostWith(
    mainOf('try { s.getRange("A1").setValue(1); } catch (e) { s.getRange("A1").setValue(2); }'),
  );
  host.calls.failAt(4);
  host.run('main');
  expect(host.read('Sheet1', 'A1').value).toBe(2);
});

test('formulas do not count as the script’s calls', () => {
  const host =
    hostWith(`/** @customfunction */ function NAMED() { return SpreadsheetApp.getActive().getName(); }
    ${mainOf('s.getRange("A1").setFormula("=NAMED()"); SpreadsheetApp.flush();')}`);
  host.run('main');
  expect(host.read('Sheet1', 'A1').value).toBe('Untitled spreadsheet');
  expect(host.calls.count).toBe(5);
});
