import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { evaluate } from '../../../src/core/metrics/evaluate.ts';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';
import { ProblemError } from '../../../src/core/values/problem.ts';
import { problemText } from '../../../src/core/values/problem-text.ts';
import { errorTexts } from '../../../src/i18n/error-texts.ts';

function textOf(language: Language, name: MetricName, args: readonly unknown[]): string {
  try {
    evaluate(METRICS[name], args, () => '');
  } catch (error) {
    if (error instanceof ProblemError) return problemText(error.problem, errorTexts[language], language);
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('error texts in English', () => {
  const cases: [MetricName, unknown[], string][] = [
    ['ROI', [990, 0], 'investment is 0; it must be above zero'],
    ['ROI', [990, -20], 'investment is -20; it must be above zero'],
    ['CPA', [-0.5, 3], 'cost is -0.5; it must be zero or more'],
    ['ROI', [990, 250, 40], 'margin is 40; write 40% or 0.4'],
    ['ROI', [990, 250, 58.5], 'margin is 58.5; write 58.5% or 0.585'],
    ['ROI', [990, 250, 250], 'margin is 250; it must be between 0% and 100%'],
    ['ROI', [990, 250, -0.1], 'margin is -0.1; it must be between 0% and 100%'],
    ['ROI', ['abc', 250], 'returns is the text "abc"; it must be a number'],
    [
      'ROI',
      ['$990', 250],
      'returns is the text "$990"; type the number alone and let the cell format show the rest',
    ],
    [
      'ROI',
      ['1.234,56 €', 250],
      'returns is the text "1.234,56 €"; type the number alone and let the cell format show the rest',
    ],
    [
      'ROI',
      [` a very long text${' that goes on'.repeat(9)}`, 250],
      'returns is the text "a very long text that goes on that goes…"; it must be a number',
    ],
    ['ROI', ['#DIV/0!', 250], 'returns is the error #DIV/0!; mend that cell first'],
    ['ROI', ['Loading...', 250], 'returns is still loading'],
    ['ROI', [new Date(2025, 2, 9), 250], 'returns is the date 2025-03-09; it must be a number'],
    ['ROI', [true, 250], 'returns is TRUE; it must be a number'],
    ['ROI', [Number.NaN, 250], 'returns cannot be read; type it again'],
    ['ROI', [{}, 250], 'returns cannot be read; type it again'],
    ['ROI', [990], 'ROI needs investment as well'],
    ['CPA', [1, 2, 3], 'CPA takes at most 2 values'],
    [
      'ROI',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      'investment is 3 × 1 cells and returns is 2 × 1; ranges must have the same size',
    ],
    ['ROI', [1e308, 1e-300], 'The result of ROI is too large to show'],
    ['INVESTMENT', [1, 1, 1, 4], 'hours is given and hourlyrate is not; give both or neither'],
    [
      'UTMLINK',
      ['shop.example', 'a', 'b', 'c'],
      'url is "shop.example"; it must be a link that starts with http:// or https:// and has no spaces',
    ],
    [
      'UTMLINK',
      ['https://a.example', new Date(2025, 11, 31), 'b', 'c'],
      'source is the date 2025-12-31; it must be a text',
    ],
    [
      'EMV',
      [
        [[1], [2]],
        [[1], ['2 $']],
      ],
      'rates #2 is the text "2 $"; type the number alone and let the cell format show the rest',
    ],
  ];
  it.each(cases)('%s(%j)', (name, args, text) => {
    expect(textOf('en', name, args)).toBe(text);
  });
});

describe('error texts in the other languages', () => {
  const cases: [Language, string, string][] = [
    ['tr', 'investment değeri -20,5; sıfırdan büyük olmalı', 'margin değeri 58,5; 58,5% veya 0,585 yazın'],
    [
      'ro',
      'investment este -20,5; trebuie să fie mai mare decât zero',
      'margin este 58,5; scrie 58,5% sau 0,585',
    ],
    [
      'he',
      'הערך investment הוא \u2066-20.5\u2069; עליו להיות גדול מאפס',
      'הערך margin הוא 58.5; יש לכתוב 58.5% או 0.585',
    ],
  ];
  it.each(cases)('%s writes numbers as they are typed there', (language, low, percent) => {
    expect(textOf(language, 'ROI', [990, -20.5])).toBe(low);
    expect(textOf(language, 'ROI', [990, 250, 58.5])).toBe(percent);
  });

  it('Hebrew isolates what a cell holds, so that its signs keep their place', () => {
    expect(textOf('he', 'ROI', ['#REF!', 250])).toContain('\u2066#REF!\u2069');
    expect(textOf('he', 'ROI', ['80 €', 250])).toContain('"\u206880 €\u2069"');
  });
});
