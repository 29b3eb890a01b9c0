import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import type { OrderRow } from '../../src/core/sidebar-api.ts';
import { brief, builtWorkbook, newWorkbook, saved, type Workbook } from './workbook.ts';

const order = (key: string, netRevenue: number, of: OrderRow['class'], creator = ''): OrderRow => ({
  number: `#${key}`,
  key,
  date: '2026-03-05',
  status: of === 'invalid' ? 'cancelled' : 'valid',
  currency: 'EUR',
  netRevenue,
  code: '',
  link: '',
  class: of,
  creator,
  customer: '',
});

const ORDERS = [
  order('1', 100, 'code', '@maria'),
  order('2', 60, 'link', '@maria'),
  order('3', 40, 'both', '@maria'),
  order('4', 30, 'code', '@john'),
  order('5', 25, 'shared', '@john'),
  order('6', 20, 'house'),
  order('7', 15, 'none'),
  order('8', 0, 'invalid'),
];

const workbook = (margin: number | null = 0.5): Workbook => (margin === null ? withoutMargin : withMargin)();
const withMargin = saved(20, () => filled(0.5));
const withoutMargin = saved(20, () => filled(null));

function filled(margin: number | null): Workbook {
  const book = newWorkbook({ rows: 20 });
  book.call('buildCampaign', { brief: brief({ margin }), language: 'en' });
  const reply = book.call('addCreators', {
    campaign: '1',
    creators: [
      { handle: '@john', codes: ['JOHN10', 'JOHN20'], utm: [], followers: 5000, fee: 45 },
      { handle: '@maria', codes: ['MARIA15'], utm: ['maria'], followers: null, fee: 80 },
    ],
  });
  expect(reply.added).toBe(2);
  expect(reply.state.creators).toEqual([
    { handle: '@john', codes: ['JOHN10', 'JOHN20'], utm: [] },
    { handle: '@maria', codes: ['MARIA15'], utm: ['maria'] },
  ]);
  const cost = { date: null, description: '', hours: null, hourlyRate: null };
  book.call('addCosts', {
    campaign: '1',
    costs: [
      { ...cost, creator: '@maria', category: 'Shipping', amount: 20 },
      { ...cost, creator: '', category: 'adSpend', amount: 55 },
    ],
  });
  const begun = book.call('beginImport', { campaign: '1', orders: ORDERS.length });
  book.call('stageOrders', { import: begun.import, rows: ORDERS });
  book.call('finishImport', { import: begun.import });
  return book;
}

/** A row of the table of creators, by its label. */
function row(book: Workbook, tab: string, label: string): unknown[] {
  for (let at = 1; at < 60; at++) {
    if (book.value(tab, `A${at}`) !== label) continue;
    return ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((column) => {
      const value = book.value(tab, `${column}${at}`);
      return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
    });
  }
  throw new Error(`${tab} has no row ${label}`);
}

