import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/metrics/evaluate.ts';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { problemText } from '../../../src/core/values/problem-text.ts';
import { errors } from '../../../src/i18n/en/errors.ts';
import { outcomeOf } from './all-examples.ts';

const { ROI, EMV, INVESTMENT, UTMLINK } = METRICS;
const inEnglish = (...args: unknown[]) => evaluate(ROI, args, (reason) => problemText(reason, errors, 'en'));

describe('single cells', () => {
  it.each([
    ['', ''],
    ['', 250],
    [990, ''],
    [undefined, null],
    ['', 0],
    ['', 'abc'],
    ['  ', 250],
  ])('ROI(%j; %j) stays blank: something is still to be filled in', (returns, investment) => {
    expect(outcomeOf(ROI, [returns, investment])).toBe('');
  });

  it.each(['', undefined, null])('takes the default for a margin of %j', (margin) => {
    expect(outcomeOf(ROI, [990, 250, margin])).toBe(2.96);
  });

  it('reads a range of one cell as a cell', () => {
    expect(outcomeOf(ROI, [[[990]], [[250]]])).toBe(2.96);
  });

  it('refuses too few and too many arguments', () => {
    expect(outcomeOf(ROI, [])).toEqual({ error: 'missing-argument' });
    expect(outcomeOf(ROI, [990])).toEqual({ error: 'missing-argument' });
    expect(outcomeOf(ROI, [990, 250, 1, 1])).toEqual({ error: 'too-many-arguments' });
  });

  it('never shows an infinite result', () => {
    expect(outcomeOf(ROI, [1e308, 1e-300])).toEqual({ error: 'result-too-large' });
  });

  it('shows 0, never -0', () => {
    expect(outcomeOf(METRICS.ROIGROSS, [-0, 5])).toBe(0);
  });
});

describe('ranges', () => {
  it('give one result per row; a bad row spoils only itself', () => {
    const returns = [[990], [''], ['abc'], ['#N/A'], [500], [500]];
    const investment = [[250], [250], [250], [250], [0], [250]];
    expect(inEnglish(returns, investment)).toEqual([
      [2.96],
      [''],
      ['returns is the text "abc"; it must be a number'],
      ['returns is the error #N/A; mend that cell first'],
      ['investment is 0; it must be above zero'],
      [1],
    ]);
  });

  it('keep the shape of the range', () => {
    expect(outcomeOf(ROI, [[[2, 3]], [[1, 1]]])).toEqual([[1, 2]]);
    const block = [
      [2, 3],
      [4, 5],
    ];
    expect(outcomeOf(ROI, [block, 1])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('take a single cell for every row', () => {
    expect(outcomeOf(ROI, [[[500], [1000]], 250, 0.5])).toEqual([[0], [1]]);
    expect(outcomeOf(ROI, [1000, [[250], [500]]])).toEqual([[3], [1]]);
  });

  it('stay blank when the single cell is', () => {
    expect(outcomeOf(ROI, [[[500], [1000]], ''])).toEqual([[''], ['']]);
  });

  it('refuse the whole call for a bad single cell: it would spoil every row', () => {
    expect(outcomeOf(ROI, [[[500], [1000]], 250, 40])).toEqual({ error: 'percent-as-number' });
  });

  it('keep the default of an optional column in its blank rows', () => {
    expect(outcomeOf(ROI, [[[990], [990]], 250, [[0.4], ['']]])).toEqual([[0.584], [2.96]]);
  });

  it('must have the same shape', () => {
    expect(() =>
      evaluate(
        ROI,
        [
          [[1], [2]],
          [[1], [2], [3]],
        ],
        String,
      ),
    ).toThrow('shape-differs');
    expect(outcomeOf(ROI, [[[1], [2]], [[1, 2]]])).toEqual({ error: 'shape-differs' });
  });

  it('of uneven rows are read with blanks', () => {
    expect(outcomeOf(ROI, [[[2, 3], [4]], 1])).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  it('of texts give texts', () => {
    const urls = [['https://a.example'], [''], ['b.example']];
    expect(outcomeOf(UTMLINK, [urls, 'ig', 'social', 'x'])).toEqual([
      ['https://a.example?utm_source=ig&utm_medium=social&utm_campaign=x'],
      [''],
      ['not-a-link'],
    ]);
  });
});

describe('lists', () => {
  it('leave out a place where one of them is blank', () => {
    expect(
      outcomeOf(EMV, [
        [[10], [''], [5]],
        [[1], [2], ['']],
      ]),
    ).toBe(10);
  });

  it('are blank when nothing is filled in', () => {
    expect(
      outcomeOf(EMV, [
        [[''], ['']],
        [[1], [2]],
      ]),
    ).toBe('');
  });

  it('take a single cell for every place', () => {
    expect(outcomeOf(EMV, [[[5000], [500]], 0.3])).toBe(1650);
  });

  it('name the place of a bad cell', () => {
    const bad = () =>
      evaluate(
        EMV,
        [
          [[1], ['many']],
          [[1], [1]],
        ],
        String,
      );
    expect(bad).toThrow(
      expect.objectContaining({
        problem: { code: 'text-for-number', params: { name: 'counts #2', content: 'many' } },
      }),
    );
  });

  it('must have the same shape', () => {
    expect(outcomeOf(EMV, [[[1], [2]], [[1, 2]]])).toEqual({ error: 'shape-differs' });
  });
});

describe('INVESTMENT', () => {
  it('counts neither hours without a rate nor a rate without hours', () => {
    expect(outcomeOf(INVESTMENT, [100, 0, 0, 4])).toEqual({ error: 'needs-both' });
    expect(outcomeOf(INVESTMENT, [100, 0, 0, '', 25])).toEqual({ error: 'needs-both' });
    expect(outcomeOf(INVESTMENT, [[[100], [100]], 0, 0, [[4], ['']], [[25], [25]]])).toEqual([
      [200],
      ['needs-both'],
    ]);
  });
});
