import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';
import { TIERS, tierOf } from './tiers.ts';

export const influencerTier = defineMetric({
  name: 'INFLUENCERTIER',
  title: 'Size of an influencer',
  category: 'audience',
  summary: 'Nano, Micro, Mid, Macro or Mega, by the number of followers.',
  params: { followers: count('Followers of the account.') },
  returns: 'text',
  compute: ({ followers }) => tierOf(followers).name,
  formula: ({ followers }) =>
    TIERS.reduceRight(
      (larger, { name, below }) =>
        below === Number.POSITIVE_INFINITY ? `"${name}"` : `IF(${followers}<${below};"${name}";${larger})`,
      '',
    ),
  formulaInWords: 'Nano < 10,000 ≤ Micro < 100,000 ≤ Mid < 500,000 ≤ Macro < 1,000,000 ≤ Mega',
  examples: [
    { args: [9999], result: 'Nano', source: 'Just below 10,000' },
    { args: [10000], result: 'Micro', source: 'The limit belongs to the larger tier' },
    { args: [250000], result: 'Mid', source: 'A quarter of a million' },
    { args: [999999], result: 'Macro', source: 'Just below a million' },
    { args: [1000000], result: 'Mega', source: 'A million' },
    { args: [-1], error: 'negative', source: 'Followers cannot be negative' },
  ],
  pitfall: 'Others draw the lines elsewhere: compare benchmarks only where the limits are the same.',
  related: ['AUDIENCEFLAGS', 'REALFOLLOWERS'],
  source: 'Tiers as most influencer marketing reports draw them, micro from 10,000 to 100,000',
});