describe('the brand report', () => {
  it('compares creators, and its rows add up to the file', () => {
    const book = workbook();
    const { tab, alreadyThere, state } = book.call('buildReport', {
      campaign: '1',
      language: 'en',
      beside: false,
    });
    expect([tab, alreadyThere, state.campaigns[0]?.hasReport]).toEqual(['Report Spring sale', false, true]);
    // investment, orders, other actions, net revenue, other returns, ROI on margin, its range, net ROI, gross ROI
    expect(row(book, tab, '@maria')).toEqual([
      100,
      3,
      0,
      200,
      0,
      0,
      -0.799016,
      1.921829,
      1,
      2,
      '? could be chance',
    ]);
    expect(row(book, tab, '@john').slice(0, 6)).toEqual([45, 1, 0, 30, 0, -0.666667]);
    expect(row(book, tab, 'Several creators’ codes').slice(0, 4)).toEqual(['', 1, '', 25]);
    expect(row(book, tab, 'General code').slice(0, 4)).toEqual(['', 1, '', 20]);
    expect(row(book, tab, 'No match').slice(0, 4)).toEqual(['', 1, '', 15]);
    expect(row(book, tab, 'Not valid (cancelled, test)').slice(0, 4)).toEqual(['', 1, '', 0]);
    expect(row(book, tab, 'Without a creator').slice(0, 2)).toEqual([55, '']);
    expect(row(book, tab, 'Total of the campaign').slice(0, 6)).toEqual([200, 8, 0, 290, 0, -0.275]);
    expect(row(book, tab, 'Check')[0]).toBe('✓ The rows are all orders, returns and costs of the campaign.');
    expect(book.value(tab, 'A5')).toBe(
      '290 came back on 200 spent: a net ROI of 45%, 1.45 for each 1. The best return was on @maria (ROI on margin 0%, orders: 3). So few orders could be chance.',
    );
  });

  it('is live, and says so when a creator is missing', () => {
    const book = workbook();
    const { tab } = book.call('buildReport', { campaign: '1', language: 'en', beside: false });
    book.type('Creators', 2, { fee: '180' });
    expect(row(book, tab, '@maria')[0]).toBe(200);
    book.type('Orders', 4, { creator: '@anna' });
    expect(String(row(book, tab, 'Check')[0])).toMatch(
      /^! Creators who are not listed here have orders: 1, returns: 30, investment: 0\./,
    );
  });

  it('is built once, and beside the first when a further one is wanted', () => {
    const book = workbook();
    book.call('buildReport', { campaign: '1', language: 'en', beside: false });
    const before = book.tabs();
    const again = book.call('buildReport', { campaign: '1', language: 'en', beside: false });
    expect([again.tab, again.alreadyThere]).toEqual(['Report Spring sale', true]);
    expect(book.tabs()).toEqual(before);
    const beside = book.call('buildReport', { campaign: '1', language: 'en', beside: true });
    expect([beside.tab, beside.alreadyThere]).toEqual(['Report Spring sale (2)', false]);
  });

  it('goes by net ROI where no margin is known', () => {
    const book = workbook(null);
    const { tab } = book.call('buildReport', { campaign: '1', language: 'en', beside: false });
    expect(row(book, tab, 'Creator')[5]).toBe('Net ROI');
    expect(row(book, tab, '@maria')[5]).toBe(1);
  });

  it('can be read in each language, whatever that of the ledgers', () => {
    const book = workbook();
    for (const language of LANGUAGES) {
      const { tab } = book.call('buildReport', { campaign: '1', language, beside: true });
      expect(row(book, tab, '@maria')[3], language).toBe(200);
    }
  });

  it('compares the chosen creators, and is copied as values that stay', () => {
    const book = workbook();
    const { report, tab } = book.call('buildReport', {
      campaign: '1',
      language: 'en',
      beside: false,
      creators: ['@MARIA', '@nobody'],
      from: '2026-03-01',
    });
    expect(row(book, tab, 'Creators not listed here').slice(0, 4)).toEqual([45, 1, 0, 30]);
    const before = book.shows(tab);
    const { tab: copy } = book.call('copyReport', { report });
    expect(copy).toBe('Report Spring sale (2)');
    expect(book.shows(copy)).toEqual(before);
    const { getters } = book.host.model;
    const [from, to] = [tab, copy].map((name) => getters.getSheetIdByName(name) as string);
    const formulas = getters.getEvaluatedCellsPositions(to as string).filter((position) => {
      return getters.getCell(position)?.isFormula;
    });
    expect(formulas).toEqual([]);
    expect(getters.getChartIds(to as string)).toHaveLength(getters.getChartIds(from as string).length);
    book.type('Creators', 2, { fee: '180' });
    // The shipping has no date: within days only the fee counts.
    expect(row(book, tab, '@maria')[0]).toBe(180);
    expect(row(book, copy, '@maria')[0]).toBe(80);
    // The copy is nobody's report: building again finds the live one.
    expect(book.call('buildReport', { campaign: '1', language: 'en', beside: false }).tab).toBe(tab);
  });

  it('of one creator is another report than the brand’s', () => {
    const book = workbook();
    const request = { campaign: '1', language: 'en', beside: false } as const;
    const { tab, state } = book.call('buildReport', { ...request, creator: '@maria' });
    expect(tab).toBe('Report @maria');
    expect(state.campaigns[0]).toMatchObject({ hasReport: false, reportsOn: ['@maria'] });
    expect(book.value(tab, 'A1')).toBe('@maria for Spring sale');
    expect(book.call('buildReport', request).tab).toBe('Report Spring sale');
    expect(book.call('buildReport', { ...request, creator: '@maria' }).alreadyThere).toBe(true);
    expect(book.call('buildReport', { ...request, creator: '@john' }).tab).toBe('Report @john');
  });

  it('of an empty campaign shows no error', () => {
    const book = builtWorkbook({ rows: 4 });
    const { tab } = book.call('buildReport', { campaign: '1', language: 'en', beside: false });
    expect(book.value(tab, 'A5')).toBe('Nothing to report yet: add costs, creators and orders.');
    const { getters } = book.host.model;
    const errors = getters
      .getSheetIds()
      .flatMap((id) => getters.getEvaluatedCellsPositions(id))
      .filter((position) => getters.getEvaluatedCell(position).type === 'error');
    expect(errors).toEqual([]);
  });
});

describe('adding creators', () => {
  it('lists nobody twice for one campaign', () => {
    const book = workbook();
    const creator = { handle: '@Maria', codes: [], utm: [], followers: null, fee: 1 };
    expect(book.call('addCreators', { campaign: '1', creators: [creator] }).added).toBe(0);
  });
});
