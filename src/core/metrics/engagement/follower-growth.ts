import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const followerGrowth = defineMetric({
  name: 'FOLLOWERGROWTH',
  title: 'Follower growth',
  category: 'engagement',
  summary: 'How much the number of followers changed, as a share of the start.',
  params: {
    startfollowers: count('Followers at the start of the period.', { above: 0 }),
    endfollowers: count('Followers at its end.'),
  },
  returns: 'rate',
  compute: ({ startfollowers, endfollowers }) => (endfollowers - startfollowers) / startfollowers,
  formula: ({ startfollowers, endfollowers }) => `(${endfollowers}-${startfollowers})/${startfollowers}`,
  formulaInWords: '(end − start) / start',
  examples: [
    { args: [1000, 1500], result: 0.5, source: 'TagLab: from 1,000 to 1,500' },
    { args: [1000, 1100], result: 0.1, source: 'Keyhole: 100 gained on 1,000' },
    { args: [500, 700], result: 0.4, source: 'CalculatorWow divides by days instead and prints 6.67' },
    { args: [0, 100], error: 'not-above-zero', source: 'A new account has no growth rate' },
  ],
  pitfall: 'Name the period: 10% in a week and 10% in a year are not the same.',
  related: ['COSTPERFOLLOWER', 'AUDIENCEFLAGS'],
  source: 'Relative change of the number of followers',
});
