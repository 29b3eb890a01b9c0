import { expect, it } from 'vitest';
import { defineMetric } from '../../../src/core/metrics/define-metric.ts';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { nativeFormula } from '../../../src/core/metrics/native-formula.ts';
import { list, money, optional, text } from '../../../src/core/metrics/param.ts';

// What must not compile is checked by the compiler: an unused @ts-expect-error is an error itself.
const rest = {
  title: '',
  category: 'cost',
  summary: '',
  returns: 'money',
  formulaInWords: '',
  examples: [],
  pitfall: '',
  related: [],
  source: '',
} as const;

it('types what compute and formula receive by the parameters', () => {
  const metric = defineMetric({
    ...rest,
    name: 'TEST',
    params: {
      one: money(''),
      many: list(money('')),
      word: optional(text('')),
      rest: optional(money(''), 2),
    },
    compute: ({ one, many, word, rest }) => {
      const typed: [number, readonly number[], string | undefined, number] = [one, many, word, rest];
      return typed.length;
    },
    formula: ({ one, many }) => `${one}+SUM(${many})`,
  });
  expect(metric.compute({ one: 1, many: [], word: undefined, rest: 2 })).toBe(4);
});

it('refuses names that do not exist', () => {
  defineMetric({
    ...rest,
    name: 'TEST',
    params: { cost: money('') },
    // @ts-expect-error: there is no such parameter
    compute: ({ costs }) => costs,
    // @ts-expect-error: nor here
    formula: ({ costs }) => costs,
  });
  // @ts-expect-error: a required input is missing
  nativeFormula(METRICS.ROI, { returns: 'A1' });
  // @ts-expect-error: an input that ROI does not have
  nativeFormula(METRICS.ROI, { returns: 'A1', investment: 'B1', spend: 'C1' });
  expect(METRICS).not.toHaveProperty('TEST');
});
