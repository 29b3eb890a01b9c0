import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const costPerPost = defineMetric({
  name: 'COSTPERPOST',
  title: 'Cost per post',
  category: 'cost',
  summary: 'What one published piece cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    posts: count('Posts, Reels, Stories, videos that were published.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, posts }) => cost / posts,
  formula: ({ cost, posts }) => `${cost}/${posts}`,
  formulaInWords: 'cost / posts',
  examples: [
    { args: [1200, 4], result: 300, source: 'Four Reels for 1,200' },
    { args: [1200, 0], error: 'not-above-zero', source: 'Nothing published yet' },
  ],
  pitfall: 'A Story frame and a video are not the same work: compare one format at a time.',
  related: ['CPM', 'UGCVALUE'],
  source: 'Cost / pieces published',
});
