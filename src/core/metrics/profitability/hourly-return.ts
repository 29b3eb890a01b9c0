import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { count, money, optional, rate } from '../param.ts';

export const hourlyReturn = defineMetric({
  name: 'HOURLYRETURN',
  title: 'Return per hour',
  category: 'profitability',
  summary: 'What each hour of your own work earned.',
  params: {
    returns: money('What the campaign brought in.'),
    othercosts: money('Everything spent on it except your own time.', { min: 0 }),
    hours: count('Your own hours.', { above: 0 }),
    margin: optional(rate('Share of the returns left after product costs, such as 40%.'), 1),
  },
  returns: 'money',
  compute: ({ returns, othercosts, hours, margin }) => (returns * margin - othercosts) / hours,
  formula: ({ returns, othercosts, hours, margin }) => `(${product(returns, margin)}-${othercosts})/${hours}`,
  formulaInWords: '(returns × margin − other costs) / hours',
  examples: [
    { args: [200, 0, 15], result: 200 / 15, source: 'A gain of 200 that took 15 hours' },
    { args: [990, 150, 4], result: 210, source: 'Fitness trainer: 4 hours, 150 of other costs' },
    { args: [200, 0, 0], error: 'not-above-zero', source: 'No hours worked' },
  ],
  pitfall:
    'Do not put your hours into the other costs as well: compare the result with your hourly rate instead.',
  related: ['TIMECOST', 'ROI'],
  source: 'Effective hourly rate: profit before own labour / hours',
});
