import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture.ts';

describe('a Stripe payments export', () => {
  const { orders, file } = readFixture('stripe/payments.csv');
  const byNumber = new Map(orders.map((order) => [order.number, order]));

  it('adds up in the currency of the account', () => {
    expect(file).toMatchObject({ format: 'stripe-payments', rows: 7, read: 7, currency: 'EUR', skipped: [] });
    expect(file).toMatchObject({ valid: 3, cancelled: 1, declined: 2, test: 1 });
  });

  it.each([
    ['ch_7', 'test', 0, '', 'test mode'],
    ['ch_6', 'declined', 0, '', 'failed'],
    ['ch_5', 'declined', 0, '', 'a lost dispute'],
    ['ch_4', 'valid', 0, 'returning', 'refunded'],
    ['ch_3', 'valid', 91.37, 'new', '100 dollars, converted'],
    ['ch_2', 'valid', 40, 'new', '45 less 5'],
    ['ch_1', 'cancelled', 0, '', 'cancelled'],
  ])('%s is %s with %d: %5$s', (number, status, netRevenue, customer) => {
    expect(byNumber.get(number)).toMatchObject({ status, netRevenue, customer });
  });

  it('finds code and link in the metadata', () => {
    expect(byNumber.get('ch_2')?.code).toBe('anna15');
    expect(byNumber.get('ch_3')?.link).toMatchObject({ source: 'instagram', content: 'anna' });
  });

  it('lets no card, name or address through', () => {
    expect(JSON.stringify({ orders, file })).not.toMatch(/invented|example\.com|Sample Street|4242|cus_/i);
  });
});
