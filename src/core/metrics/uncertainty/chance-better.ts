import { type Problem, problem } from '../../values/problem.ts';
import { hypergeometricTail } from '../../values/statistics.ts';
import { defineMetric } from '../define-metric.ts';
import { count } from '../param.ts';

/** Up to here the sum is right to 1e-9 and takes at most a few seconds. */
const MOST = { max: 1e8 };

export const chanceBetter = defineMetric({
  name: 'CHANCEBETTER',
  title: 'Chance that A converts better',
  category: 'uncertainty',
  summary: "How likely it is that A's conversion rate is truly above B's, given both samples.",
  params: {
    ordersa: count('Orders of A.', MOST),
    clicksa: count('Clicks of A.', MOST),
    ordersb: count('Orders of B.', MOST),
    clicksb: count('Clicks of B.', MOST),
  },
  returns: 'ratio',
  compute: ({ ordersa, clicksa, ordersb, clicksb }) =>
    refused('ordersa', ordersa, 'clicksa', clicksa) ??
    refused('ordersb', ordersb, 'clicksb', clicksb) ??
    // Both rates are order statistics of uniform samples, so that A above B is a draw of orders from all clicks.
    hypergeometricTail(ordersb + 1, ordersa + ordersb + 1, clicksb + 1, clicksa + clicksb + 2),
  formula: { none: 'It takes the hypergeometric distribution, which not every spreadsheet has.' },
  formulaInWords:
    'probability that a rate from Beta(1 + orders A; 1 + clicks A − orders A) is above one of B',
  examples: [
    {
      args: [12, 200, 6, 200],
      result: 0.921548588630679,
      source: 'Posteriors with uniform prior, checked by numerical integration with scipy',
    },
    { args: [10, 100, 10, 100], result: 0.5, source: 'Alike: a coin toss' },
    { args: [0, 0, 0, 0], result: 0.5, source: 'Nothing is known yet' },
    { args: [5, 3, 1, 10], error: 'more-than', source: 'More orders than clicks' },
  ],
  pitfall: 'It says which rate is higher, not by how much, nor which creator earns more.',
  related: ['CVRINTERVAL', 'CVR', 'LIFT'],
  source: 'Beta-binomial comparison with uniform priors, in its exact hypergeometric form',
});

function refused(name: string, orders: number, other: string, clicks: number): Problem | undefined {
  if (!Number.isInteger(orders)) return problem('not-whole', { name, value: orders });
  if (!Number.isInteger(clicks)) return problem('not-whole', { name: other, value: clicks });
  return orders > clicks ? problem('more-than', { name, value: orders, other, limit: clicks }) : undefined;
}
