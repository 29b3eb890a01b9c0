import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const shareRate = defineMetric({
  name: 'SHARERATE',
  title: 'Share rate',
  category: 'engagement',
  summary: 'Share of the people reached who passed the post on.',
  params: {
    shares: count('How often the post was shared.'),
    reach: count('People who saw the post.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ shares, reach }) => shares / reach,
  formula: ({ shares, reach }) => `${shares}/${reach}`,
  formulaInWords: 'shares / reach',
  examples: [
    { args: [90, 18000], result: 0.005, source: '90 shares, 18,000 people reached' },
    { args: [90, 0], error: 'not-above-zero', source: 'Nobody reached yet' },
  ],
  pitfall: 'Networks count shares differently: reposts, messages, copied links.',
  related: ['SAVERATE', 'ERREACH'],
  source: 'Shares / reach',
});
