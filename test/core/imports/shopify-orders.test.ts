import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import { summariseOrders } from '../../../src/core/imports/summarise-orders.ts';
import { readFixture } from './read-fixture.ts';

const none = { source: '', medium: '', campaign: '', content: '' };

describe('a Shopify export of 79 columns with every quirk', () => {
  const { orders, file } = readFixture('shopify/orders-79-columns.csv');
  const byNumber = new Map(orders.map((order) => [order.number, order]));

  it('accounts for every row', () => {
    expect(file).toMatchObject({ format: 'shopify-orders', rows: 24, read: 14, lines: 4, currency: 'EUR' });
    expect(file).toMatchObject({ valid: 11, cancelled: 1, declined: 1, test: 1 });
    expect(file).toMatchObject({ duplicate: 1, duplicateRows: 2, from: '2026-10-22', to: '2026-11-03' });
    const skippedRows = file.skipped.reduce((sum, { count }) => sum + count, 0);
    expect(file.read + file.lines + file.duplicateRows + skippedRows).toBe(file.rows);
  });

  it('lists the rows it could not read, with their number, reason and value', () => {
    expect(file.skipped).toEqual([
      { reason: 'date-unreadable', count: 1 },
      { reason: 'amount-unreadable', count: 1 },
      { reason: 'line-without-order', count: 2 },
    ]);
    expect(file.skippedRows).toEqual([
      { row: 18, reason: 'date-unreadable', value: '24 October 2026' },
      { row: 19, reason: 'line-without-order', value: '' },
      { row: 20, reason: 'amount-unreadable', value: 'forty-nine' },
      { row: 25, reason: 'line-without-order', value: '#0999' },
    ]);
  });

  it.each([
    ['#1016', 'declined', 0, 'a voided payment'],
    ['#1015', 'test', 0, 'the Bogus Gateway'],
    ['#1013', 'valid', 57.8, 'two lines, the total once'],
    ['#1009', 'cancelled', 0, 'cancelled and still paid'],
    ['#1008', 'valid', 0, 'refunded, not cancelled'],
    ['#1007', 'valid', 0, 'a gift'],
    ['#1006', 'valid', 3660, 'cash on delivery, whole numbers, subtotal unlike total'],
    ['#1005', 'valid', 98, 'a discount without a code'],
    ['#1001', 'valid', 72.7, '83.30 less 10.60 refunded, listed twice'],
  ])('%s is %s with %d: %s', (number, status, netRevenue) => {
    expect(byNumber.get(number)).toMatchObject({ status, netRevenue });
  });

  it.each([
    ['#1014', '2026-11-01', 'late in the evening, after the clocks went back'],
    ['#1006', '2026-10-25', 'half past one at night, before they did'],
    ['#1005', '2026-10-24', 'one second before midnight'],
  ])("%s is on the shop's own day %s: %s", (number, date) => {
    expect(byNumber.get(number)?.date).toBe(date);
  });

  it.each([
    ['#1014', { source: 'instagram', medium: 'influencer', campaign: '120243641616090734', content: 'Anna' }],
    ['#1013', { source: 'instagram', medium: 'influencer', campaign: 'autumn', content: 'anna' }],
    ['#1012', { source: 'instagram', medium: '', campaign: '', content: 'anna' }],
    ['#1006', { source: 'ig', medium: 'influencer', campaign: 'ben_autumn', content: '' }],
    ['#1005', none],
  ])('%s came by its link', (number, link) => {
    expect(byNumber.get(number)?.link).toEqual(link);
  });

  it.each([
    ['#1013', 'returning', 'Kim again, the e-mail in other letters'],
    ['#1009', '', 'cancelled, so no customer yet'],
    ['#1008', 'new', "Kim's first order, though lower in the file"],
    ['#1006', '', 'no e-mail'],
  ])('%s is by a customer who is %j: %s', (number, customer) => {
    expect(byNumber.get(number)?.customer).toBe(customer);
  });

  it('keeps ids, codes and numbers as text', () => {
    expect(byNumber.get('#1011')).toMatchObject({ key: '6100000000011', code: 'ANNA15, BEN20' });
  });

  it('lets no name, e-mail, address, phone, IP address or note through', () => {
    const output = JSON.stringify({ orders, file });
    for (const personal of [
      'Invented',
      'example.com',
      'Sample Street',
      '75008',
      '04100',
      '0700',
      '+40',
      '203.0.113',
    ]) {
      expect(output).not.toContain(personal);
    }
    expect(output).not.toMatch(/ring twice|gift wrap|gifted/i);
  });

  it('puts each order into one class, which add up to the file', () => {
    const creators = [
      { handle: 'anna', codes: ['ANNA15'], utm: ['anna'] },
      { handle: 'ben', codes: ['BEN20'], utm: ['ben_autumn'] },
      { handle: 'cem', codes: ['CEM100'], utm: [] },
    ];
    const summary = summariseOrders(attributeOrders(orders, creators), creators, ['WELCOME10']);
    expect(summary).toEqual({
      // 49 + 57.80 + 15.20 + 41.65 + 44.10 + 0 + 0 + 3660 + 98 + 49 + 72.70, added by hand.
      netRevenue: 4087.45,
      classes: {
        code: { orders: 4, netRevenue: 87.9 },
        link: { orders: 2, netRevenue: 3709 },
        both: { orders: 1, netRevenue: 57.8 },
        shared: { orders: 1, netRevenue: 41.65 },
        house: { orders: 2, netRevenue: 93.1 },
        none: { orders: 1, netRevenue: 98 },
        invalid: { orders: 3, netRevenue: 0 },
      },
      creators: [
        { handle: 'anna', orders: 4, netRevenue: 179.5, byCode: 3, byLink: 2, shared: 0 },
        { handle: 'ben', orders: 2, netRevenue: 3675.2, byCode: 1, byLink: 1, shared: 0 },
        { handle: 'cem', orders: 1, netRevenue: 0, byCode: 1, byLink: 0, shared: 0 },
      ],
      outside: [],
      sources: [{ network: 'instagram', raw: ['ig', 'instagram'], orders: 4, netRevenue: 3782 }],
      unknownCodes: [{ code: 'REPLACEMENT FOR 900001', orders: 1, netRevenue: 49 }],
    });
  });
});

