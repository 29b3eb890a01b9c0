import { sumOfProducts } from '../../values/sum-of-products.ts';
import { defineMetric } from '../define-metric.ts';
import { count, list, money } from '../param.ts';

export const actionValue = defineMetric({
  name: 'ACTIONVALUE',
  title: 'Value of actions',
  category: 'value',
  summary: 'What all counted actions are worth together.',
  params: {
    counts: list(count('How many sign-ups, leads, downloads …, one cell each.')),
    values: list(money('What one of each is worth, in the same order.', { min: 0 })),
  },
  returns: 'money',
  compute: ({ counts, values }) => sumOfProducts(counts, values),
  formula: ({ counts, values }) => `SUMPRODUCT(${counts};${values})`,
  formulaInWords: 'sum of count × value',
  examples: [
    {
      args: [
        [[20], [150]],
        [[50], [2]],
      ],
      result: 1300,
      source: '20 leads at 50 and 150 subscribers at 2',
    },
    {
      args: [
        [[20], [150]],
        [[50], [-2]],
      ],
      error: 'negative',
      source: 'A value below zero',
    },
  ],
  pitfall: 'A lead and the sale it became must not both count.',
  related: ['LEADVALUE', 'SUBSCRIBERVALUE', 'EMV'],
  source: 'Expected value of actions: count times value of one',
});
