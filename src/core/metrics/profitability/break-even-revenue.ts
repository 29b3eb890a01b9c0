import { defineMetric } from '../define-metric.ts';
import { money, optional, rate } from '../param.ts';

export const breakEvenRevenue = defineMetric({
  name: 'BREAKEVENREVENUE',
  title: 'Break-even revenue',
  category: 'profitability',
  summary: 'The revenue that pays for the campaign.',
  params: {
    investment: money('Everything spent on it, your own time included.', { min: 0 }),
    margin: optional(rate('Share of the revenue left after product costs, such as 40%.', { above: 0 }), 1),
  },
  returns: 'money',
  compute: ({ investment, margin }) => investment / margin,
  formula: ({ investment, margin }) => (margin === '1' ? investment : `${investment}/${margin}`),
  formulaInWords: 'investment / margin',
  examples: [
    { args: [250, 0.4], result: 625, source: '250 spent at a margin of 40%' },
    { args: [250], result: 250, source: 'Digital goods without product costs' },
    { args: [250, 0], error: 'not-above-zero', source: 'Without a margin nothing is ever paid back' },
  ],
  pitfall: 'Give the margin after shipping and payment fees, or the goal is set too low.',
  related: ['BREAKEVENORDERS', 'BREAKEVENROAS'],
  source: 'Break-even analysis: fixed cost / contribution margin ratio',
});
