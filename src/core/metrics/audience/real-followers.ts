import { defineMetric } from '../define-metric.ts';
import { count, rate } from '../param.ts';

export const realFollowers = defineMetric({
  name: 'REALFOLLOWERS',
  title: 'Real followers',
  category: 'audience',
  summary: 'Followers left once the fake ones are taken away.',
  params: {
    followers: count('Followers of the account.'),
    fakeshare: rate('Share you take for fake or inactive, such as 20%.'),
  },
  returns: 'count',
  compute: ({ followers, fakeshare }) => followers * (1 - fakeshare),
  formula: ({ followers, fakeshare }) => `${followers}*(1-${fakeshare})`,
  formulaInWords: 'followers × (1 − fake share)',
  examples: [
    { args: [50000, 0.2], result: 40000, source: 'A fifth of 50,000 is fake' },
    { args: [50000, 0.9], result: 5000, source: 'An account with 90% bought followers' },
    { args: [50000, 20], error: 'percent-as-number', source: '20% typed as 20' },
  ],
  pitfall: 'The share is an estimate of an audit tool: tools differ, so name the one you used.',
  related: ['AUDIENCEFLAGS', 'ERFOLLOWERS'],
  source: 'Followers less the estimated fake share',
});
