import { sumOfProducts } from '../../values/sum-of-products.ts';
import { defineMetric } from '../define-metric.ts';
import { count, list, number } from '../param.ts';

export const intentScore = defineMetric({
  name: 'INTENTSCORE',
  title: 'Intent score',
  category: 'engagement',
  summary: 'Actions weighted by how close to a purchase they are.',
  params: {
    counts: list(count('How many likes, saves, clicks, requests …, one cell each.')),
    weights: list(number('What one of each counts, deeper actions more, in the same order.', { min: 0 })),
  },
  returns: 'number',
  compute: ({ counts, weights }) => sumOfProducts(counts, weights),
  formula: ({ counts, weights }) => `SUMPRODUCT(${counts};${weights})`,
  formulaInWords: 'sum of count × weight',
  examples: [
    {
      args: [
        [[1000], [60], [12]],
        [[1], [5], [20]],
      ],
      result: 1540,
      source: '1,000 likes, 60 saves, 12 requests, weighted 1, 5, 20',
    },
    {
      args: [
        [[1000], [60]],
        [[1], [-5]],
      ],
      error: 'negative',
      source: 'A weight below zero',
    },
  ],
  pitfall:
    'The weights are yours: keep them the same for all that you compare, and never read the score as money.',
  related: ['EMV', 'CVR'],
  source: 'Weighted sum along the ladder of intent from a like to a purchase',
});
