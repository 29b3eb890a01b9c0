import { wholeUp } from '../../values/whole-up.ts';
import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { money, optional, rate } from '../param.ts';

export const requiredOrders = defineMetric({
  name: 'REQUIREDORDERS',
  title: 'Required orders',
  category: 'planning',
  summary: 'How many orders reach your target ROI, rounded up.',
  params: {
    investment: money('Everything the campaign costs.', { min: 0 }),
    ordervalue: money('Average value of an order.', { above: 0 }),
    margin: optional(
      rate('Share of the order value left after product costs, such as 40%.', { above: 0 }),
      1,
    ),
    targetroi: optional(rate('The ROI to reach, such as 50%.', { min: -0.99, max: 10 }), 0),
  },
  returns: 'count',
  compute: ({ investment, ordervalue, margin, targetroi }) =>
    wholeUp((investment * (1 + targetroi)) / (ordervalue * margin)),
  formula: ({ investment, ordervalue, margin, targetroi }) =>
    `ROUNDUP(ROUND(${targetroi === '0' ? investment : `${investment}*(1+${targetroi})`}/${margin === '1' ? ordervalue : `(${product(ordervalue, margin)})`};9);0)`,
  formulaInWords: 'investment × (1 + target ROI) / (order value × margin), rounded up',
  examples: [
    { args: [1500, 70, 0.6], result: 36, source: '1,500 spent, orders of 70 at a margin of 60%' },
    { args: [250, 99, 1, 2.96], result: 10, source: 'Fitness trainer: 10 guides are an ROI of 296%' },
    { args: [1500, 0], error: 'not-above-zero', source: 'Orders worth nothing' },
  ],
  pitfall: 'A target ROI of 0 is break-even, not success.',
  related: ['BREAKEVENORDERS', 'MAXFEE', 'FORECASTORDERS'],
  source: 'ROI solved for the number of orders',
});
