import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture.ts';

describe('a WooCommerce orders report', () => {
  const { orders, file } = readFixture('woocommerce/analytics-orders.csv');
  const byNumber = new Map(orders.map((order) => [order.number, order]));

  it('accounts for every row', () => {
    expect(file).toMatchObject({ format: 'woocommerce-orders', rows: 8, read: 7, currency: 'EUR' });
    expect(file).toMatchObject({ valid: 5, cancelled: 1, declined: 1 });
    expect(file.skippedRows).toEqual([{ row: 9, reason: 'date-unreadable', value: '2 September' }]);
  });

  it.each([
    ['1050', 'declined', 0, '', 'a failed payment'],
    ['1049', 'cancelled', 0, '', 'cancelled'],
    ['1048', 'valid', 0, 'returning', 'refunded'],
    ['1047', 'valid', 33.61, 'new', 'net of tax and shipping'],
    ['1046', 'valid', 0, 'returning', 'a gift'],
    ['1045', 'valid', 1079.12, 'new', 'several items'],
    ['1044', 'valid', 16.81, 'new', 'on hold'],
  ])('%s is %s with %d: %5$s', (number, status, netRevenue, customer) => {
    expect(byNumber.get(number)).toMatchObject({ status, netRevenue, customer });
  });

  it('reads coupons and the tracked source, not a referral', () => {
    expect(byNumber.get('1045')).toMatchObject({ code: 'anna15, freeship', link: { source: 'Instagram' } });
    expect(byNumber.get('1046')?.link.source).toBe('');
    expect(byNumber.get('1044')?.link.source).toBe('');
  });

  it('lets no name through', () => {
    expect(JSON.stringify({ orders, file })).not.toContain('Invented');
  });
});
