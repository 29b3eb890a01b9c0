import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const ctr = defineMetric({
  name: 'CTR',
  title: 'Click-through rate',
  category: 'engagement',
  summary: 'Share of the impressions that led to a click on the link.',
  params: {
    clicks: count('Clicks on the link: bio, story, ad.'),
    impressions: count('How often the content was shown.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ clicks, impressions }) => clicks / impressions,
  formula: ({ clicks, impressions }) => `${clicks}/${impressions}`,
  formulaInWords: 'clicks / impressions',
  examples: [
    { args: [1500, 100000], result: 0.015, source: '1,500 clicks on 100,000 impressions' },
    { args: [13, 1000], result: 0.013, source: 'marketingthatcounts, click-through rate' },
    { args: [13, 0], error: 'not-above-zero', source: 'Nothing was shown yet' },
  ],
  pitfall: 'Divide by impressions everywhere or by reach everywhere: mixed, creators cannot be compared.',
  related: ['CVR', 'CPC'],
  source:
    'Marketing Accountability Standards Board, Common Language Marketing Dictionary: click-through rate',
});
