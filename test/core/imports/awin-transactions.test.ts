import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture.ts';

describe('an Awin transactions export', () => {
  const { orders, file } = readFixture('awin/transactions.csv');

  it('does not count what was declined', () => {
    expect(file).toMatchObject({
      format: 'awin-transactions',
      rows: 4,
      read: 4,
      valid: 3,
      declined: 1,
      currency: '',
    });
  });

  it('reads orders, vouchers and publishers', () => {
    expect(orders).toMatchObject([
      { number: '#2001', key: '2000000001', netRevenue: 59.9, code: 'ANNA15', customer: 'new' },
      { number: '#2002', netRevenue: 1234.56, link: { source: 'Anna Invented Blog', content: 'ben_autumn' } },
      { number: '#2003', status: 'declined', netRevenue: 0, customer: '' },
      { number: '2000000004', netRevenue: 15, link: { medium: 'affiliate', campaign: 'autumn' } },
    ]);
  });

  it('reads the day of the click, where there is one', () => {
    expect(orders.map(({ clicked }) => clicked)).toEqual(['2026-07-20', undefined, undefined, undefined]);
  });

  it('lets no IP address through', () => {
    expect(JSON.stringify({ orders, file })).not.toMatch(/203\.0\.113|abc/);
  });
});
