import { problem } from '../../values/problem.ts';
import { defineMetric } from '../define-metric.ts';
import { sum } from '../native-terms.ts';
import { count, optional } from '../param.ts';

export const netSentiment = defineMetric({
  name: 'NETSENTIMENT',
  title: 'Net sentiment',
  category: 'opinion',
  summary: 'How far positive mentions outweigh negative ones, as a share of all mentions.',
  params: {
    positive: count('Positive comments or mentions.'),
    negative: count('Negative ones.'),
    neutral: optional(count('Neutral ones.'), 0),
  },
  returns: 'ratio',
  compute: ({ positive, negative, neutral }) =>
    positive + negative + neutral > 0
      ? (positive - negative) / (positive + negative + neutral)
      : problem('nothing-counted', { names: 'positive, negative, neutral' }),
  formula: ({ positive, negative, neutral }) =>
    `IF(${sum(positive, negative, neutral)}=0;"";(${positive}-${negative})/(${sum(positive, negative, neutral)}))`,
  formulaInWords: '(positive − negative) / (positive + negative + neutral)',
  examples: [
    { args: [80, 20, 100], result: 0.3, source: '80 positive, 20 negative, 100 neutral comments' },
    { args: [80, 20], result: 0.6, source: 'Without the neutral ones' },
    { args: [10, 30, 0], result: -0.5, source: 'More criticism than praise' },
    { args: [0, 0, 0], error: 'nothing-counted', source: 'No comment yet' },
  ],
  pitfall: 'Leaving the neutral ones out can double or triple it: always say whether they are in.',
  related: ['SHAREOFVOICE'],
  source: 'Net sentiment: (positive − negative) / all mentions, as social listening reports it',
});
