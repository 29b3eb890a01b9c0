import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { money, optional, rate } from '../param.ts';

export const netProfit = defineMetric({
  name: 'NETPROFIT',
  title: 'Net profit of a campaign',
  category: 'profitability',
  summary: 'What is left once the campaign has paid for itself. Negative means a loss.',
  params: {
    returns: money('What the campaign brought in.'),
    investment: money('Everything spent on it, your own time included.', { min: 0 }),
    margin: optional(rate('Share of the returns left after product costs, such as 40%.'), 1),
  },
  returns: 'money',
  compute: ({ returns, investment, margin }) => returns * margin - investment,
  formula: ({ returns, investment, margin }) => `${product(returns, margin)}-${investment}`,
  formulaInWords: 'returns × margin − investment',
  examples: [
    { args: [990, 250], result: 740, source: 'Fitness trainer: 990 on 250' },
    { args: [2100, 1500, 0.6], result: -240, source: '30 orders of 70 at a margin of 60%, 1,500 spent' },
    { args: [990, -1], error: 'negative', source: 'A negative investment' },
  ],
  pitfall: 'A large profit on a larger investment can be a poor return: read it beside the ROI.',
  related: ['ROI', 'BREAKEVENREVENUE'],
  source: 'Contribution after marketing: margin earned less marketing cost',
});
