import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const subscriberValue = defineMetric({
  name: 'SUBSCRIBERVALUE',
  title: 'Value of a subscriber',
  category: 'value',
  summary: 'What one subscriber is worth over the months they stay.',
  params: {
    monthlyvalue: money('What a subscriber brings in a month.'),
    months: count('How many months a subscriber stays on average.'),
  },
  returns: 'money',
  compute: ({ monthlyvalue, months }) => monthlyvalue * months,
  formula: ({ monthlyvalue, months }) => `${monthlyvalue}*${months}`,
  formulaInWords: 'monthly value × months',
  examples: [
    { args: [1, 1], result: 1, source: 'An e-mail subscriber at 1 a month, for one month' },
    { args: [1, 24], result: 24, source: 'The same subscriber staying two years' },
    { args: [1, -2], error: 'negative', source: 'Nobody stays for a negative time' },
  ],
  pitfall: 'A value per month and a value per lifetime are not the same unit: use one of them throughout.',
  related: ['LEADVALUE'],
  source: 'Simple lifetime value: value per period times periods',
});
