import { describe, expect, it } from 'vitest';
import type { ContentRow, CostRow, LinkRow } from '../../src/core/sidebar-api.ts';
import { builtWorkbook, type Workbook } from './workbook.ts';

const post = (key: string, changes: Partial<ContentRow> = {}): ContentRow => ({
  key,
  date: '2026-03-05',
  creator: '@maria',
  format: 'reel',
  link: `https://www.instagram.com/reel/${key}/`,
  reach: 900,
  views: 1500,
  likes: 80,
  comments: 7,
  shares: null,
  saves: 12,
  clicks: null,
  newFollowers: 3,
  ...changes,
});
const ad = (key: string, amount: number): CostRow => ({
  key,
  date: '2026-03-01',
  description: `Ad ${key}`,
  amount,
});
const link = (content: string, sessions: number | null, clicks: number | null = null): LinkRow => ({
  source: 'instagram',
  medium: 'influencer',
  campaign: 'spring',
  content,
  clicks,
  sessions,
});

const campaign = (): Workbook => builtWorkbook({ rows: 4 });
const importPosts = (book: Workbook, rows: ContentRow[], capturedAt = '2026-04-01') =>
  book.call('importRows', { target: 'content', campaign: '1', capturedAt, rows });
const importAds = (book: Workbook, rows: CostRow[], currency = 'EUR') =>
  book.call('importRows', { target: 'costs', campaign: '1', currency, rows });
const texts = (book: Workbook, tab: string, row: number, columns: string) =>
  columns.split(' ').map((column) => book.host.read(tab, book.at(tab, row, column)).text);

describe('importing posts', () => {
  const COLUMNS = 'date campaign creator format link capturedAt reach views likes comments shares saves key';

  it('writes one row each, which calculates and counts in the campaign', () => {
    const book = campaign();
    const reply = importPosts(book, [post('18000000000000017'), post('b', { format: 'story', views: 500 })]);
    expect(reply).toMatchObject({ added: 2, updated: 0, unchanged: 0 });
    expect(texts(book, 'Content', 1, COLUMNS)).toEqual([
      '2026-03-05',
      'Spring sale',
      '@maria',
      'Reel',
      'https://www.instagram.com/reel/18000000000000017/',
      '2026-04-01',
      '900',
      '1,500',
      '80',
      '7',
      '',
      '12',
      '18000000000000017',
    ]);
    expect(book.cell('Content', 1, 'engagements')).toBe(99);
    expect(book.named('Campaign1_Impressions')).toBe(2000);
  });

  it('changes nothing when the same file comes again', () => {
    const book = campaign();
    importPosts(book, [post('a'), post('b')]);
    const before = book.snapshot();
    expect(importPosts(book, [post('a'), post('b')], '2026-05-01')).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 2,
    });
    expect(book.snapshot()).toBe(before);
  });

  it('brings counts up to date and keeps what was typed, also where the tab has to grow', () => {
    const book = campaign();
    importPosts(book, [post('a'), post('b'), post('c')]);
    book.type('Content', 1, { positive: '4', reusable: 'Yes', replacementCost: '200', creator: '@ben' });
    book.type('Content', 2, { shares: '=2+3', likes: '=40*2' });
    const later = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) =>
      post(key, key === 'a' || key === 'c' ? { likes: 81, newFollowers: 4 } : {}),
    );
    expect(importPosts(book, later, '2026-05-01')).toMatchObject({ added: 3, updated: 2, unchanged: 1 });
    expect(texts(book, 'Content', 1, 'creator likes newFollowers capturedAt positive reusable')).toEqual([
      '@ben',
      '81',
      '4',
      '2026-05-01',
      '4',
      'Yes',
    ]);
    expect(book.cell('Content', 1, 'replacementCost')).toBe(200);
    // Between two rows that were written, untouched.
    expect(book.host.read('Content', book.at('Content', 2, 'likes'))).toMatchObject({ formula: '=40*2' });
    expect(texts(book, 'Content', 2, 'shares capturedAt')).toEqual(['5', '2026-04-01']);
    expect(book.cell('Content', 6, 'key')).toBe('f');
    expect(book.cell('Content', 6, 'engagements')).toBe(99);
  });

  it('takes a row that was typed for the post whose link it has, unless the post is there', () => {
    const book = campaign();
    book.type('Content', 1, {
      campaign: 'Spring sale',
      link: 'https://www.instagram.com/reel/a?utm_source=x',
      likes: '10',
    });
    expect(importPosts(book, [post('a')])).toMatchObject({ added: 0, updated: 1 });
    expect(texts(book, 'Content', 1, 'likes key')).toEqual(['80', 'a']);
    book.type('Content', 2, { campaign: 'Spring sale', link: 'https://www.instagram.com/reel/a/' });
    expect(importPosts(book, [post('a')])).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  });

  it('shows the tab where it was hidden', () => {
    const book = campaign();
    const { model } = book.host;
    const sheetId = model.getters.getSheetIdByName('Content') as string;
    model.dispatch('HIDE_SHEET', { sheetId });
    importPosts(book, [post('a')]);
    expect(model.getters.isSheetVisible(sheetId)).toBe(true);
  });

  it('keeps what looks like a formula or a number as text', () => {
    const book = campaign();
    const wild = post('+1', { link: '=HYPERLINK("http://x")', creator: '-7' });
    importPosts(book, [wild, post('004')]);
    for (const column of ['link', 'creator', 'key'])
      expect(book.host.read('Content', book.at('Content', 1, column)).formula).toBe('');
    expect(book.cell('Content', 2, 'key')).toBe('004');
    expect(importPosts(book, [wild, post('004')])).toMatchObject({ added: 0, unchanged: 2 });
  });
});

