import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const costPerReach = defineMetric({
  name: 'COSTPERREACH',
  title: 'Cost per person reached',
  category: 'cost',
  summary: 'What reaching one person cost.',
  params: {
    cost: money('What was spent.', { min: 0 }),
    reach: count('People who saw the content at least once.', { above: 0 }),
  },
  returns: 'money',
  compute: ({ cost, reach }) => cost / reach,
  formula: ({ cost, reach }) => `${cost}/${reach}`,
  formulaInWords: 'cost / reach',
  examples: [
    { args: [360, 18000], result: 0.02, source: '18,000 people for 360' },
    { args: [360, 0], error: 'not-above-zero', source: 'Nobody reached yet' },
  ],
  pitfall: 'Adding up the reach of several posts counts the same people again.',
  related: ['CPM', 'REACHRATE'],
  source: 'Cost / reach; times 1,000 it is the cost per thousand people',
});
