import { defineMetric } from '../define-metric.ts';
import { count, optional, rate } from '../param.ts';
import { AUDIENCE_LIMITS } from './audience-limits.ts';
import { TIERS, tierOf } from './tiers.ts';

const { timesBelow, timesAbove, likesPerComment, massFollowing, growthPercent } = AUDIENCE_LIMITS;

const FLAGS = {
  low: 'engagement far below its tier',
  high: 'engagement far above its tier',
  silent: 'likes without comments',
  following: 'mass following',
  spike: 'growth spike',
};
const NONE = 'no flags';

export const audienceFlags = defineMetric({
  name: 'AUDIENCEFLAGS',
  title: 'Audience flags',
  category: 'audience',
  summary: 'Points out numbers of an account that are worth a question before you book it.',
  params: {
    followers: count('Followers of the account.', { above: 0 }),
    averagelikes: count('Average likes of its recent posts.'),
    averagecomments: count('Average comments of its recent posts.'),
    following: optional(count('How many accounts it follows.'), 0),
    monthlygrowth: optional(
      rate('Growth of its followers in the last month, such as 5%.', { min: -1, max: 10 }),
      0,
    ),
  },
  returns: 'text',
  compute: ({ followers, averagelikes, averagecomments, following, monthlygrowth }) => {
    const engagement = (averagelikes + averagecomments) / followers;
    const usual = tierOf(followers).usualEngagement;
    const flags = [
      engagement * timesBelow < usual && FLAGS.low,
      engagement > usual * timesAbove && FLAGS.high,
      averagelikes > averagecomments * likesPerComment && FLAGS.silent,
      following >= massFollowing && following * 2 > followers && FLAGS.following,
      monthlygrowth * 100 > growthPercent && FLAGS.spike,
    ].filter((flag) => flag !== false);
    return flags.length === 0 ? NONE : flags.join('; ');
  },
  formula: ({ followers, averagelikes, averagecomments, following, monthlygrowth }) => {
    const engaged = `(${averagelikes}+${averagecomments})*10000`;
    const usual = TIERS.reduceRight(
      (larger, { below, usualEngagement }) =>
        below === Number.POSITIVE_INFINITY
          ? String(Math.round(usualEngagement * 10000))
          : `IF(${followers}<${below};${Math.round(usualEngagement * 10000)};${larger})`,
      '',
    );
    const tests = [
      [`${engaged}*${timesBelow}<${usual}*${followers}`, FLAGS.low],
      [`${engaged}>${usual}*${followers}*${timesAbove}`, FLAGS.high],
      [`${averagelikes}>${averagecomments}*${likesPerComment}`, FLAGS.silent],
      following !== '0' && [
        `AND(${following}>=${massFollowing};${following}*2>${followers})`,
        FLAGS.following,
      ],
      monthlygrowth !== '0' && [`${monthlygrowth}*100>${growthPercent}`, FLAGS.spike],
    ].filter((test) => test !== false);
    const none = `NOT(OR(${tests.map(([test]) => test).join(';')}))`;
    return `TEXTJOIN("; ";TRUE;IF(${none};"${NONE}";"");${tests.map(([test, flag]) => `IF(${test};"${flag}";"")`).join(';')})`;
  },
  formulaInWords:
    'engagement under a quarter or over ten times what is usual for the tier; over 500 likes a comment; following 2,000 and more than half as many as follow; growth over 30% a month',
  examples: [
    {
      args: [50000, 400, 12],
      result: 'no flags',
      source: '412 engagements on 50,000 followers, usual for its size',
    },
    {
      args: [50000, 40, 0, 30000, 0.4],
      result: 'engagement far below its tier; likes without comments; mass following; growth spike',
      source: 'An account with bought followers',
    },
    {
      args: [50000, 4000, 300],
      result: 'engagement far above its tier',
      source: 'A post that went viral, or bought likes',
    },
    { args: [0, 40, 0], error: 'not-above-zero', source: 'An account without followers' },
  ],
  pitfall: 'A flag is a question to the creator, never a verdict: a viral post or a giveaway raises one too.',
  related: ['REALFOLLOWERS', 'ERFOLLOWERS', 'INFLUENCERTIER'],
  source: 'Engagement by tier: HypeAuditor via eMarketer 2026; the other limits are rules of thumb',
});
