import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture.ts';

describe('a Gumroad sales export', () => {
  const { orders, file } = readFixture('gumroad/sales.csv');
  const byNumber = new Map(orders.map((order) => [order.number, order]));

  it('leaves the row of totals out, and says so', () => {
    expect(file).toMatchObject({
      format: 'gumroad-sales',
      rows: 7,
      read: 6,
      valid: 5,
      declined: 1,
      currency: 'USD',
    });
    expect(file.skippedRows).toEqual([{ row: 8, reason: 'total-row', value: '' }]);
  });

  it.each([
    ['g1', 99, 'new', 'a sale'],
    ['g2', 0, 'new', 'refunded in full'],
    ['g3', 20, 'returning', 'a renewal'],
    ['g4', 40.25, 'new', '50.50 less 10.25'],
    ['g5', 0, '', 'a lost dispute'],
    ['g6', 0, 'new', 'given away'],
  ])('%s brings %d by a customer who is %j: %s', (number, netRevenue, customer) => {
    expect(byNumber.get(number)).toMatchObject({ netRevenue, customer });
  });

  it('reads code and link of one sale', () => {
    expect(byNumber.get('g1')).toMatchObject({
      date: '2026-09-02',
      code: 'ANNA15',
      link: { source: 'instagram', medium: 'influencer', campaign: 'anna', content: '' },
    });
  });

  it("lets no buyer's, giftee's or affiliate's data through, nor the seller's own fields", () => {
    expect(JSON.stringify({ orders, file })).not.toMatch(/invented|example\.com|Sample Street/i);
  });
});
