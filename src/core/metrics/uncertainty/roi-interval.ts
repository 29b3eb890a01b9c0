import { problem } from '../../values/problem.ts';
import { poissonLimits } from '../../values/statistics.ts';
import { defineMetric } from '../define-metric.ts';
import { count, money, optional, rate } from '../param.ts';

export const roiInterval = defineMetric({
  name: 'ROIINTERVAL',
  title: 'Range of the ROI',
  category: 'uncertainty',
  summary: 'Between which two values the true ROI of such a campaign lies, given how few orders there were.',
  params: {
    orders: count('How many orders the campaign brought.'),
    ordervalue: money('Average value of an order.', { min: 0 }),
    investment: money('Everything spent on it, your own time included.', { above: 0 }),
    margin: optional(rate('Share of the order value left after product costs, such as 40%.'), 1),
    confidence: optional(rate('How sure the range must be, such as 95%.', { above: 0, max: 0.9999 }), 0.95),
  },
  returns: 'ratio',
  spills: ['low', 'high'],
  compute: ({ orders, ordervalue, investment, margin, confidence }) => {
    if (!Number.isInteger(orders)) return problem('not-whole', { name: 'orders', value: orders });
    const { low, high } = poissonLimits(orders, confidence);
    const roiOf = (expected: number) => (expected * ordervalue * margin - investment) / investment;
    return [roiOf(low), roiOf(high)];
  },
  formula: { none: 'It takes the inverse chi-square distribution, which not every spreadsheet has.' },
  formulaInWords:
    '(limit of the expected orders × order value × margin − investment) / investment, at both exact Poisson limits',
  examples: [
    {
      args: [10, 99, 250],
      result: [[0.898973923668, 6.28258099264]],
      source: 'Fitness trainer: 10 guides; Poisson limits 4.7954 and 18.3904 by scipy',
    },
    {
      args: [0, 99, 250],
      result: [[-1, 0.460796263829]],
      source: 'No order yet: up to 3.6889 may have been due',
    },
    { args: [2.5, 99, 250], error: 'not-whole', source: 'Orders come whole' },
  ],
  pitfall:
    'It covers the chance in the number of orders alone, not wrong matching, refunds or large single orders.',
  related: ['ROI', 'CVRINTERVAL'],
  source: 'Garwood, Biometrika 28 (1936): exact limits for a Poisson count',
});
