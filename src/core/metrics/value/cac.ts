import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cac = defineMetric({
  name: 'CAC',
  title: 'Customer acquisition cost',
  category: 'value',
  summary: 'What winning one new customer cost.',
  params: {
    spend: money('All sales and marketing cost of the period.', { min: 0 }),
    newcustomers: count('Customers who bought for the first time.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ spend, newcustomers }) => spend / newcustomers,
  formula: ({ spend, newcustomers }) => `${spend}/${newcustomers}`,
  formulaInWords: 'spend / new customers',
  examples: [
    { args: [6000, 40], result: 150, source: '40 new customers on 6,000' },
    { args: [6000, 0], error: 'not-above-zero', source: 'Nobody new yet' },
  ],
  pitfall: 'Count first-time buyers only: orders of customers you already had make it look cheap.',
  related: ['CPA', 'LTVCAC', 'CACPAYBACK'],
  source:
    'Marketing Accountability Standards Board, Common Language Marketing Dictionary: customer acquisition cost',
});
