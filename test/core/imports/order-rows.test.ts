import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfKey } from '../../../src/core/imports/daily-orders.ts';
import type { AttributedOrder } from '../../../src/core/imports/order.ts';
import {
  fullestChoice,
  listedRows,
  MOST_ROWS,
  orderRows,
  ROW_CHOICES,
} from '../../../src/core/imports/order-rows.ts';
import { inventedOrder } from './invented-order.ts';

const order = (changes: Partial<AttributedOrder> = {}): AttributedOrder => ({
  ...inventedOrder(),
  class: 'none',
  creator: '',
  ...changes,
});

const some = fc.array(
  fc.record({
    date: fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03'),
    class: fc.constantFrom('code', 'link', 'none', 'invalid'),
    creator: fc.constantFrom('@anna', 'ben'),
    cents: fc.nat({ max: 100_000 }),
    customer: fc.constantFrom('a@example.com', 'b@example.com', 'c@example.com', ''),
    time: fc.nat({ max: 5 }),
  }),
  { maxLength: 40 },
);

function writableRows(orders: readonly AttributedOrder[]) {
  const listed = listedRows();
  for (const each of orders) listed.add(each);
  return listed.end();
}

describe('order rows', () => {
  it('are one a day, creator, class, status and customer where the user wants days', () => {
    const anna = { class: 'code', creator: '@anna', customer: 'new' } as const;
    const { counts, rows } = writableRows([
      order({ key: '3', date: '2026-05-02', netRevenue: 1.1, ...anna }),
      order({ key: '2', netRevenue: 0.1, ...anna }),
      order({ key: '1', netRevenue: 0.2, ...anna, code: 'ANNA15' }),
      order({ key: '4', status: 'cancelled', class: 'invalid', netRevenue: 0 }),
    ]);
    expect(counts).toEqual({ all: 4, matched: 3, daily: 3 });
    expect(rows('daily')).toEqual([
      expect.objectContaining({
        key: 'daily 2026-05-01 code valid @anna new',
        number: '×2',
        orders: 2,
        netRevenue: 0.3,
        code: '',
      }),
      expect.objectContaining({ key: 'daily 2026-05-01 invalid cancelled', orders: 1, creator: '' }),
      expect.objectContaining({ key: 'daily 2026-05-02 code valid @anna new', netRevenue: 1.1 }),
    ]);
    expect(rows('matched').map(({ key }) => key)).toEqual(['3', '2', '1']);
    expect(rows('daily').map(({ key }) => dayOfKey(key))).toEqual(['2026-05-01', '2026-05-01', '2026-05-02']);
    expect(dayOfKey('6100000000001')).toBeNull();
  });

  it('come to the same orders and money whatever is chosen, streamed or from a list', () => {
    fc.assert(
      fc.property(some, (given) => {
        const streamed = orderRows();
        const firsts = new Map<string, { time: number; at: number }>();
        for (const [at, { customer, time, class: of }] of given.entries()) {
          const first = firsts.get(customer);
          if (customer !== '' && of !== 'invalid' && (!first || time <= first.time))
            firsts.set(customer, { time, at });
        }
        const list = given.map(({ cents, customer, time, ...rest }, at): AttributedOrder => {
          const status = rest.class === 'invalid' ? ('test' as const) : ('valid' as const);
          const read = order({
            ...rest,
            status,
            key: String(at),
            netRevenue: cents / 100,
          } as AttributedOrder);
          streamed.add(read, customer, time);
          if (customer === '' || status !== 'valid') return read;
          return { ...read, customer: firsts.get(customer)?.at === at ? 'new' : 'returning' };
        });
        const [a, b] = [streamed.end(), writableRows(list)];
        expect(a.counts).toEqual(b.counts);
        for (const choice of ROW_CHOICES) expect(a.rows(choice)).toEqual(b.rows(choice));
        const days = b.rows('daily');
        expect(days.reduce((sum, { orders = 1 }) => sum + orders, 0)).toBe(list.length);
        const cents = (sum: number, { netRevenue }: { netRevenue: number }) =>
          sum + Math.round(netRevenue * 100);
        expect(days.reduce(cents, 0)).toBe(list.reduce(cents, 0));
      }),
    );
  });

  it('are the fullest that fit', () => {
    const most = MOST_ROWS;
    expect(fullestChoice({ all: most, matched: 1, daily: 1 })).toBe('all');
    expect(fullestChoice({ all: most + 1, matched: most, daily: 1 })).toBe('matched');
    expect(fullestChoice({ all: most + 2, matched: most + 1, daily: most })).toBe('daily');
    expect(fullestChoice({ all: most + 2, matched: most + 1, daily: most + 1 })).toBeNull();
  });
});
