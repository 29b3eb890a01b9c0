import { sumOfProducts } from '../../values/sum-of-products.ts';
import { defineMetric } from '../define-metric.ts';
import { count, list, money } from '../param.ts';

export const emv = defineMetric({
  name: 'EMV',
  title: 'Earned media value',
  category: 'value',
  summary: 'What the same attention would have cost as advertising, by a rate card. Not cash.',
  params: {
    counts: list(count('How many likes, comments, impressions …, one cell each.')),
    rates: list(money('What one of each is worth on your rate card, in the same order.', { min: 0 })),
  },
  returns: 'money',
  compute: ({ counts, rates }) => sumOfProducts(counts, rates),
  formula: ({ counts, rates }) => `SUMPRODUCT(${counts};${rates})`,
  formulaInWords: 'sum of count × rate',
  examples: [
    {
      args: [
        [[5000], [500], [50000]],
        [[0.3], [0.5], [0.00005]],
      ],
      result: 1752.5,
      source: 'Later Influence help: likes, comments and impressions at its placeholder rates',
    },
    { args: [[[50000]], [[0.015]]], result: 750, source: 'Lefty: 50,000 impressions at a CPM of 15' },
    {
      args: [[[5000, 500, 50000]], [[0.21, 3.17, 0.00482]]],
      result: 2876,
      source: 'Ayzenberg 2017, Facebook row: the same post, almost four times the value of the CPM card',
    },
    {
      args: [
        [[5000], [500]],
        [[0.3], [-1]],
      ],
      error: 'negative',
      source: 'A rate below zero',
    },
  ],
  pitfall:
    'Rate cards differ severalfold: it is an estimate, never revenue, and stays out of ROI unless you say so.',
  related: ['ROI', 'CPM'],
  source: 'Sum of engagements times card rates, as Later, Lefty and Ayzenberg compute it',
});
