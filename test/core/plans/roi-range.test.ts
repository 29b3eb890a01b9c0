import { expect, test } from 'vitest';
import { roiInterval } from '../../../src/core/metrics/uncertainty/roi-interval.ts';
import { FEW_ORDERS, roiRange } from '../../../src/core/plans/roi-range.ts';
import { runScript } from '../../host/script-host.ts';

const ORDER_VALUE = 70;
const INVESTMENT = 900;

interface Case {
  orders: number;
  others: number;
  investment: number;
}

/** Low and high of each case, as the spreadsheet calculates them. */
function ranges(cases: readonly Case[]): unknown[][] {
  const rows = cases.map(({ orders, others, investment }, index) => {
    const row = index + 1;
    const { low, high } = roiRange({
      orders: `A${row}`,
      revenue: `B${row}`,
      others: `C${row}`,
      investment: `D${row}`,
    });
    return [orders, orders * ORDER_VALUE, others, investment, `=${low}`, `=${high}`];
  });
  const { reply } = runScript(`var cells = s.getRange(1, 1, ${rows.length}, 6);
    cells.setValues(${JSON.stringify(rows)});
    return cells.getValues().map(function (row) { return row.slice(4); });`);
  return reply as unknown[][];
}

const FEW = Array.from({ length: FEW_ORDERS - 1 }, (_, index) => index + 1);

test('each limit is less than 2 % of what came back away from the exact one of ROIINTERVAL', () => {
  const calculated = ranges(FEW.map((orders) => ({ orders, others: 0, investment: INVESTMENT })));
  for (const [index, orders] of FEW.entries()) {
    const exact = roiInterval.compute({
      orders,
      ordervalue: ORDER_VALUE,
      investment: INVESTMENT,
      margin: 1,
      confidence: 0.95,
    }) as number[];
    const gross = (orders * ORDER_VALUE) / INVESTMENT;
    for (const [limit, value] of (calculated[index] as number[]).entries()) {
      expect(Math.abs(value - exact[limit]!), `${orders} orders`).toBeLessThan(0.02 * gross);
    }
  }
});

test('the range holds the ROI itself, and what is no order moves both limits alike', () => {
  const cases = FEW.flatMap((orders) => [
    { orders, others: 0, investment: INVESTMENT },
    { orders, others: 450, investment: INVESTMENT },
  ]);
  const calculated = ranges(cases) as number[][];
  for (const [index, { orders, others }] of cases.entries()) {
    const [low, high] = calculated[index] as [number, number];
    const roi = (orders * ORDER_VALUE + others - INVESTMENT) / INVESTMENT;
    expect(low).toBeLessThan(roi);
    expect(high).toBeGreaterThan(roi);
    if (others === 0) continue;
    expect([low, high]).toEqual(calculated[index - 1]!.map((limit) => expect.closeTo(limit + 0.5, 9)));
  }
});

test('there is none without orders, without spending, and where there are enough orders', () => {
  const none = [
    { orders: 0, others: 500, investment: INVESTMENT },
    { orders: 10, others: 0, investment: 0 },
    { orders: FEW_ORDERS, others: 0, investment: INVESTMENT },
  ];
  expect(ranges(none)).toEqual(none.map(() => ['', '']));
});
