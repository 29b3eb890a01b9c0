import { describe, expect, it } from 'vitest';
import { collectOrders } from '../../../src/core/imports/collect-orders.ts';

const header = ['Name', 'Email', 'Financial Status', 'Currency', 'Total', 'Created at', 'Cancelled at'];
const row = (name: string, email: string, time: string, cancelled = '') => [
  name,
  email,
  'paid',
  'EUR',
  '5.00',
  `2026-05-${time}`,
  cancelled,
];

function marks(...rows: string[][]) {
  const collector = collectOrders();
  collector.push([header]);
  collector.push(rows);
  return Object.fromEntries(collector.end().orders.map(({ number, customer }) => [number, customer]));
}

describe('collectOrders', () => {
  it('calls the earliest order of a customer new, wherever its row stands', () => {
    expect(
      marks(
        row('#2', 'Ada@Example.com', '02 10:00:00 +0300'),
        row('#1', 'ada@example.com ', '01 10:00:00 +0300'),
        row('#3', 'ADA@EXAMPLE.COM', '03 10:00:00 +0300'),
        row('#4', 'ben@example.com', '03 10:00:00 +0300'),
      ),
    ).toEqual({ '#1': 'new', '#2': 'returning', '#3': 'returning', '#4': 'new' });
  });

  it('goes by the instant where the offset changes', () => {
    // Half past one in summer time is earlier than a quarter past one in winter time.
    expect(
      marks(row('#2', 'a@example.com', '01 01:15:00 +0200'), row('#1', 'a@example.com', '01 01:30:00 +0300')),
    ).toEqual({ '#1': 'new', '#2': 'returning' });
  });

  it('takes the lower row for the earlier order of the same second: exports list the newest first', () => {
    expect(
      marks(row('#2', 'a@example.com', '01 10:00:00'), row('#1', 'a@example.com', '01 10:00:00')),
    ).toEqual({
      '#1': 'new',
      '#2': 'returning',
    });
  });

  it('marks neither orders without an e-mail nor cancelled ones, and does not count these', () => {
    expect(
      marks(
        row('#3', '', '03 10:00:00'),
        row('#2', 'a@example.com', '02 10:00:00'),
        row('#1', 'a@example.com', '01 10:00:00', '2026-05-01 11:00:00'),
      ),
    ).toEqual({ '#1': '', '#2': 'new', '#3': '' });
  });

  it('reads several files as one: an order of both counts once, new is new among all of them', () => {
    const collector = collectOrders();
    collector.push([header, row('#3', 'a@example.com', '03'), row('#2', 'b@example.com', '02')]);
    expect(collector.endFile()).toMatchObject({ read: 2 });
    collector.push([header, row('#2', 'b@example.com', '02'), row('#1', 'a@example.com', '01'), ['', '']]);
    const { orders, file } = collector.end();
    expect(orders.map(({ number, customer }) => `${number} ${customer}`)).toEqual([
      '#3 returning',
      '#2 new',
      '#1 new',
    ]);
    expect(file).toMatchObject({
      format: 'shopify-orders',
      rows: 5,
      read: 3,
      valid: 3,
      duplicate: 1,
      duplicateRows: 1,
      skipped: [{ reason: 'blank-row', count: 1 }],
      currency: 'EUR',
      from: '2026-05-01',
      to: '2026-05-03',
    });
  });

  it('refuses files in two currencies', () => {
    const collector = collectOrders();
    const inDollars = row('#1', '', '01').map((cell) => (cell === 'EUR' ? 'USD' : cell));
    collector.push([header, row('#2', '', '02')]);
    collector.endFile();
    collector.push([header, inDollars]);
    expect(() => collector.end()).toThrow(
      expect.objectContaining({ code: 'mixed-currencies', params: { currencies: 'EUR, USD' } }),
    );
  });

  it('keeps the order of the file', () => {
    expect(Object.keys(marks(row('#2', '', '01'), row('#1', '', '02')))).toEqual(['#2', '#1']);
  });
});
