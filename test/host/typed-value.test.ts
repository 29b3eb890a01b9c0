import { describe, expect, test } from 'vitest';
import { HOST_LOCALES } from '../../src/host/locales.ts';
import { hostWith, mainOf, messageOf, runScript } from './script-host.ts';

const year = new Date().getUTCFullYear();
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** What setValue stores for a text, read back by getValue. */
const stored = (text: string, locale: (typeof HOST_LOCALES)[number]) => {
  const host = hostWith(mainOf('s.getRange("A1").setValue(given); SpreadsheetApp.flush();'), { locale });
  host.run('main', text);
  return host.read('Sheet1', 'A1').value;
};

describe('setValue reads a text as if it were typed', () => {
  test.each<[text: string, en: unknown, tr: unknown, ro: unknown, iw: unknown]>([
    ['hello', 'hello', 'hello', 'hello', 'hello'],
    ['00123', 123, 123, 123, 123],
    ['1.5', 1.5, day(`${year}-05-01`), day(`${year}-05-01`), 1.5],
    ['1,5', '1,5', 1.5, 1.5, '1,5'],
    ['1,234.5', 1234.5, '1,234.5', '1,234.5', 1234.5],
    ['1.234,5', '1.234,5', 1234.5, 1234.5, '1.234,5'],
    ['50%', 0.5, 0.5, 0.5, 0.5],
    ['2/1/2025', day('2025-02-01'), day('2025-01-02'), day('2025-01-02'), day('2025-01-02')],
    ['02.01.2025', '02.01.2025', day('2025-01-02'), day('2025-01-02'), day('2025-01-02')],
    ['2025-01-31', day('2025-01-31'), day('2025-01-31'), day('2025-01-31'), day('2025-01-31')],
    ['TRUE', true, true, true, true],
    ["'00123", '00123', '00123', '00123', '00123'],
    ["'=A1", '=A1', '=A1', '=A1', '=A1'],
    ['=1+1', 2, 2, 2, 2],
    ['+1+1', 2, 2, 2, 2],
    ['-1', -1, -1, -1, -1],
    ['-A2', 0, 0, 0, 0],
    ['=', '=', '=', '=', '='],
    ['#N/A', '#N/A', '#N/A', '#N/A', '#N/A'],
  ])('%s', (text, ...values) => {
    expect(['en_US', 'tr_TR', 'ro_RO', 'iw_IL'].map((locale) => stored(text, locale as 'en_US'))).toEqual(
      values,
    );
  });
});

describe('a cell formatted @ keeps the text', () => {
  test.each(['00123', '1/2', '=A1', "'x", '50%', 'TRUE'])('%s', (text) => {
    const host = hostWith(mainOf('s.getRange("A1").setNumberFormat("@").setValue(given);'));
    host.run('main', text);
    expect(host.read('Sheet1', 'A1')).toMatchObject({ value: text, text, formula: '' });
  });
});

test('numbers, booleans, dates and blanks come back as they went in', () => {
  const { reply } = runScript(`
    var date = new Date(Date.UTC(2025, 0, 31, 12, 30));
    var r = s.getRange('A1:E1').setValues([[1.25, true, date, '', null]]);
    var back = r.getValues()[0];
    return [back[0], back[1], back[2].getTime() === date.getTime(), back[3], back[4]];`);
  expect(reply).toEqual([1.25, true, true, '', '']);
});

test('a date is shown in the locale’s form unless the cell has a date format', () => {
  const body = `s.getRange('A2').setNumberFormat('yyyy-mm-dd');
    s.getRange('A1:A2').setValues([[new Date(Date.UTC(2025, 0, 5))], [new Date(Date.UTC(2025, 0, 5))]]);`;
  const texts = HOST_LOCALES.map((locale) => {
    const { host } = runScript(body, { locale });
    return [host.read('Sheet1', 'A1').text, host.read('Sheet1', 'A2').text];
  });
  expect(texts).toEqual([
    ['1/5/2025', '2025-01-05'],
    ['05.01.2025', '2025-01-05'],
    ['05.01.2025', '2025-01-05'],
    ['5.1.2025', '2025-01-05'],
  ]);
});

test('blank cells read as "", errors as their Google names', () => {
  const { reply } = runScript(`
    s.getRange('A1:A4').setFormulas([['=1/0'], ['=A2'], ['=NA()'], ['=NOSUCH()']]);
    return s.getRange('A1:A5').getValues().map(function (row) { return row[0]; });`);
  expect(reply).toEqual(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '']);
});

test('a formula must start with =', () => {
  expect(messageOf(() => runScript('s.getRange("A1").setFormula("SUM(1)")'))).toBe(
    'A formula starts with =; "SUM(1)" does not.',
  );
});
