import { defineMetric } from '../define-metric.ts';
import { money, rate } from '../param.ts';

export const leadValue = defineMetric({
  name: 'LEADVALUE',
  title: 'Value of a lead',
  category: 'value',
  summary: 'What one lead is worth on average, before it has become a customer.',
  params: {
    closerate: rate('Share of leads that become customers, such as 10%.'),
    customervalue: money('What one customer is worth: margin or lifetime value.'),
  },
  returns: 'money',
  compute: ({ closerate, customervalue }) => closerate * customervalue,
  formula: ({ closerate, customervalue }) => `${closerate}*${customervalue}`,
  formulaInWords: 'close rate × customer value',
  examples: [
    { args: [0.1, 500], result: 50, source: '1 in 10 leads becomes a customer worth 500' },
    { args: [0.1, 1000], result: 100, source: '1 in 10 leads becomes a customer worth 1,000' },
    { args: [0.06, 1000], result: 60, source: 'searchespilot, how to calculate lead value' },
    { args: [10, 500], error: 'percent-as-number', source: 'A close rate of 10% typed as 10' },
  ],
  pitfall:
    'Take the margin or the lifetime value of a customer, not the price; and do not count a lead and its sale both.',
  related: ['SUBSCRIBERVALUE', 'CPA'],
  source: 'Expected value: probability of a sale times the value of one',
});
