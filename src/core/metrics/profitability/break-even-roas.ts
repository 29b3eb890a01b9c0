import { defineMetric } from '../define-metric.ts';
import { rate } from '../param.ts';

export const breakEvenRoas = defineMetric({
  name: 'BREAKEVENROAS',
  title: 'Break-even ROAS',
  category: 'profitability',
  summary: 'The ROAS at which ads just pay for themselves.',
  params: {
    margin: rate('Share of the revenue left after product costs, such as 40%.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ margin }) => 1 / margin,
  formula: ({ margin }) => `1/${margin}`,
  formulaInWords: '1 / margin',
  examples: [
    { args: [0.4], result: 2.5, source: 'calcbix: a gross margin of 40%' },
    { args: [0.25], result: 4, source: 'A margin of 25%' },
    { args: [0.7], result: 1 / 0.7, source: 'TheSmartCalculator prints 1.43' },
    { args: [40], error: 'percent-as-number', source: 'A margin of 40% typed as 40' },
  ],
  pitfall: 'It covers the ads only: fees, tools and your own time need a higher one.',
  related: ['ROAS', 'POAS', 'MARGINRATE'],
  source: '1 / gross margin, as ad platforms and calculators give it',
});
