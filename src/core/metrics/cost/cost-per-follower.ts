import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const costPerFollower = defineMetric({
  name: 'COSTPERFOLLOWER',
  title: 'Cost per new follower',
  category: 'cost',
  summary: 'What one new follower cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    newfollowers: count('Followers gained while the campaign ran.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, newfollowers }) => cost / newfollowers,
  formula: ({ cost, newfollowers }) => `${cost}/${newfollowers}`,
  formulaInWords: 'cost / new followers',
  examples: [
    { args: [300, 150], result: 2, source: '150 new followers on 300' },
    { args: [300, 0], error: 'not-above-zero', source: 'No new follower' },
  ],
  pitfall: 'A follower is worth something only once they act: bought followers never do.',
  related: ['FOLLOWERGROWTH', 'SUBSCRIBERVALUE'],
  source: 'Cost / followers gained',
});
