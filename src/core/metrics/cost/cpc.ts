import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpc = defineMetric({
  name: 'CPC',
  title: 'Cost per click',
  category: 'cost',
  summary: 'What one click on the link cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    clicks: count('Clicks on the link.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, clicks }) => cost / clicks,
  formula: ({ cost, clicks }) => `${cost}/${clicks}`,
  formulaInWords: 'cost / clicks',
  examples: [
    { args: [1500, 1500], result: 1, source: '1,500 clicks for 1,500' },
    { args: [10000, 2500], result: 4, source: 'Neo Medya, ROI hesaplama aracı' },
    { args: [1500, 0], error: 'not-above-zero', source: 'No click: there is no cost of one' },
  ],
  pitfall: 'Count link clicks only: likes, profile taps and "all clicks" make it look cheaper.',
  related: ['CPM', 'CPA', 'CTR'],
  source: 'Google Ads Help: average cost per click',
});
