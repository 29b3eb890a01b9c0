import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const erReach = defineMetric({
  name: 'ERREACH',
  title: 'Engagement rate by reach',
  category: 'engagement',
  summary: 'Likes, comments, shares and saves as a share of the people reached.',
  params: {
    engagements: count('Likes, comments, shares and saves of one post, or their average.'),
    reach: count('People who saw the post.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ engagements, reach }) => engagements / reach,
  formula: ({ engagements, reach }) => `${engagements}/${reach}`,
  formulaInWords: 'engagements / reach',
  examples: [
    { args: [1200, 18000], result: 1200 / 18000, source: '1,200 engagements, 18,000 people reached' },
    { args: [1200, 0], error: 'not-above-zero', source: 'Nobody reached yet' },
  ],
  pitfall: 'Reach is usually smaller than the number of followers: it gives a higher rate for the same post.',
  related: ['ERFOLLOWERS', 'CTR'],
  source:
    'Engagement rate with its denominator in the name, as Meta Insights and influencer platforms report it',
});
