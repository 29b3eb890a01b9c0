import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const erFollowers = defineMetric({
  name: 'ERFOLLOWERS',
  title: 'Engagement rate by followers',
  category: 'engagement',
  summary: 'Likes, comments, shares and saves of a post as a share of the followers.',
  params: {
    engagements: count('Likes, comments, shares and saves of one post, or their average.'),
    followers: count('Followers of the account.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ engagements, followers }) => engagements / followers,
  formula: ({ engagements, followers }) => `${engagements}/${followers}`,
  formulaInWords: 'engagements / followers',
  examples: [
    { args: [1200, 50000], result: 0.024, source: '1,200 engagements, 50,000 followers' },
    { args: [147, 2500], result: 0.0588, source: 'farsigram: 137 likes and 10 comments, 2,500 followers' },
    { args: [147, 0], error: 'not-above-zero', source: 'An account without followers' },
  ],
  pitfall:
    'It says how lively the audience is, not what it earns; and rates by followers, reach and views are different numbers.',
  related: ['CTR', 'CVR'],
  source: 'Engagement rate by followers, as HypeAuditor and most influencer platforms publish it',
});
