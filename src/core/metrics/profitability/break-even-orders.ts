import { wholeUp } from '../../values/whole-up.ts';
import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { money, optional, rate } from '../param.ts';

export const breakEvenOrders = defineMetric({
  name: 'BREAKEVENORDERS',
  title: 'Break-even orders',
  category: 'profitability',
  summary: 'How many orders pay for the campaign, rounded up.',
  params: {
    investment: money('Everything spent on it, your own time included.', { min: 0 }),
    ordervalue: money('Average value of an order.', { above: 0 }),
    margin: optional(
      rate('Share of the order value left after product costs, such as 40%.', { above: 0 }),
      1,
    ),
  },
  returns: 'count',
  compute: ({ investment, ordervalue, margin }) => wholeUp(investment / (ordervalue * margin)),
  formula: ({ investment, ordervalue, margin }) =>
    `ROUNDUP(ROUND(${investment}/${margin === '1' ? ordervalue : `(${product(ordervalue, margin)})`};9);0)`,
  formulaInWords: 'investment / (order value × margin), rounded up',
  examples: [
    { args: [250, 99], result: 3, source: 'Fitness trainer: guides at 99, 250 spent' },
    { args: [100, 60, 0.55], result: 4, source: 'Ventritools: 3.03 orders, rounded up' },
    { args: [66, 60, 0.55], result: 2, source: 'Exactly two orders are two' },
    { args: [250, 0], error: 'not-above-zero', source: 'Orders worth nothing' },
  ],
  pitfall: 'Without a margin it pays back the campaign from revenue, as if the goods were free.',
  related: ['REQUIREDORDERS', 'BREAKEVENREVENUE'],
  source: 'Break-even analysis: fixed cost / contribution per unit',
});
