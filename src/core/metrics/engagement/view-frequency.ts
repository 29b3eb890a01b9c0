import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const viewFrequency = defineMetric({
  name: 'VIEWFREQUENCY',
  title: 'View frequency',
  category: 'engagement',
  summary: 'How often each person saw the content on average.',
  params: {
    impressions: count('How often the content was shown.'),
    reach: count('People who saw it at least once.', { above: 0 }),
  },
  returns: 'number',
  compute: ({ impressions, reach }) => impressions / reach,
  formula: ({ impressions, reach }) => `${impressions}/${reach}`,
  formulaInWords: 'impressions / reach',
  examples: [
    { args: [26000, 18000], result: 26000 / 18000, source: '26,000 impressions, 18,000 people' },
    { args: [26000, 0], error: 'not-above-zero', source: 'Nobody reached yet' },
  ],
  pitfall:
    'Below 1 the two numbers do not belong together: impressions are never fewer than the people reached.',
  related: ['CPM', 'COSTPERREACH'],
  source: 'Impressions / reach, called frequency in Meta Ads Manager',
});