describe('other forms of the Shopify export', () => {
  it('reads 46 columns without ids and refunds: a refunded order is worth nothing', () => {
    const { orders, file } = readFixture('shopify/orders-46-columns-bom-crlf.csv');
    expect(file).toMatchObject({ rows: 5, read: 3, lines: 1, duplicate: 1, skipped: [], currency: 'USD' });
    expect(orders).toMatchObject([
      { number: '#204', key: '#204', netRevenue: 0, date: '2012-11-05', customer: 'returning' },
      { number: '#203', key: '#203', netRevenue: 30, date: '2012-11-04', customer: 'new' },
      { number: '#202', key: '#202', netRevenue: 12.34, date: '2012-11-04', customer: 'new' },
    ]);
  });

  it.each([
    [
      'semicolons, decimal commas and a sep= line',
      'orders-78-columns-semicolons-decimal-commas.csv',
      'utf-8',
    ],
    ['UTF-16 with tabs', 'orders-78-columns-utf16-tabs.csv', 'utf-16le'],
  ] as const)('reads %s', (_, name, encoding) => {
    const { orders, file } = readFixture(`shopify/${name}`, encoding);
    expect(file).toMatchObject({ rows: 2, read: 2, currency: 'TRY', skipped: [] });
    expect(orders).toMatchObject([
      { number: '#302', netRevenue: 1234.5, code: 'ANNA15' },
      { number: '#301', netRevenue: 89.95, code: 'İNDİRİM15' },
    ]);
  });
});

describe('files that cannot be read as a whole', () => {
  it.each([
    ['orders-two-currencies.csv', 'mixed-currencies', { currencies: 'EUR, USD' }],
    ['orders-unclosed-quote.csv', 'unclosed-quote', { row: 3 }],
    ['without-total.csv', 'missing-columns', { format: 'shopify-orders', missing: 'Total' }],
    ['customers.csv', 'unknown-format', { found: 'First Name, Last Name, Email, Total Spent' }],
  ])('%s: %s', (name, code, params) => {
    expect(() => readFixture(`shopify/${name}`)).toThrow(expect.objectContaining({ code, params }));
  });
});
