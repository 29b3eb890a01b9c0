import { expect, it, vi } from 'vitest';
import { defineMetric } from '../../../src/core/metrics/define-metric.ts';
import { evaluate } from '../../../src/core/metrics/evaluate.ts';
import { everyTime } from '../../../src/core/metrics/once.ts';
import { number, rate } from '../../../src/core/metrics/param.ts';

const work = vi.fn((share: number) => share * 100);
const metric = defineMetric({
  name: 'TEST',
  title: '',
  category: 'uncertainty',
  summary: '',
  params: { amount: number(''), share: rate('') },
  returns: 'number',
  compute: ({ amount, share }, once = everyTime) => amount + once(work, share),
  formula: { none: '' },
  formulaInWords: '',
  examples: [],
  pitfall: '',
  related: [],
  source: '',
});
const call = (...args: unknown[]) => {
  work.mockClear();
  return { result: evaluate(metric, args, ({ code }) => code), times: work.mock.calls.length };
};

it.each([
  ['rows that share a value', [[[1], [2], [3]], 0.5], [[51], [52], [53]], 1],
  [
    'a column that changes in the middle',
    [
      [[1], [2], [3]],
      [[0.5], [0.5], [0.1]],
    ],
    [[51], [52], [13]],
    2,
  ],
  ['a single cell', [1, 0.5], 51, 1],
])('is worked out as often as the value changes: %s', (_, args, result, times) => {
  expect(call(...args)).toEqual({ result, times });
});

it('is worked out anew in the next call', () => {
  call(1, 0.5);
  expect(call(1, 0.5).times).toBe(1);
});

it('is worked out every time outside a call', () => {
  work.mockClear();
  metric.compute({ amount: 1, share: 0.5 });
  metric.compute({ amount: 1, share: 0.5 });
  expect(work).toHaveBeenCalledTimes(2);
});
