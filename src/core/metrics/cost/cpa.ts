import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpa = defineMetric({
  name: 'CPA',
  title: 'Cost per acquisition',
  category: 'cost',
  summary: 'What one purchase, sign-up or other action cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    actions: count('How many actions it brought.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, actions }) => cost / actions,
  formula: ({ cost, actions }) => `${cost}/${actions}`,
  formulaInWords: 'cost / actions',
  examples: [
    { args: [1500, 30], result: 50, source: '30 orders on 1,500 spent' },
    { args: [1000, 10], result: 100, source: 'IQads, dicționar: CPA' },
    { args: [1500, 0], error: 'not-above-zero', source: 'No action yet: there is no cost of one' },
  ],
  pitfall: 'Say which action is counted: a cost per sign-up and a cost per order cannot be compared.',
  related: ['CPC', 'CVR', 'LEADVALUE'],
  source: 'Google Ads Help: cost per action',
});
