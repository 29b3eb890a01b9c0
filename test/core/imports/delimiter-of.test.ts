import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../src/core/imports/delimiter-of.ts';

const of = (text: string) =>
  delimiterOf((delimiter) => Papa.parse<string[]>(text, { delimiter, preview: 10 }).data);

describe('delimiterOf', () => {
  it.each([
    ['a known header', 'Name;Created at;Financial Status;Currency;Total\n1,2,3,4,5,6,7;;;;\n', ';'],
    [
      'a known header with a title of commas',
      'a,b,c,d,e,f,g,h\nName\tCreated at\tFinancial Status\tCurrency\tTotal',
      '\t',
    ],
    ['known statistics', 'a,b,c,d,e\nCampaign;Cost;Impr.;Clicks\nA;1,00;2;3\n', ';'],
    ['another table', 'Date;Sum\n2026-05-01;5,00\n', ';'],
    ['one column', 'Date\n2026-05-01\n', ','],
    ['nothing', '', ','],
  ])('%s', (_, text, delimiter) => {
    expect(of(text)).toBe(delimiter);
  });
});
