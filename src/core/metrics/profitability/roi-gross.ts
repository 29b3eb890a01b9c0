import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const roiGross = defineMetric({
  name: 'ROIGROSS',
  title: 'Return on investment (gross)',
  category: 'profitability',
  summary: 'All that came back, as a share of the investment. 100% is break-even.',
  params: {
    returns: money('What the campaign brought in.'),
    investment: money('Everything spent on it, your own time included.', { above: 0 }),
  },
  returns: 'ratio',
  compute: ({ returns, investment }) => returns / investment,
  formula: ({ returns, investment }) => `${returns}/${investment}`,
  formulaInWords: 'returns / investment',
  examples: [
    { args: [990, 250], result: 3.96, source: 'Fitness trainer: 10 guides at 99 sold, 250 spent' },
    { args: [250, 250], result: 1, source: 'Break-even: what was spent came back' },
    {
      args: [28000, 6000],
      result: 28000 / 6000,
      source: 'loliko-business.co.il, which prints 466 % and calls it ROI',
    },
    { args: [990, -20], error: 'not-above-zero', source: 'A negative investment has no return' },
  ],
  pitfall:
    'Always 100 points above the net ROI: name which of the two you report, and never compare one with the other.',
  related: ['ROI', 'ROAS'],
  source: 'Return per unit spent, as reports of influencer platforms quote it ("3.96 back per 1 spent")',
});
