import { describe, expect, it } from 'vitest';
import { dateSerial } from '../../../../src/core/plans/date-serial.ts';
import type { LedgerRow } from '../calculated-campaign.ts';
import { calculatedReport } from './calculated-report.ts';

const order = (creator: string, netRevenue: number, matchedBy: string, more: LedgerRow = {}): LedgerRow => ({
  creator,
  netRevenue,
  matchedBy,
  date: dateSerial('2026-03-05'),
  customer: 'New',
  status: matchedBy === 'Not valid' ? 'Cancelled' : 'Valid',
  ...more,
});
const times = (count: number, row: LedgerRow): LedgerRow[] => Array.from({ length: count }, () => row);

const RETURNS = 'Return by creator';
const MATCHING = 'Orders and revenue: certain, likely, possible';
const ADVICE = 'What next';

/** Maria brings most revenue, Anna the best return; Old is a campaign before this one, Later one after it. */
function filled() {
  const book = calculatedReport(['@john', '@maria', '@anna', '@new'], {
    margin: 0.5,
    start: '2026-03-01',
    others: [
      ['Old', dateSerial('2025-11-01')],
      ['Later', dateSerial('2026-06-01')],
    ],
  });
  book.fill({
    creators: [
      { handle: '@john', fee: 300, followers: 5000, likes: 100, comments: 4 },
      { handle: '@maria', fee: 180, followers: 50_000, likes: 2000, comments: 30 },
      { handle: '@anna', fee: 10 },
      { handle: '@maria', fee: 60, campaign: 'Old' },
      { handle: '@maria', fee: 60, campaign: 'Later' },
      { handle: '@new' },
    ],
    costs: [
      { creator: '@maria', category: 'Shipping', amount: 20 },
      { category: 'Ad spend', amount: 55, date: dateSerial('2026-03-20') },
    ],
    orders: [
      ...times(8, order('@maria', 40, 'Code')),
      order('@maria', 60, 'Link', { customer: 'Returning' }),
      order('@maria', 20, 'Code and link'),
      ...times(2, order('@john', 15, 'Code')),
      ...times(4, order('@anna', 50, 'Link', { date: dateSerial('2026-03-25') })),
      order('@john', 25, 'Several creators'),
      order('', 20, 'General code'),
      order('', 15, 'No match'),
      order('', 0, 'Not valid'),
      order('@maria', 200, 'Code', { campaign: 'Old' }),
      order('@maria', 900, 'Code', { campaign: 'Later' }),
    ],
    content: [
      { creator: '@maria', format: 'Reel', reach: 1000, views: 2000, likes: 80, clicks: 10 },
      { creator: '@maria', format: 'Story', reach: 500, views: 600, likes: 10, clicks: 10 },
      { creator: '@john', format: 'Reel', reach: 300, views: 300, likes: 3, clicks: 30 },
      { creator: '@anna', format: 'Reel', reach: 400, views: 500, likes: 30, clicks: 30 },
    ],
  });
  return book;
}

