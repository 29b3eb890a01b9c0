import { defineMetric } from '../define-metric.ts';
import { count, money, optional } from '../param.ts';

export const ugcValue = defineMetric({
  name: 'UGCVALUE',
  title: 'Value of reusable content',
  category: 'value',
  summary: 'What it would have cost to produce the pieces you may use again.',
  params: {
    assets: count('Pieces you hold a licence for and will really use.'),
    replacementcost: money('What producing one such piece costs you otherwise.', { min: 0 }),
    adaptationcost: optional(money('Cutting or editing one piece for its new use.', { min: 0 }), 0),
  },
  returns: 'money',
  compute: ({ assets, replacementcost, adaptationcost }) => assets * (replacementcost - adaptationcost),
  formula: ({ assets, replacementcost, adaptationcost }) =>
    adaptationcost === '0'
      ? `${assets}*${replacementcost}`
      : `${assets}*(${replacementcost}-${adaptationcost})`,
  formulaInWords: 'pieces × (replacement cost − adaptation cost)',
  examples: [
    { args: [6, 150], result: 900, source: 'Six licensed photos at 150' },
    { args: [6, 150, 30], result: 720, source: 'The same photos, each edited for 30' },
    { args: [6, -150], error: 'negative', source: 'A cost below zero' },
  ],
  pitfall:
    'Count licensed pieces only, and do not count a piece whose reach is already in your earned media value.',
  related: ['EMV', 'ACTIONVALUE'],
  source: 'Replacement cost method',
});
