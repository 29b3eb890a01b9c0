import { describe, expect, test } from 'vitest';
import {
  type Author,
  toEngineFormula,
  toGoogleFormula,
  toLocalFormula,
} from '../../src/host/formula-text.ts';
import { HOST_LOCALES, type HostLocale } from '../../src/host/locales.ts';
import { hostWith, mainOf, messageOf } from './script-host.ts';

describe.each(HOST_LOCALES)('%s', (locale) => {
  test.each<[formula: string, canonical: string]>([
    ['=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ["=SUMIFS('Costs; all'!B:B;Costs_Name;A1)", "=SUMIFS('Costs; all'!B:B,Costs_Name,A1)"],
    ['=A1&"say ""hi"" now"', '=A1&("say "&CHAR(34)&"hi"&CHAR(34)&" now")'],
    ['=1/2+5%', '=1/2+5%'],
  ])('%s', (formula, canonical) => {
    for (const author of ['script', 'person'] as const)
      expect(toEngineFormula(formula, locale, author)).toBe(canonical);
  });
});

const shown = (locale: HostLocale, formula: string, author: Author) => {
  const host = hostWith(mainOf(`s.getRange('A1').setFormula(given);`), { locale });
  if (author === 'script') host.run('main', formula);
  else host.edit('Sheet1', 'A1', formula);
  return host.read('Sheet1', 'A1').value;
};

describe('what each locale accepts', () => {
  test.each<[formula: string, author: Author, values: Record<HostLocale, unknown>]>([
    ['=SUM(1,2)', 'script', { en_US: 3, iw_IL: 3, tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=SUM(1, 2)', 'person', { en_US: 3, iw_IL: 3, tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=SUM(1;2)', 'script', { en_US: 3, iw_IL: 3, tr_TR: 3, ro_RO: 3 }],
    ['=SUM(1;2)', 'person', { en_US: 3, iw_IL: 3, tr_TR: 3, ro_RO: 3 }],
    ['=2*0.5', 'script', { en_US: 1, iw_IL: 1, tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=2*0,5', 'script', { en_US: '#ERROR!', iw_IL: '#ERROR!', tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=2*0,5', 'person', { en_US: '#ERROR!', iw_IL: '#ERROR!', tr_TR: 1, ro_RO: 1 }],
    ['=SUM({1,2;3,4})', 'person', { en_US: 10, iw_IL: 10, tr_TR: 4.6, ro_RO: 4.6 }],
    ['=SUM({1\\2;3\\4})', 'person', { en_US: '#ERROR!', iw_IL: '#ERROR!', tr_TR: 10, ro_RO: 10 }],
    ['=A2#', 'person', { en_US: '#ERROR!', iw_IL: '#ERROR!', tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=SUM(1;2', 'script', { en_US: '#ERROR!', iw_IL: '#ERROR!', tr_TR: '#ERROR!', ro_RO: '#ERROR!' }],
    ['=NOSUCH(1)', 'script', { en_US: '#NAME?', iw_IL: '#NAME?', tr_TR: '#NAME?', ro_RO: '#NAME?' }],
    [
      '=TEXTSPLIT("a b";" ")',
      'script',
      { en_US: '#NAME?', iw_IL: '#NAME?', tr_TR: '#NAME?', ro_RO: '#NAME?' },
    ],
  ])('%s by a %s', (formula, author, values) => {
    for (const locale of HOST_LOCALES)
      expect([locale, shown(locale, formula, author)]).toEqual([locale, values[locale]]);
  });
});

test('a refused formula keeps its text', () => {
  const host = hostWith('', { locale: 'tr_TR' });
  host.edit('Sheet1', 'A1', '=SUM(1, 2)');
  expect(host.read('Sheet1', 'A1')).toMatchObject({ formula: '=SUM(1, 2)', error: 'Formula parse error.' });
});

test('formulas are read in the form of the locale, and by the host with semicolons', () => {
  expect(toLocalFormula('=SUM(A1,1.5)', 'en_US')).toBe('=SUM(A1,1.5)');
  expect(toLocalFormula('=SUM(A1,1.5)', 'ro_RO')).toBe('=SUM(A1;1,5)');
  expect(toGoogleFormula('=SUM(A1,1.5)', ';')).toBe('=SUM(A1;1.5)');
});

test('a backslash before a quotation mark is named', () => {
  expect(messageOf(() => toEngineFormula('=A1&"x\\"', 'en_US', 'script'))).toBe(
    'A backslash before a quotation mark in a formula is not emulated by the local host.',
  );
});
