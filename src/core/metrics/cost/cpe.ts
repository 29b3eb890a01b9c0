import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const cpe = defineMetric({
  name: 'CPE',
  title: 'Cost per engagement',
  category: 'cost',
  summary: 'What one like, comment, share or save cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    engagements: count('Likes, comments, shares and saves.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, engagements }) => cost / engagements,
  formula: ({ cost, engagements }) => `${cost}/${engagements}`,
  formulaInWords: 'cost / engagements',
  examples: [
    { args: [150000, 24000], result: 6.25, source: 'Katha Ads, cost per engagement explained' },
    { args: [1000, 25000], result: 0.04, source: 'brookeseidel.com, calculating CPE' },
    { args: [1000, 0], error: 'not-above-zero', source: 'No engagement yet' },
  ],
  pitfall: 'A cheap like is not a sale: read it beside the cost per acquisition.',
  related: ['CPA', 'ERFOLLOWERS'],
  source: 'Cost / engagements, as influencer platforms report it',
});
