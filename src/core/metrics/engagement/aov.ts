import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const aov = defineMetric({
  name: 'AOV',
  title: 'Average order value',
  category: 'engagement',
  summary: 'What an order is worth on average.',
  params: {
    revenue: money('Sales, after refunds.'),
    orders: count('How many orders.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ revenue, orders }) => revenue / orders,
  formula: ({ revenue, orders }) => `${revenue}/${orders}`,
  formulaInWords: 'revenue / orders',
  examples: [
    { args: [2100, 30], result: 70, source: '30 orders for 2,100' },
    { args: [62500, 125], result: 500, source: 'Neo Medya, ROI hesaplama aracı' },
    { args: [2100, 0], error: 'not-above-zero', source: 'No order yet' },
  ],
  pitfall: 'One large order lifts the average: with few orders look at the list itself.',
  related: ['CVR', 'BREAKEVENORDERS'],
  source: 'Revenue / orders',
});
