import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerOrder, mergeOrders } from '../../../../src/core/plans/orders/merge-orders.ts';
import { sharersCell } from '../../../../src/core/plans/orders/order-shares.ts';
import type { OrderRow } from '../../../../src/core/sidebar-api.ts';

const incoming = (changes: Partial<OrderRow> = {}): OrderRow => ({
  number: '#1',
  key: '1',
  date: '2026-03-05',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 40,
  code: 'MARIA15',
  link: '',
  class: 'code',
  creator: '@maria',
  customer: 'new',
  ...changes,
});

const held = (order: OrderRow): LedgerOrder => ({ ...order, sharers: sharersCell(order.sharers) });
const blank: LedgerOrder = {
  key: '',
  date: '',
  sharers: '',
  status: '',
  netRevenue: 0,
  code: '',
  link: '',
  creator: '',
  class: '',
  customer: '',
};

describe('mergeOrders', () => {
  it('adds what is new, in the order of the file', () => {
    const { added, updated, unchanged } = mergeOrders(
      [held(incoming()), blank],
      [incoming({ key: '3' }), incoming({ key: '2' }), incoming()],
    );
    expect(added.map(({ key }) => key)).toEqual(['3', '2']);
    expect(updated.size).toBe(0);
    expect(unchanged).toBe(1);
  });

  it.each<[string, Partial<OrderRow>]>([
    ['a refund', { netRevenue: 12.5 }],
    ['a cancellation', { status: 'cancelled', netRevenue: 0, class: 'invalid', creator: '' }],
    ['another share rule', { class: 'shared', sharers: ['@maria', '@john'] }],
    ['a creator found by a code that was listed later', { creator: '@john' }],
  ])('updates %s', (_, changes) => {
    const merged = mergeOrders([blank, held(incoming())], [incoming(changes)]);
    expect([...merged.updated]).toEqual([[1, incoming(changes)]]);
  });

  it('keeps the creator somebody gave an order that the file matches to nobody', () => {
    const merged = mergeOrders(
      [held(incoming())],
      [incoming({ class: 'none', creator: '', netRevenue: 30 })],
    );
    expect(merged.updated.get(0)).toMatchObject({ creator: '@maria', class: 'code', netRevenue: 30 });
  });

  it('keeps the orders of two shops apart that have the same number', () => {
    const other = incoming({ date: '2025-11-20', netRevenue: 7, code: '', creator: '', class: 'none' });
    expect(mergeOrders([held(incoming())], [other])).toMatchObject({ added: [other], unchanged: 0 });
    const both = [held(incoming()), held(other)];
    expect(mergeOrders(both, [incoming()])).toMatchObject({ added: [], unchanged: 1 });
    const refunded = { ...other, netRevenue: 0 };
    expect([...mergeOrders(both, [refunded]).updated]).toEqual([[1, refunded]]);
  });

  it.each([
    ['a day later, as after a change of time zone', incoming(), { date: '2026-03-06', netRevenue: 0 }],
    ['a day read the other way round', incoming({ date: '2026-05-03' }), { date: '2026-03-05' }],
    ['a day somebody took away', incoming({ date: '' }), { netRevenue: 0 }],
  ])('knows an order again by %s', (_, known, changes) => {
    expect(mergeOrders([held(known)], [incoming(changes)]).added).toEqual([]);
  });

  it('takes an order back that was given for a code whose dates have ended, and from nobody else', () => {
    const nobodys = incoming({ class: 'none', creator: '', outside: '@maria' });
    expect(mergeOrders([held(incoming())], [nobodys]).updated.get(0)).toEqual(nobodys);
    const kept = mergeOrders([held(incoming({ creator: '@john' }))], [nobodys]);
    expect(kept).toMatchObject({ unchanged: 1, added: [] });
  });

  it('counts the last row of an order that a file holds twice', () => {
    const merged = mergeOrders([], [incoming(), incoming({ netRevenue: 1 })]);
    expect(merged.added).toEqual([incoming({ netRevenue: 1 })]);
  });

  it('changes nothing when the same file comes again', () => {
    const orders = fc.array(
      fc.record({
        key: fc.string({ minLength: 1, maxLength: 3 }),
        netRevenue: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
        class: fc.constantFrom('code', 'link', 'both', 'none', 'house', 'shared'),
      }),
    );
    fc.assert(
      fc.property(orders, (file) => {
        const rows = file.map((each) => incoming(each as Partial<OrderRow>));
        const first = mergeOrders([], rows);
        const again = mergeOrders(first.added.map(held), rows);
        expect(again.added).toEqual([]);
        expect(again.updated.size).toBe(0);
        expect(again.unchanged).toBe(first.added.length);
      }),
    );
  });

  it('empties the row of a day whose orders now go to somebody else', () => {
    const ofDay = (key: string, orders: number): OrderRow =>
      incoming({ key, number: `×${orders}`, orders, netRevenue: orders * 10, code: '' });
    const nobody = ofDay('daily 2026-03-05 none valid', 9);
    const ledger = [held(nobody), held(ofDay('daily 2026-03-06 none valid', 4)), held(incoming())];
    const maria = ofDay('daily 2026-03-05 code valid @maria', 9);
    const { added, updated } = mergeOrders(ledger, [maria]);
    expect(added).toEqual([maria]);
    expect([...updated]).toEqual([[0, { ...nobody, number: '×0', orders: 0, netRevenue: 0 }]]);
    const emptied = { ...held(nobody), orders: 0, netRevenue: 0 };
    expect(mergeOrders([emptied, held(maria)], [maria])).toEqual({
      added: [],
      updated: new Map(),
      unchanged: 1,
    });
  });
});
