import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { money, optional, rate } from '../param.ts';

export const roi = defineMetric({
  name: 'ROI',
  title: 'Return on investment (net)',
  category: 'profitability',
  summary: 'What came back on top of each 1 spent, as a share of the investment. Negative means a loss.',
  params: {
    returns: money('What the campaign brought in: sales, or gross profit if you leave out the margin.'),
    investment: money('Everything spent on it: ads, tools, content, fees and your own time.', { above: 0 }),
    margin: optional(rate('Share of the returns left after product costs, such as 40%.'), 1),
  },
  returns: 'ratio',
  compute: ({ returns, investment, margin }) => (returns * margin - investment) / investment,
  formula: ({ returns, investment, margin }) => `(${product(returns, margin)}-${investment})/${investment}`,
  formulaInWords: '(returns × margin − investment) / investment',
  examples: [
    { args: [990, 250], result: 2.96, source: 'Fitness trainer: 10 guides at 99 sold, 250 spent' },
    { args: [990, 250, 0.4], result: 0.584, source: 'The same campaign at a margin of 40%' },
    { args: [990, 250, 0.25], result: -0.01, source: 'The same campaign at a margin of 25%' },
    {
      args: [
        [[990], [''], [50000]],
        [[250], [100], [10000]],
      ],
      result: [[2.96], [''], [4]],
      source: 'A column: a row with a blank stays blank',
    },
    { args: ['', ''], result: '', source: 'A row that is filled in later' },
    { args: [990, 0], error: 'not-above-zero', source: 'Nothing spent: there is no return on it' },
    { args: [990, 250, 40], error: 'percent-as-number', source: 'A margin of 40% typed as 40' },
  ],
  pitfall:
    'Give revenue with a margin, or gross profit without one: a cost that was already taken out would be subtracted twice.',
  related: ['ROIGROSS', 'ROAS', 'INVESTMENT'],
  source: 'Farris et al., Marketing Metrics: ROMI = (incremental margin − marketing cost) / marketing cost',
});
