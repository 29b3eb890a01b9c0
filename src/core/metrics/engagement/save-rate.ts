import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const saveRate = defineMetric({
  name: 'SAVERATE',
  title: 'Save rate',
  category: 'engagement',
  summary: 'Share of the people reached who saved the post.',
  params: {
    saves: count('How often the post was saved.'),
    reach: count('People who saw the post.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ saves, reach }) => saves / reach,
  formula: ({ saves, reach }) => `${saves}/${reach}`,
  formulaInWords: 'saves / reach',
  examples: [
    { args: [360, 18000], result: 0.02, source: '360 saves, 18,000 people reached' },
    { args: [360, 0], error: 'not-above-zero', source: 'Nobody reached yet' },
  ],
  pitfall: 'A save shows interest for later, not a purchase.',
  related: ['SHARERATE', 'ERREACH'],
  source: 'Saves / reach',
});
