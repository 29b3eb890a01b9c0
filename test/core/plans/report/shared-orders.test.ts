import { expect, it } from 'vitest';
import { dateSerial } from '../../../../src/core/plans/date-serial.ts';
import { sharersCell } from '../../../../src/core/plans/orders/order-shares.ts';
import { calculatedReport } from './calculated-report.ts';

const order = (creator: string, matchedBy: string, sharers: string[] = []) => ({
  creator,
  netRevenue: 40,
  matchedBy,
  date: dateSerial('2026-03-05'),
  customer: 'New',
  status: 'Valid',
  sharers: sharersCell(sharers),
  share: sharers.length === 0 ? '' : 1 / sharers.length,
  shareRevenue: sharers.length === 0 ? '' : 40 / sharers.length,
});

it('gives each creator a part of a shared order, in this campaign and in earlier ones, and counts it once', () => {
  const book = calculatedReport(['@anna', '@anna.b', '@ben'], {
    margin: 0.5,
    start: '2026-03-01',
    others: [['Old', dateSerial('2025-11-01')]],
  });
  book.fill({
    creators: [
      ...['@anna', '@anna.b', '@ben'].map((handle) => ({ handle, fee: 10 })),
      { handle: '@ben', fee: 10, campaign: 'Old' },
    ],
    orders: [
      order('@anna', 'Several creators', ['@anna', '@ben']),
      order('@ben', 'Several creators', ['@ben']),
      order('@anna', 'Several creators'),
      order('@anna.b', 'Code'),
      { ...order('@anna', 'Several creators', ['@anna', '@ben']), campaign: 'Old' },
    ],
  });
  const returns = (row: string) => book.row('Return by creator', row).slice(2, 5);
  expect(returns('@anna')).toEqual([0.5, 0, 20]);
  expect(returns('@anna.b')).toEqual([1, 0, 40]);
  expect(returns('@ben')).toEqual([1.5, 0, 60]);
  expect(returns('Several creators’ codes')).toEqual([1, '', 40]);
  expect(returns('Creators not listed here')).toEqual([0, 0, 0]);
  expect(returns('Total of the campaign')).toEqual([4, 0, 160]);
  // Nothing by code, all of it likely.
  const matching = book.row('Orders and revenue: certain, likely, possible', '@ben');
  expect([matching[1], matching[2], matching[4], matching[6]]).toEqual([0, 1.5, 0, 60]);
  const [, , before, now, , revenueBefore] = book.row('Earlier campaigns with the same creators', '@ben');
  expect([before, now, revenueBefore]).toEqual([0.5, 1.5, 20]);
  expect(book.errors()).toEqual([]);
});
