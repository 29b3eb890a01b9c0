import { defineMetric } from '../define-metric.ts';
import { number } from '../param.ts';

export const lift = defineMetric({
  name: 'LIFT',
  title: 'Lift over a comparison group',
  category: 'uncertainty',
  summary: 'What the campaign added, measured against a group that did not see it.',
  params: {
    test: number('Result of the region or group that saw the campaign.'),
    control: number('Result of the comparison group in the same time.'),
    testbefore: number('Result of the first group before the campaign.'),
    controlbefore: number('Result of the comparison group before it.', { above: 0 }),
  },
  returns: 'number',
  compute: ({ test, control, testbefore, controlbefore }) => test - (control * testbefore) / controlbefore,
  formula: ({ test, control, testbefore, controlbefore }) =>
    `${test}-${control}*${testbefore}/${controlbefore}`,
  formulaInWords: 'test − control × test before / control before',
  examples: [
    {
      args: [620, 880, 500, 800],
      result: 70,
      source: 'Sales rose 10% without the campaign: of 120 more, 70 are its own',
    },
    { args: [550, 880, 500, 800], result: 0, source: 'No more than the comparison group' },
    { args: [620, 880, 500, 0], error: 'not-above-zero', source: 'A comparison group without sales' },
  ],
  pitfall: 'The two groups must have moved alike before the campaign, or the difference is not its work.',
  related: ['ROI', 'CHANCEBETTER'],
  source: 'Ratio form of difference in differences',
});
