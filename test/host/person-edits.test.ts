import { describe, expect, test } from 'vitest';
import { hostWith, mainOf, messageOf } from './script-host.ts';

const onEdit = `function onEdit(e) {
  var p = PropertiesService.getDocumentProperties();
  p.setProperty('edits', (p.getProperty('edits') || '') + e.range.getA1Notation() + '=' + e.value + ';');
  if (e.range.getFormula()) e.range.setNumberFormat('0%');
}`;
const edits = (host: ReturnType<typeof hostWith>) => host.save().properties.document.edits;

test('typing fires onEdit once, and what onEdit writes does not', () => {
  const host = hostWith(onEdit);
  host.edit('Sheet1', 'A1', '=1/4');
  host.edit('Sheet1', 'B2', '5');
  expect(edits(host)).toBe('A1=undefined;B2=5;');
  expect(host.read('Sheet1', 'A1')).toMatchObject({ text: '25%', formula: '=1/4' });
});

test('edits through the page count as typed, a script’s do not', () => {
  const host = hostWith(`${onEdit} ${mainOf('s.getRange("A1").setValue(1);')}`);
  host.run('main');
  expect(edits(host)).toBeUndefined();
  host.model.dispatch('UPDATE_CELL', { sheetId: 'Sheet1', col: 0, row: 1, content: '7' });
  host.model.dispatch('DELETE_CONTENT', {
    sheetId: 'Sheet1',
    target: [{ left: 0, right: 0, top: 0, bottom: 1 }],
  });
  expect(edits(host)).toBe('A2=7;A1:A2=undefined;');
});

describe('the page’s cell editor may hand over what Google takes', () => {
  test.each<[locale: 'en_US' | 'tr_TR', content: string, text: string]>([
    ['en_US', '=SUM(1; 2)', '3'],
    ['en_US', '=SUM({1,2;3,4}; 1)', '11'],
    ['en_US', '="a""b"', 'a"b'],
    ['tr_TR', '05.01.2025', '05.01.2025'],
    ['tr_TR', '1.5', '1,5'],
  ])('%s %s', (locale, content, text) => {
    const host = hostWith('', { locale });
    host.model.dispatch('UPDATE_CELL', { sheetId: 'Sheet1', col: 0, row: 0, content });
    expect(host.read('Sheet1', 'A1').text).toBe(text);
  });
});

test('a value the cell’s rule rejects is refused, from a person and from a script', () => {
  const host = hostWith(
    mainOf(`
    if (given) { s.getRange('A1').setValue(given); return; }
    s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ads', 'Tools']).setAllowInvalid(false).build());
    s.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build());
    s.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());`),
  );
  host.run('main');
  const refusal = (cell: string) =>
    `The data you entered in cell Sheet1!${cell} violates the data validation rules set on this cell.`;
  expect(messageOf(() => host.edit('Sheet1', 'A1', 'Rent'))).toBe(refusal('A1'));
  expect(messageOf(() => host.run('main', 'Rent'))).toBe(refusal('A1'));
  expect(messageOf(() => host.edit('Sheet1', 'A2', '-1'))).toBe(refusal('A2'));
  expect(messageOf(() => host.edit('Sheet1', 'A2', 'many'))).toBe(refusal('A2'));
  host.edit('Sheet1', 'A1', 'Tools');
  host.edit('Sheet1', 'A2', '3');
  host.edit('Sheet1', 'A3', '7');
  expect(['A1', 'A2', 'A3'].map((cell) => host.read('Sheet1', cell).value)).toEqual(['Tools', 3, 7]);
});

test('a cell that is not there is named', () => {
  const host = hostWith('');
  expect(messageOf(() => host.edit('Nowhere', 'A1', '1'))).toBe('There is no sheet named Nowhere.');
  expect(messageOf(() => host.read('Sheet1', 'A1:B2'))).toBe('A1:B2 is not one cell.');
});

test('a failing onEdit stops nobody in the page, is logged, and is thrown to a test', () => {
  const host = hostWith('function onEdit() { throw new Error("no range"); }');
  expect(messageOf(() => host.edit('Sheet1', 'A1', '1'))).toBe('no range');
  host.model.dispatch('UPDATE_CELL', { sheetId: 'Sheet1', col: 0, row: 1, content: '2' });
  expect(['A1', 'A2'].map((cell) => host.read('Sheet1', cell).value)).toEqual([1, 2]);
  expect(host.logs).toEqual(['onEdit: Error: no range', 'onEdit: Error: no range']);
});
