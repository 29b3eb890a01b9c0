import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const cacPayback = defineMetric({
  name: 'CACPAYBACK',
  title: 'Months to pay back a customer',
  category: 'value',
  summary: 'How many months of margin pay back what winning a customer cost.',
  params: {
    cac: money('Customer acquisition cost, see CAC.', { min: 0 }),
    monthlymargin: money('Margin a customer brings in a month.', { above: 0 }),
  },
  returns: 'number',
  compute: ({ cac, monthlymargin }) => cac / monthlymargin,
  formula: ({ cac, monthlymargin }) => `${cac}/${monthlymargin}`,
  formulaInWords: 'customer acquisition cost / monthly margin',
  examples: [
    {
      args: [8000, 936],
      result: 8000 / 936,
      source: 'CalcSimpler: 1,200 a month at a margin of 78%, prints 8.55',
    },
    { args: [1200, 75], result: 16, source: 'Finmark: 100 a month at a margin of 75%' },
    { args: [1200, 0], error: 'not-above-zero', source: 'A customer without margin never pays back' },
  ],
  pitfall: 'Multiply the monthly revenue by the margin first; divided by revenue alone it looks too short.',
  related: ['CAC', 'LTVCAC', 'PAYBACKDAYS'],
  source: 'CAC payback period: CAC / (monthly revenue × gross margin)',
});
