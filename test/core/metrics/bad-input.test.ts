import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import type { AnyMetric } from '../../../src/core/metrics/define-metric.ts';
import { evaluate } from '../../../src/core/metrics/evaluate.ts';
import { type Problem, ProblemError } from '../../../src/core/values/problem.ts';
import { problemText } from '../../../src/core/values/problem-text.ts';
import { errorTexts } from '../../../src/i18n/error-texts.ts';
import { ALL_METRICS } from './all-examples.ts';

/** Every kind of cell that does not belong, as Sheets hands it over. */
const BAD_CELLS: Record<string, unknown> = {
  text: 'soon',
  'number as text, US': '$1,234.56',
  'number as text, German': '1.234,56 €',
  'number as text, Turkish': '₺1.234,56',
  'number as text, Hebrew': '‏1,234.56 ₪',
  'percent as text': '%40',
  'bare percent': 40,
  'error cell': '#N/A',
  'other error cell': '#DIV/0!',
  loading: 'Loading...',
  true: true,
  false: false,
  date: new Date(2025, 0, 31),
  'no date': new Date(Number.NaN),
  negative: -3,
  zero: 0,
  huge: 1.7e308,
  tiny: 5e-324,
  NaN: Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  empty: '',
  spaces: '   ',
  null: null,
  undefined: undefined,
  object: { a: 1 },
  'empty range': [],
  'range of an empty row': [[]],
  'one cell as a range': [['soon']],
  'ragged range': [[1, 2], [3], []],
  'flat range': [1, 2, 3],
  'tall range': Array.from({ length: 7 }, () => [1]),
  'long text': 'x'.repeat(60_000),
};

/** The arguments of the first example that has a result: what is bad is put into one place of them at a time. */
function goodArguments(metric: AnyMetric): unknown[] {
  const example = metric.examples.find((candidate) => 'result' in candidate)!;
  return [...example.args];
}

/** A number, a text, or a rectangle of them; or the text of the error in all four languages. */
function outcome(metric: AnyMetric, args: readonly unknown[]): unknown[] {
  const texts = (reason: Problem) =>
    LANGUAGES.map((language) => problemText(reason, errorTexts[language], language)).join('\n');
  try {
    const result = evaluate(metric, args, texts);
    if (!Array.isArray(result)) return [result];
    expect(new Set(result.map((row) => row.length)).size).toBe(1);
    return result.flat();
  } catch (error) {
    if (error instanceof ProblemError) return [texts(error.problem)];
    throw error;
  }
}

function expectPresentable(cells: readonly unknown[]): void {
  for (const cell of cells) {
    if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    else {
      expect(typeof cell).toBe('string');
      // No place of a text is left unfilled and nothing of the machine shows through.
      expect(cell).not.toMatch(/\{\w+\}|undefined|null\b|\[object|NaN|Infinity|\bat .+:\d+:\d+/);
    }
  }
}

describe.each(ALL_METRICS)('$name', (metric) => {
  const places = Object.keys(metric.params);
  it.each(Object.entries(BAD_CELLS))('presents %s', (_, bad) => {
    places.forEach((_, place) => {
      const args = goodArguments(metric);
      while (args.length < place) args.push('');
      args[place] = bad;
      expectPresentable(outcome(metric, args));
      // The same cell in the second row of a column.
      const rows = args.map((arg) => (Array.isArray(arg) ? arg : [[arg], [arg]]));
      expectPresentable(outcome(metric, rows));
    });
  });

  it('presents too few and too many arguments', () => {
    const args = goodArguments(metric);
    for (let length = 0; length <= places.length + 1; length++) {
      expectPresentable(
        outcome(
          metric,
          Array.from({ length }, (_, at) => args[at] ?? 1),
        ),
      );
    }
  });
});
