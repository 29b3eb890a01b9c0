import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const marginRate = defineMetric({
  name: 'MARGINRATE',
  title: 'Margin rate',
  category: 'profitability',
  summary: 'Share of the revenue that is left after the costs that come with each sale.',
  params: {
    revenue: money('Sales.', { above: 0 }),
    variablecosts: money('What these sales cost: goods, packing, shipping, payment fees.', { min: 0 }),
  },
  returns: 'ratio',
  compute: ({ revenue, variablecosts }) => 1 - variablecosts / revenue,
  formula: ({ revenue, variablecosts }) => `1-${variablecosts}/${revenue}`,
  formulaInWords: '1 − variable costs / revenue',
  examples: [
    { args: [100, 60], result: 0.4, source: 'Goods and shipping of 60 on sales of 100' },
    { args: [80, 100], result: -0.25, source: 'Sold below cost' },
    { args: [0, 60], error: 'not-above-zero', source: 'Costs without sales' },
  ],
  pitfall: 'Leave rent and salaries out, and the campaign too: its cost is the investment.',
  related: ['ROI', 'BREAKEVENROAS'],
  source:
    'Marketing Accountability Standards Board, Common Language Marketing Dictionary: contribution margin',
});
