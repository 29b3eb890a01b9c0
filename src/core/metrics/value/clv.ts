import { lifetimeValue } from '../../values/lifetime-value.ts';
import { defineMetric } from '../define-metric.ts';
import { product } from '../native-terms.ts';
import { count, money, optional, rate } from '../param.ts';

export const clv = defineMetric({
  name: 'CLV',
  title: 'Customer lifetime value',
  category: 'value',
  summary: 'What a customer brings over the years they stay.',
  params: {
    ordervalue: money('Average value of an order.'),
    ordersperyear: count('Orders of a customer in a year.'),
    years: count('How many years a customer stays.'),
    margin: optional(rate('Share of the order value left after product costs, such as 40%.'), 1),
    discountrate: optional(rate('Yearly discount rate, such as 10%; each year counts at its end.'), 0),
  },
  returns: 'money',
  compute: ({ ordervalue, ordersperyear, years, margin, discountrate }) =>
    lifetimeValue(ordervalue * ordersperyear * margin, years, discountrate),
  formula: ({ ordervalue, ordersperyear, years, margin, discountrate }) =>
    discountrate === '0'
      ? product(ordervalue, ordersperyear, years, margin)
      : `PV(${discountrate};${years};-${product(ordervalue, ordersperyear, margin)})`,
  formulaInWords:
    'order value × orders a year × years × margin; with a discount rate, each year divided by (1 + rate) to the power of its number',
  examples: [
    { args: [70, 3, 3], result: 630, source: 'FeverBee: 3 orders a year of 70, for 3 years' },
    { args: [70, 3, 3, 0.4], result: 252, source: 'The same customer at a margin of 40%' },
    {
      args: [100, 1, 2, 1, 0.1],
      result: 100 / 1.1 + 100 / 1.21,
      source: 'Two yearly payments of 100 at 10%, as PV gives it',
    },
    { args: [70, 3, -1], error: 'negative', source: 'Nobody stays for a negative time' },
  ],
  pitfall: 'Orders a year go with years: multiplied by months it comes out twelve times too high.',
  related: ['LTVCAC', 'CAC', 'LEADVALUE'],
  source:
    'Marketing Accountability Standards Board, Common Language Marketing Dictionary: customer lifetime value',
});
