import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const emvRatio = defineMetric({
  name: 'EMVRATIO',
  title: 'Earned media value per 1 spent',
  category: 'value',
  summary: 'Earned media value for each 1 of investment. Not a return in cash.',
  params: {
    emv: money('Earned media value, see EMV.', { min: 0 }),
    investment: money('Everything spent on it.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ emv, investment }) => emv / investment,
  formula: ({ emv, investment }) => `${emv}/${investment}`,
  formulaInWords: 'earned media value / investment',
  examples: [
    { args: [1752.5, 1000], result: 1.7525, source: 'Later Influence help calls this figure ROI' },
    { args: [1752.5, 0], error: 'not-above-zero', source: 'Nothing spent' },
  ],
  pitfall: 'Some platforms print it as ROI: no money came back, so never set it beside one.',
  related: ['EMV', 'ROI'],
  source: 'Earned media value / paid cost, as influencer platforms publish it',
});