describe('importing ad costs', () => {
  it('adds each as ad spend of the campaign', () => {
    const book = campaign();
    expect(importAds(book, [ad('a', 120.5), { ...ad('b', 30), date: null }])).toMatchObject({ added: 2 });
    expect(texts(book, 'Costs', 1, 'date campaign category description amount cost')).toEqual([
      '2026-03-01',
      'Spring sale',
      'Ad spend',
      'Ad a',
      '120.50',
      '120.50',
    ]);
    expect(book.named('Campaign1_Investment')).toBe(150.5);
  });

  it('costs nothing twice, and follows an amount that has grown', () => {
    const book = campaign();
    importAds(book, [ad('a', 120.5), ad('b', 30)]);
    book.type('Costs', 1, { description: 'My own words', share: '50%' });
    const before = book.snapshot();
    expect(importAds(book, [ad('b', 30), ad('a', 120.5)])).toMatchObject({ added: 0, unchanged: 2 });
    expect(book.snapshot()).toBe(before);
    expect(importAds(book, [ad('a', 140), ad('c', 1)], '')).toMatchObject({ added: 1, updated: 1 });
    expect(texts(book, 'Costs', 1, 'description amount cost')).toEqual(['My own words', '140.00', '70.00']);
    expect(book.named('Campaign1_Investment')).toBe(70 + 30 + 1);
  });

  it('refuses another currency and writes nothing', () => {
    const book = campaign();
    const before = book.snapshot();
    const rows = [ad('a', 5)];
    expect(book.ask('importRows', { target: 'costs', campaign: '1', currency: 'USD', rows })).toEqual({
      ok: false,
      error: { code: 'other-currency', params: { currency: 'USD', expected: 'EUR' } },
    });
    expect(book.snapshot()).toBe(before);
  });
});

describe('importing visits by link', () => {
  function withLinks(): Workbook {
    const book = campaign();
    const marks = { source: 'instagram', medium: 'influencer', campaignTag: 'spring' };
    book.type('Links and codes', 1, {
      ...marks,
      campaign: 'Spring sale',
      creator: '@maria',
      content: 'maria',
    });
    book.type('Links and codes', 2, { campaign: 'Spring sale', code: 'SHOP10' });
    book.type('Links and codes', 3, { ...marks, campaign: 'Spring sale', content: 'ben', clicks: '9' });
    book.type('Links and codes', 4, { ...marks, campaign: 'Another', content: 'maria' });
    return book;
  }

  it('lists the links of the campaign, and no codes', () => {
    const { links } = withLinks().call('readLinks', { campaign: '1' });
    const marks = { source: 'instagram', medium: 'influencer', campaign: 'spring' };
    expect(links).toEqual([
      { ...marks, content: 'maria', creator: '@maria', sessions: null },
      { ...marks, content: 'ben', creator: '', sessions: null },
    ]);
  });

  it('sets the counts of each link, and those alone', () => {
    const book = withLinks();
    const rows = [link('ben', 70), link('maria', 200, 310)];
    const reply = book.call('importRows', { target: 'links', campaign: '1', rows });
    expect(reply).toMatchObject({ added: 0, updated: 2, unchanged: 0 });
    const counts = [1, 2, 3, 4].map((row) => texts(book, 'Links and codes', row, 'clicks sessions'));
    expect(counts).toEqual([
      ['310', '200'],
      ['', ''],
      ['9', '70'],
      ['', ''],
    ]);
    const before = book.snapshot();
    expect(book.call('importRows', { target: 'links', campaign: '1', rows })).toMatchObject({ unchanged: 2 });
    expect(book.snapshot()).toBe(before);
  });

  it('writes nothing when a link is gone', () => {
    const book = withLinks();
    const before = book.snapshot();
    const rows = [link('maria', 5), link('dora', 6)];
    expect(book.ask('importRows', { target: 'links', campaign: '1', rows })).toEqual({
      ok: false,
      error: { code: 'link-missing', params: { link: 'instagram / influencer / spring / dora' } },
    });
    expect(book.snapshot()).toBe(before);
  });
});

it('refuses what is no row of the target', () => {
  const book = campaign();
  const rows = [{ ...ad('a', -5) }];
  expect(book.ask('importRows', { target: 'costs', campaign: '1', currency: 'EUR', rows })).toMatchObject({
    ok: false,
    error: { code: 'bad-request', params: { call: 'importRows' } },
  });
});
