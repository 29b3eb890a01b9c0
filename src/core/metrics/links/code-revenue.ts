import { splitCodes } from '../../codes/split-codes.ts';
import { defineMetric } from '../define-metric.ts';
import { list, money, text } from '../param.ts';

export const codeRevenue = defineMetric({
  name: 'CODEREVENUE',
  title: 'Revenue of a code',
  category: 'links',
  summary: 'Adds up the orders that carry a discount code, each order once.',
  params: {
    ordernumbers: list(text('Order numbers; an order may fill several rows.')),
    codes: list(text('The code of each row, as exported.')),
    amounts: list(money('The amount of the order, after refunds.')),
    code: text('The code to add up.'),
  },
  returns: 'money',
  compute: ({ ordernumbers, codes, amounts, code }) => {
    const revenue = revenueByCode(ordernumbers, codes, amounts);
    return splitCodes(code).reduce((total, one) => total + (revenue.get(one) ?? 0), 0);
  },
  formula: {
    none: 'Counting each order once and folding letter forms takes more than functions all spreadsheets share.',
  },
  formulaInWords: 'sum of the amounts of orders with the code, the first row of each order',
  examples: [
    {
      args: [
        [['#1001'], ['#1001'], ['#1002'], ['#1003']],
        [['creator15'], ['creator15'], ['CREATOR15'], ['LEO20']],
        [[80], [80], [40], [60]],
        'CREATOR15',
      ],
      result: 120,
      source: 'Order 1001 has two rows with the same total and counts once',
    },
    {
      args: [
        [['#1001'], ['#1002']],
        [['CREATOR15'], ['LEO20']],
        [[80], [40]],
        [['CREATOR15'], ['LEO20'], ['MIA10']],
      ],
      result: [[80], [40], [0]],
      source: 'A list of codes',
    },
    {
      args: [[['#1001']], [['CREATOR15']], [['80 €']], 'CREATOR15'],
      error: 'number-as-text',
      source: 'An amount as text',
    },
  ],
  pitfall: 'An order with two codes counts for both: the sum over all codes can exceed the revenue.',
  related: ['CODEMATCH', 'ROI'],
  source: 'Attribution by discount code, the rule the order import uses',
});

type Revenue = ReadonlyMap<string, number>;

/** Revenue of every code, worked out once per order list however many codes are asked for. */
function revenueByCode(
  numbers: readonly string[],
  codes: readonly string[],
  amounts: readonly number[],
): Revenue {
  const last = known.get(codes);
  if (last) return last;
  const revenue = new Map<string, number>();
  const counted = new Set<string>();
  for (let row = 0; row < numbers.length; row++) {
    if (counted.has(numbers[row]!)) continue;
    counted.add(numbers[row]!);
    for (const code of splitCodes(codes[row]!)) revenue.set(code, (revenue.get(code) ?? 0) + amounts[row]!);
  }
  known.set(codes, revenue);
  return revenue;
}
const known = new WeakMap<readonly string[], Revenue>();
