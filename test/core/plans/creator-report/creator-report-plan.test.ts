import { describe, expect, it } from 'vitest';
import { creatorReportPlan } from '../../../../src/core/plans/creator-report/creator-report-plan.ts';
import { dateSerial } from '../../../../src/core/plans/date-serial.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedCampaign, type LedgerRow } from '../calculated-campaign.ts';

const order = (netRevenue: number, matchedBy: string, more: LedgerRow = {}): LedgerRow => ({
  creator: '@maria',
  netRevenue,
  matchedBy,
  date: dateSerial('2026-03-05'),
  customer: 'New',
  status: 'Valid',
  ...more,
});
const piece = (day: string, counts: LedgerRow): LedgerRow => ({
  creator: '@maria',
  date: dateSerial(day),
  format: 'Reel',
  ...counts,
});

describe('a creator’s report', { timeout: 60_000 }, () => {
  const plan = creatorReportPlan({
    campaign: '1',
    report: '1',
    creator: '@maria',
    period: { to: '2026-03-31' },
    language: 'en',
    texts: SHEET_TEXTS.en,
  });
  const book = calculatedCampaign({ beside: [plan] });
  book.fill({
    creators: [
      { handle: '@maria', platform: 'Instagram', fee: 90, followers: 50_000, likes: 2000, comments: 30 },
      { handle: '@john', fee: 500 },
    ],
    costs: [{ creator: '@maria', category: 'Shipping', amount: 10, date: dateSerial('2026-03-01') }],
    orders: [
      order(100, 'Code'),
      order(60, 'Link', { customer: 'Returning' }),
      order(40, 'Code and link'),
      order(500, 'Code', { date: dateSerial('2026-04-02') }),
      order(500, 'Code', { creator: '@john' }),
    ],
    content: [
      piece('2026-03-02', { reach: 1000, views: 2000, likes: 80, clicks: 60, positive: 8, negative: 2 }),
      { creator: '@john', date: dateSerial('2026-03-03'), reach: 9, views: 9, likes: 9, quote: 'Not hers' },
      piece('2026-03-04', {
        reach: 500,
        views: 400,
        likes: 10,
        quote: 'I want one',
        reusable: 'Yes',
        licensed: 'Yes',
        replacementCost: 150,
      }),
    ],
  });
  /** What stands beside a label, in whichever group it is. */
  const beside = (label: string): unknown => {
    for (const column of [1, 4]) {
      for (let row = 1; row <= plan.rows; row++) {
        if (book.shownOn(plan, row, column) === label) return book.shownOn(plan, row, column + 1);
      }
    }
    throw new Error(`the report has no "${label}"`);
  };
  const row = (label: unknown): unknown[] => {
    for (let at = 1; at <= plan.rows; at++) {
      if (book.shownOn(plan, at, 1) !== label) continue;
      return Array.from({ length: 7 }, (_, index) => book.shownOn(plan, at, index + 1));
    }
    throw new Error(`the report has no row "${label}"`);
  };

  it.each([
    ['Network', 'Instagram'],
    ['Followers', 50_000],
    ['Pieces delivered', 2],
    ['Views or impressions', 2400],
    ['Clicks on the link', 60],
    ['CTR: clicks per view', 0.025],
    ['Orders by code', 1],
    ['Orders by link', 1],
    ['Orders by code and link', 1],
    ['Orders in all', 3],
    ['CVR: orders per click', 0.05],
    ['Net revenue', 200],
    ['Fee and costs', 100],
    ['Net ROI', 1],
    ['Gross ROI', 2],
    ['Net sentiment', 0.6],
    ['Pieces to use again', 1],
    ['Making them anew', 150],
  ])('%s: %s', (label, value) => {
    expect(beside(label)).toBe(value);
  });

  it('says it in one sentence, with the range that three orders leave', () => {
    expect(book.shownOn(plan, 4, 1)).toMatch(
      /^200 came back: orders 3, pieces of content 2\. For each 1 spent that is 2: a net ROI of 100%\. With so few orders, chance alone puts it between -6\d% and 48\d%\.$/,
    );
  });

  it('lists the pieces, the last one first, and quotes what people wrote', () => {
    const heads = row('Date');
    expect(heads.slice(0, 4)).toEqual(['Date', 'Type', 'Reach', 'Views or impressions']);
    const first = findRow('Date') + 1;
    const shown = (at: number) => [1, 3, 4, 5, 6, 7].map((column) => book.shownOn(plan, at, column));
    expect(shown(first)).toEqual([dateSerial('2026-03-04'), 500, 400, 10, 0.02, '']);
    expect(shown(first + 1)).toEqual([dateSerial('2026-03-02'), 1000, 2000, 80, 0.08, 60]);
    expect(shown(first + 2)).toEqual(['', '', '', '', '', '']);
    expect(row('“I want one”')[0]).toBe('“I want one”');
    expect(() => row('“Not hers”')).toThrow();
  });

  it('stands beside what is usual', () => {
    expect(row('CTR').slice(1, 4)).toEqual([0.025, 0.009, '▲ at or above what is usual']);
  });

  it('shows no error, and follows another name typed into it', () => {
    expect(book.errors()).toEqual([]);
    book.typeOn(plan, findRow('Creator'), 2, '@john');
    expect(beside('Net revenue')).toBe(500);
    expect(book.errors()).toEqual([]);
  });

  function findRow(label: string): number {
    for (let at = 1; at <= plan.rows; at++) if (book.shownOn(plan, at, 1) === label) return at;
    throw new Error(`the report has no "${label}"`);
  }
});
