import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const erViews = defineMetric({
  name: 'ERVIEWS',
  title: 'Engagement rate by views',
  category: 'engagement',
  summary: 'Likes, comments, shares and saves as a share of the video views.',
  params: {
    engagements: count('Likes, comments, shares and saves of one post, or their average.'),
    views: count('Views as the network counts them.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ engagements, views }) => engagements / views,
  formula: ({ engagements, views }) => `${engagements}/${views}`,
  formulaInWords: 'engagements / views',
  examples: [
    { args: [1200, 31000], result: 1200 / 31000, source: '1,200 engagements, 31,000 views' },
    { args: [1200, 0], error: 'not-above-zero', source: 'No view yet' },
  ],
  pitfall: 'Views that count after a moment make the rate low: compare within one network only.',
  related: ['ERFOLLOWERS', 'CTR'],
  source:
    'Engagement rate with its denominator in the name, as Meta Insights and influencer platforms report it',
});
