import { problem } from '../../values/problem.ts';
import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

export const shareOfVoice = defineMetric({
  name: 'SHAREOFVOICE',
  title: 'Share of voice',
  category: 'opinion',
  summary: 'Your share of all mentions, yours and those of your competitors.',
  params: {
    ownmentions: count('Mentions of your brand.'),
    competitormentions: count('Mentions of all competitors together.'),
  },
  returns: 'ratio',
  compute: ({ ownmentions, competitormentions }) =>
    ownmentions + competitormentions > 0
      ? ownmentions / (ownmentions + competitormentions)
      : problem('nothing-counted', { names: 'ownmentions, competitormentions' }),
  formula: ({ ownmentions, competitormentions }) =>
    `IF(${ownmentions}+${competitormentions}=0;"";${ownmentions}/(${ownmentions}+${competitormentions}))`,
  formulaInWords: 'own mentions / (own mentions + mentions of competitors)',
  examples: [
    { args: [120, 480], result: 0.2, source: '120 of 600 mentions' },
    { args: [0, 0], error: 'nothing-counted', source: 'Nobody talks about any of you' },
  ],
  pitfall: 'Count the same networks and the same period for everybody, and the same competitors each time.',
  related: ['NETSENTIMENT'],
  source: 'Marketing Accountability Standards Board, Common Language Marketing Dictionary: share of voice',
});
