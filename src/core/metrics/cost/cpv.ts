import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpv = defineMetric({
  name: 'CPV',
  title: 'Cost per view',
  category: 'cost',
  summary: 'What one view of the video cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    views: count('Views as the network counts them.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, views }) => cost / views,
  formula: ({ cost, views }) => `${cost}/${views}`,
  formulaInWords: 'cost / views',
  examples: [
    { args: [500, 31000], result: 500 / 31000, source: '31,000 views for 500' },
    { args: [500, 0], error: 'not-above-zero', source: 'No view yet' },
  ],
  pitfall: 'Networks count a view after different times: compare within one network only.',
  related: ['CPM', 'CPE'],
  source: 'Google Ads Help: average cost per view',
});
