import { describe, expect, it } from 'vitest';
import { ENGINE_LOCALES } from '../../../src/host/locales.ts';
import { withSeparator } from '../../../src/host/workbench/page/formula-separators.ts';

const { en_US: english, tr_TR: turkish } = ENGINE_LOCALES;

describe('what a person types between arguments', () => {
  it.each([
    ['=ROI(990; 250)', '=ROI(990, 250)'],
    ['=ROI(990, 250)', '=ROI(990, 250)'],
    ['=IF(A1=";"; "a;b"; SUM(B1;B2))', '=IF(A1=";", "a;b", SUM(B1,B2))'],
    ['={1;2}', '={1;2}'],
    ['=SUM({1;2}; 3)', '=SUM({1;2}, 3)'],
    ['a; b', 'a; b'],
    ["'=ROI(990; 250)", "'=ROI(990; 250)"],
  ])('in an English spreadsheet %s becomes %s', (typed, shown) => {
    expect(withSeparator(typed, english)).toBe(shown);
  });

  it('stays as typed where the locale itself writes ;', () => {
    expect(withSeparator('=ROI(990,5; 250)', turkish)).toBe('=ROI(990,5; 250)');
  });
});
