import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const cvr = defineMetric({
  name: 'CVR',
  title: 'Conversion rate',
  category: 'engagement',
  summary: 'Share of the clicks that ended in a purchase, sign-up or download.',
  params: {
    conversions: count('Purchases, sign-ups, downloads: one kind only.'),
    clicks: count('Clicks or visits that could have converted.', { above: 0 }),
  },
  returns: 'rate',
  compute: ({ conversions, clicks }) => conversions / clicks,
  formula: ({ conversions, clicks }) => `${conversions}/${clicks}`,
  formulaInWords: 'conversions / clicks',
  examples: [
    { args: [30, 1500], result: 0.02, source: '30 orders from 1,500 clicks' },
    { args: [88, 2435], result: 88 / 2435, source: 'A row of an Awin performance export, which shows 3.61%' },
    { args: [1, 0], error: 'not-above-zero', source: 'Nobody clicked yet' },
  ],
  pitfall: 'A rate from a few clicks is mostly chance: look at the number of conversions beside it.',
  related: ['CTR', 'CPA'],
  source: 'Google Ads Help: conversions / interactions',
});
