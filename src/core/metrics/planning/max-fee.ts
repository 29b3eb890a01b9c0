import { defineMetric } from '../define-metric.ts';
import { count, money, optional, rate } from '../param.ts';

export const maxFee = defineMetric({
  name: 'MAXFEE',
  title: 'Highest fee',
  category: 'planning',
  summary: 'The most you can pay a creator and still reach your target ROI.',
  params: {
    orders: count('Orders you expect.'),
    ordervalue: money('Average value of an order.'),
    margin: rate('Share of the order value left after product costs, such as 40%.'),
    othercosts: optional(money('Everything else the campaign costs.', { min: 0 }), 0),
    targetroi: optional(rate('The ROI to reach, such as 50%.', { min: -0.99, max: 10 }), 0),
  },
  returns: 'money',
  compute: ({ orders, ordervalue, margin, othercosts, targetroi }) =>
    (orders * ordervalue * margin) / (1 + targetroi) - othercosts,
  formula: ({ orders, ordervalue, margin, othercosts, targetroi }) =>
    `${orders}*${ordervalue}*${margin}${targetroi === '0' ? '' : `/(1+${targetroi})`}${othercosts === '0' ? '' : `-${othercosts}`}`,
  formulaInWords: 'orders × order value × margin / (1 + target ROI) − other costs',
  examples: [
    { args: [30, 70, 0.6], result: 1260, source: '30 orders of 70 at a margin of 60%, to break even' },
    {
      args: [30, 70, 0.6, 200, 0.5],
      result: 640,
      source: 'The same with 200 of other costs and a target of 50%',
    },
    { args: [10, 70, 0.6, 500], result: -80, source: 'Negative: the campaign loses money before any fee' },
    { args: [30, 70, 60], error: 'percent-as-number', source: 'A margin of 60% typed as 60' },
  ],
  pitfall: 'It is only as good as the orders you expect: plan with the low end of their range.',
  related: ['REQUIREDORDERS', 'ROI'],
  source: 'ROI solved for the cost: margin earned / (1 + ROI)',
});
