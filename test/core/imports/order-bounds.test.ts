import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDER_CLASSES, type OrderClass } from '../../../src/core/imports/order.ts';
import { orderBounds } from '../../../src/core/imports/order-bounds.ts';
import type { OrderSummary } from '../../../src/core/imports/summarise-orders.ts';

const summary = (orders: Partial<Record<OrderClass, number>>): OrderSummary => ({
  netRevenue: 0,
  classes: Object.fromEntries(
    ORDER_CLASSES.map((name) => [name, { orders: orders[name] ?? 0, netRevenue: 10 * (orders[name] ?? 0) }]),
  ) as OrderSummary['classes'],
  creators: [],
  unknownCodes: [],
  outside: [],
  sources: [],
});
const file = summary({ code: 3, both: 1, link: 2, shared: 1, house: 5, none: 8, invalid: 4 });
const figures = (orders: number) => ({ orders, netRevenue: orders * 10 });

describe('orderBounds', () => {
  it('is codes at least, codes or links likely, and has no ceiling unless somebody knows one', () => {
    expect(orderBounds(file)).toEqual({ floor: figures(4), likely: figures(7), ceiling: null });
  });

  // 20 valid orders, 13 of them unmatched.
  it.each([
    ['half of the buyers', { surveyShare: 0.5 }, 10],
    ['fewer than are matched', { surveyShare: 0.1 }, 7],
    ['all buyers', { surveyShare: 1 }, 20],
    ['two orders above the usual', { upliftOrders: 2 }, 9],
    ['more than there are', { upliftOrders: 900 }, 20],
    ['both: the higher one', { surveyShare: 0.5, upliftOrders: 4 }, 11],
  ])('%s', (_, knowledge, orders) => {
    expect(orderBounds(file, knowledge).ceiling).toEqual(figures(orders));
  });

  it('rises from floor to ceiling', () => {
    const counts = fc.record(
      Object.fromEntries(ORDER_CLASSES.map((name) => [name, fc.nat({ max: 50 })])) as Record<
        OrderClass,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (orders, surveyShare) => {
        const { floor, likely, ceiling } = orderBounds(summary(orders), { surveyShare });
        const valid = ORDER_CLASSES.reduce((sum, name) => sum + orders[name], 0) - orders.invalid;
        expect(floor.orders).toBeLessThanOrEqual(likely.orders);
        expect(likely.orders).toBeLessThanOrEqual(ceiling!.orders);
        expect(ceiling!.orders).toBeLessThanOrEqual(valid);
        expect(ceiling!.netRevenue).toBeCloseTo(ceiling!.orders * 10, 6);
      }),
    );
  });
});
