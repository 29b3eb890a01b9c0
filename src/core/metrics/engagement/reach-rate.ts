import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const reachRate = defineMetric({
  name: 'REACHRATE',
  title: 'Reach rate',
  category: 'engagement',
  summary: 'Share of the followers whom a post reaches.',
  params: {
    reach: count('People who saw the post.'),
    followers: count('Followers of the account.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ reach, followers }) => reach / followers,
  formula: ({ reach, followers }) => `${reach}/${followers}`,
  formulaInWords: 'reach / followers',
  examples: [
    { args: [18000, 50000], result: 0.36, source: '18,000 of 50,000 followers' },
    { args: [18000, 0], error: 'not-above-zero', source: 'An account without followers' },
  ],
  pitfall: 'People who do not follow the account are reached too: it can be above 100%.',
  related: ['ERREACH', 'FORECASTORDERS'],
  source: 'Reach / followers',
});
