import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpl = defineMetric({
  name: 'CPL',
  title: 'Cost per lead',
  category: 'cost',
  summary: 'What one lead cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    leads: count('Leads: forms, calls, direct messages with a real request.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, leads }) => cost / leads,
  formula: ({ cost, leads }) => `${cost}/${leads}`,
  formulaInWords: 'cost / leads',
  examples: [
    { args: [1000, 20], result: 50, source: '20 leads on 1,000' },
    { args: [1000, 0], error: 'not-above-zero', source: 'No lead yet' },
  ],
  pitfall: 'Cheap leads that never buy are dear: compare it with the value of a lead.',
  related: ['LEADVALUE', 'CPA'],
  source: 'Marketing Accountability Standards Board, Common Language Marketing Dictionary: cost per lead',
});
