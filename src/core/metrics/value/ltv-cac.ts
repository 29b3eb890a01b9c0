import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const ltvCac = defineMetric({
  name: 'LTVCAC',
  title: 'Lifetime value to acquisition cost',
  category: 'value',
  summary: 'How many times a customer brings back what winning them cost.',
  params: {
    clv: money('Customer lifetime value on margin, see CLV.'),
    cac: money('Customer acquisition cost, see CAC.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ clv, cac }) => clv / cac,
  formula: ({ clv, cac }) => `${clv}/${cac}`,
  formulaInWords: 'customer lifetime value / customer acquisition cost',
  examples: [
    { args: [15000, 6000], result: 2.5, source: 'mhq: 500 a month at 75%, 2.5% leaving, 6,000 to win one' },
    { args: [15000, 0], error: 'not-above-zero', source: 'A customer won for nothing' },
  ],
  pitfall: 'Take the lifetime value on margin: in revenue it flatters the ratio.',
  related: ['CLV', 'CAC', 'CACPAYBACK'],
  source: 'Lifetime value / customer acquisition cost, as investors and SaaS reports use it',
});
