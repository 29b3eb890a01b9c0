import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const mer = defineMetric({
  name: 'MER',
  title: 'Marketing efficiency ratio',
  category: 'profitability',
  summary: 'All revenue for each 1 of all marketing.',
  params: {
    totalrevenue: money('All sales of the period, whatever brought them.'),
    totalspend: money('All marketing of the period.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ totalrevenue, totalspend }) => totalrevenue / totalspend,
  formula: ({ totalrevenue, totalspend }) => `${totalrevenue}/${totalspend}`,
  formulaInWords: 'total revenue / total marketing spend',
  examples: [
    { args: [50000, 10000], result: 5, source: '50,000 of sales in a month with 10,000 of marketing' },
    { args: [50000, 0], error: 'not-above-zero', source: 'A period without marketing' },
  ],
  pitfall: 'It needs no attribution, and for that reason says nothing about a single creator or campaign.',
  related: ['ROAS', 'ROI'],
  source: 'Marketing efficiency ratio, also called blended ROAS',
});
