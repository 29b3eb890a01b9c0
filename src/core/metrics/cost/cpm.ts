import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpm = defineMetric({
  name: 'CPM',
  title: 'Cost per thousand impressions',
  category: 'cost',
  summary: 'What it cost to show the content a thousand times.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    impressions: count('How often the content was shown.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, impressions }) => (cost / impressions) * 1000,
  formula: ({ cost, impressions }) => `${cost}/${impressions}*1000`,
  formulaInWords: 'cost / impressions × 1,000',
  examples: [
    { args: [1500, 100000], result: 15, source: '100,000 impressions for 1,500' },
    { args: [60, 15000], result: 4, source: '0685.com, how to calculate CPM' },
    { args: [1500, -1], error: 'not-above-zero', source: 'Impressions cannot be negative' },
  ],
  pitfall:
    'Impressions count every time the content was shown, reach counts people: a CPM on reach is higher.',
  related: ['CPC', 'CPA', 'CTR'],
  source: 'Marketing Accountability Standards Board, Common Language Marketing Dictionary: cost per thousand',
});