describe('the brand report', { timeout: 60_000 }, () => {
  const book = filled();

  it('sorts creators by the ROI on margin, live', () => {
    expect(book.names(RETURNS, 4)).toEqual(['@anna', '@maria', '@john', '@new']);
    expect(book.row(RETURNS, '@anna').slice(1, 7)).toEqual([10, 4, 0, 200, 0, 9]);
    // 400 × 0.5 on 200; net 400 on 200.
    expect(book.row(RETURNS, '@maria').slice(1, 7)).toEqual([200, 10, 0, 400, 0, 0]);
    expect(book.row(RETURNS, '@maria').slice(9, 11)).toEqual([1, 2]);
    expect(book.row(RETURNS, '@john')[6]).toBe(-0.95);
    expect(book.cell(5, 1)).toBe(
      '690 came back on 565 spent: a net ROI of 22%, 1.22 for each 1. The best return was on @anna (ROI on margin 900%, orders: 4).',
    );
  });

  it('gives the range that few orders leave, and says where a result or a lead could be chance', () => {
    const [, , , , , , , low, high] = book.row(RETURNS, '@maria') as number[];
    // Exact limits of 10 orders: 4.80 and 18.39 of them, so ROI −0.52 and 0.84.
    expect(low).toBeCloseTo(-0.52, 1);
    expect(high).toBeCloseTo(0.84, 1);
    expect(book.row(RETURNS, '@anna')[11]).toBe('▲ gain');
    expect(book.row(RETURNS, '@maria')[11]).toBe('? could be chance');
    expect(book.row(RETURNS, '@john')[11]).toBe('▼ loss');
    expect(book.row(RETURNS, '@new')[11]).toBe('');
  });

  it('adds up to the campaign', () => {
    expect(book.row(RETURNS, 'Total of the campaign').slice(1, 6)).toEqual([565, 20, 0, 690, 0]);
    expect(book.row(RETURNS, 'Creators not listed here').slice(1, 6)).toEqual([0, 0, 0, 0, 0]);
    expect(book.row(RETURNS, 'Check')[1]).toBe(
      '✓ The rows are all orders, returns and costs of the campaign.',
    );
  });

  it('tells what is certain from what is likely', () => {
    expect(book.row(MATCHING, '@maria').slice(1, 11)).toEqual([9, 10, '', 340, 60, 400, '', 0.9, 0.8, 0.25]);
    expect(book.row(MATCHING, '@anna').slice(1, 3)).toEqual([0, 4]);
    expect(book.row(MATCHING, '@john')[11]).toBe('too few uses to tell');
  });

  it('recommends with a reason', () => {
    expect(book.row(ADVICE, '@anna')[1]).toBe('▲ rebook');
    expect(book.row(ADVICE, '@anna').slice(3, 5)).toEqual([10, 100]);
    expect(book.row(ADVICE, '@maria')[1]).toBe('? too early to tell');
    expect(book.row(ADVICE, '@john').slice(1, 6)).toEqual([
      '▼ drop',
      '',
      300,
      15,
      'Even at the high end of the range, ROI on margin is -82%, below the target of 0%, and no fee worth offering would change that.',
    ]);
    expect(book.row(ADVICE, '@new')[5]).toBe(
      'No cost is entered, so there is no return to judge: add the fee or the costs.',
    );
  });

  it('remembers earlier campaigns, and those only', () => {
    const [, campaigns, orders, now, invested, returned, before, roiNow, change, , , latest] = book.row(
      'Earlier campaigns with the same creators',
      '@maria',
    );
    expect([campaigns, orders, now, invested, returned]).toEqual([1, 1, 10, 60, 200]);
    expect([before, roiNow, change, latest]).toEqual([2.3333, 1, '▼ 133 points down', 'Old']);
    expect(book.row('Earlier campaigns with the same creators', '@john')[11]).toBe('first campaign');
  });

  it('compares content types, with costs shared out by piece', () => {
    const [, pieces, reach, , engagements, rate, clicks, , , cost] = book.row(
      'Content types compared',
      'Reel',
    );
    expect([pieces, reach, engagements, rate, clicks]).toEqual([3, 1700, 113, 0.0665, 70]);
    // What nothing counted is no zero, and gives no rate.
    expect(book.row('Content types compared', 'Live').slice(1, 9)).toEqual([0, '', '', '', '', '', '', '']);
    // Half of Maria's 200, and all of John's 300 and Anna's 10.
    expect(cost).toBe(410);
  });

  it('shows no error', () => {
    expect(book.errors()).toEqual([]);
  });

  it('has a ceiling once a survey share or an uplift is typed', () => {
    book.enter('Survey: share of buyers who name a creator', 11, 1);
    // 19 valid orders, 16 of them matched.
    expect(book.row(MATCHING, '@maria')[3]).toBe(11.875);
    book.enter('Orders more than usual in this time', 11, 32);
    expect(book.row(MATCHING, '@maria')[3]).toBe(20);
    expect(book.row(MATCHING, '@maria')[7]).toBe(800);
  });

  it('counts the days that are typed into it', () => {
    book.enter('First day counted (blank: all days)', 11, dateSerial('2026-03-10'));
    expect(book.row(RETURNS, 'Total of the campaign').slice(1, 5)).toEqual([545, 4, 0, 200]);
    expect(String(book.cell(5, 1))).toMatch(/Only the chosen period is counted\.$/);
    book.enter('Last day counted (blank: all days)', 11, dateSerial('2026-03-19'));
    expect(book.row(RETURNS, 'Total of the campaign').slice(1, 5)).toEqual([490, 0, 0, 0]);
    expect(book.errors()).toEqual([]);
  });

  it('names nobody’s return the best while each is a loss', () => {
    book.fill({ orders: [order('@maria', 10, 'Code')] });
    book.enter('Last day counted (blank: all days)', 11, '');
    book.enter('First day counted (blank: all days)', 11, '');
    expect(book.cell(5, 1)).toMatch(
      / No creator’s ROI on margin is above zero; @maria came closest \(-98%, orders: 1\)\./,
    );
  });

  it('says so where most of what came back belongs to no creator', () => {
    book.fill({
      orders: [order('@maria', 40, 'Code'), order('', 35, 'No match'), order('', 6, 'General code')],
    });
    expect(book.cell(5, 1)).toMatch(
      /^81 came back .* Of this, 41 is from orders without a creator’s code or link\. No creator’s /,
    );
  });

  it('asks about a code that is used far more than its owner’s clicks explain', () => {
    book.enter('First day counted (blank: all days)', 11, '');
    book.enter('Last day counted (blank: all days)', 11, '');
    book.fill({
      orders: [...times(12, order('@maria', 40, 'Code')), ...times(6, order('@john', 40, 'Code'))],
    });
    // John's and Anna's 60 clicks came with 6 uses: Maria's 20 explain 2 of her 12.
    expect(book.row(MATCHING, '@maria')[11]).toBe('! far above the clicks: may have leaked');
    book.fill({
      orders: [...times(12, order('@maria', 40, 'Code')), ...times(18, order('@john', 40, 'Code'))],
    });
    expect(book.row(MATCHING, '@maria')[11]).toBe('✓ in line with the clicks');
  });

  it('takes the visits of web analytics where nobody counted a click', () => {
    const links = [
      { creator: '@maria', sessions: 40 },
      { creator: '@john', sessions: 10 },
    ];
    const clicks = () => ['@maria', '@john'].map((creator) => book.row('Reach and engagement', creator)[3]);
    book.fill({ content: times(4, { clicks: '' }), links });
    expect(clicks()).toEqual([40, 10]);
    book.fill({ links: links.map((link, index) => ({ ...link, clicks: index === 0 ? 60 : '' })) });
    // One link's clicks are known: visits are no measure beside them.
    expect(clicks()).toEqual([60, '']);
  });
});
