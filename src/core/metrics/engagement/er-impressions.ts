import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const erImpressions = defineMetric({
  name: 'ERIMPRESSIONS',
  title: 'Engagement rate by impressions',
  category: 'engagement',
  summary: 'Likes, comments, shares and saves as a share of the impressions.',
  params: {
    engagements: count('Likes, comments, shares and saves of one post, or their average.'),
    impressions: count('How often the post was shown.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ engagements, impressions }) => engagements / impressions,
  formula: ({ engagements, impressions }) => `${engagements}/${impressions}`,
  formulaInWords: 'engagements / impressions',
  examples: [
    { args: [1200, 26000], result: 1200 / 26000, source: '1,200 engagements, 26,000 impressions' },
    { args: [24000, 6800000], result: 24000 / 6800000, source: 'Katha Ads, cost per engagement explained' },
    { args: [1200, 0], error: 'not-above-zero', source: 'Not shown yet' },
  ],
  pitfall: 'One person sees a post several times: it gives a lower rate than reach does.',
  related: ['ERFOLLOWERS', 'CTR'],
  source:
    'Engagement rate with its denominator in the name, as Meta Insights and influencer platforms report it',
});
