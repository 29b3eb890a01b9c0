import { problem } from '../../values/problem.ts';
import { deviationsAround } from '../../values/statistics.ts';
import { defineMetric } from '../define-metric.ts';
import { everyTime } from '../once.ts';
import { count, optional, rate } from '../param.ts';

/** Not every spreadsheet has NORM.S.INV: the usual confidence needs no function. */
const z = (confidence: string) =>
  confidence === '95%' ? '(1959963984540054/10^15)' : `NORM.S.INV(1-(1-${confidence})/2)`;

export const cvrInterval = defineMetric({
  name: 'CVRINTERVAL',
  title: 'Range of a conversion rate',
  category: 'uncertainty',
  summary: 'Between which two rates the true conversion rate lies, given how few clicks there were.',
  params: {
    conversions: count('Purchases, sign-ups, downloads: one kind only.'),
    clicks: count('Clicks or visits that could have converted.', { above: 0 }),
    confidence: optional(rate('How sure the range must be, such as 95%.', { above: 0, max: 0.9999 }), 0.95),
  },
  returns: 'rate',
  spills: ['low', 'high'],
  compute: ({ conversions, clicks, confidence }, once = everyTime) => {
    if (conversions > clicks) {
      return problem('more-than', {
        name: 'conversions',
        value: conversions,
        other: 'clicks',
        limit: clicks,
      });
    }
    const square = once(deviationsAround, confidence) ** 2;
    const middle = conversions + square / 2;
    const reach = Math.sqrt(square * ((conversions * (clicks - conversions)) / clicks + square / 4));
    // With no conversion, or with nothing else, the end is exact; the subtraction would leave noise.
    const low = conversions === 0 ? 0 : (middle - reach) / (clicks + square);
    const high = conversions === clicks ? 1 : (middle + reach) / (clicks + square);
    return [low, high];
  },
  formula: [
    ({ conversions: k, clicks: n, confidence }) => {
      const q = z(confidence);
      return `MAX(0;(${k}+${q}^2/2-${q}*SQRT(${k}*(${n}-${k})/${n}+${q}^2/4))/(${n}+${q}^2))`;
    },
    ({ conversions: k, clicks: n, confidence }) => {
      const q = z(confidence);
      return `MIN(1;(${k}+${q}^2/2+${q}*SQRT(${k}*(${n}-${k})/${n}+${q}^2/4))/(${n}+${q}^2))`;
    },
  ],
  formulaInWords: "Wilson's score interval of conversions / clicks",
  examples: [
    {
      args: [6, 200],
      result: [[0.0138203143401113, 0.0638942924545193]],
      source: 'Wilson score interval of 6 in 200, as statsmodels and scipy give it',
    },
    {
      args: [0, 200],
      result: [[0, 0.0188453263772666]],
      source: 'No conversion in 200 clicks is not a rate of zero',
    },
    { args: [7, 5], error: 'more-than', source: 'More conversions than clicks' },
  ],
  pitfall: 'Two creators whose ranges overlap widely may well be equally good: wait for more clicks.',
  related: ['CVR', 'CHANCEBETTER', 'ROIINTERVAL'],
  source: 'Wilson, Journal of the American Statistical Association 22 (1927)',
});
