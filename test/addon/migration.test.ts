import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SavedHost } from '../../src/host/host.ts';
import { brief, builtWorkbook, newWorkbook, type Workbook } from './workbook.ts';

const FIRST = JSON.parse(
  gunzipSync(readFileSync(new URL('../fixtures/workbooks/first-layout.json.gz', import.meta.url))).toString(),
) as SavedHost;

/** Test data: what its own formulas showed when it was saved. */
const SHOWN = { Investment: 300, Returns: 368.5, GoalActual: 4, LeadValue: 60 };

const SAME = brief({ margin: 0.4, hourlyRate: 30 });

const firstLayout = (): Workbook => newWorkbook({ rows: 5, saved: structuredClone(FIRST) });

const figures = (book: Workbook) =>
  Object.fromEntries(Object.keys(SHOWN).map((name) => [name, book.named(`Campaign1_${name}`)]));

describe('a workbook of the first layout', () => {
  it('opens in the sidebar and is not changed by that', () => {
    const book = firstLayout();
    expect(figures(book)).toEqual(SHOWN);
    const before = book.snapshot();
    const state = book.call('readState', {});
    expect(state.campaigns).toMatchObject([
      { id: '1', name: 'Spring sale', currency: 'EUR', hasReport: true },
    ]);
    expect(state.creators).toEqual([
      { handle: '@maria', codes: ['MARIA15'], utm: ['maria'] },
      { handle: '@tom', codes: ['007'], utm: [] },
    ]);
    expect(state).toMatchObject({ orderCount: 2 });
    expect(state).not.toHaveProperty('setAside');
    expect(book.snapshot()).toBe(before);
  });

  it('is brought up to date when its campaign is built again', { timeout: 120_000 }, () => {
    const book = firstLayout();
    // A person's own formulas: the first layout had names for these, today's has none.
    book.host.edit('Sheet1', 'A1', '=SUM(Costs_Amount)');
    book.host.edit('Sheet1', 'A2', '=Campaign1_CloseRate');
    const old = [
      'Campaign Spring sale',
      'Report Spring sale',
      'Costs',
      'Creators',
      'Links and codes',
      'Orders',
      'Returns',
    ];
    const shown = old.map((tab) => book.shows(tab));
    const { created, state } = book.call('buildCampaign', { brief: SAME, language: 'tr' });

    const aside = [
      'Campaign Spring (before update)',
      'Report Spring s (before update)',
      'Costs (before update)',
      'Creators (before update)',
      'Links and codes (before update)',
      'Orders (before update)',
      'Returns (before update)',
    ];
    expect([...(state.setAside ?? [])].sort()).toEqual([...aside].sort());
    expect(aside.map((tab) => book.shows(tab))).toEqual(shown);
    expect(created).toEqual(['Kampanyalar', 'Sözlük']);
    expect(book.tabs().slice(0, 10)).toEqual([
      'Sheet1',
      'Campaign Spring sale',
      'Costs',
      'Creators',
      'Content',
      'Links and codes',
      'Orders',
      'Returns',
      'Benchmarks',
      'Lists',
    ]);

    expect(figures(book)).toEqual(SHOWN);
    expect(
      [
        'Goal',
        'Unit',
        'OrderValue',
        'CloseRate',
        'CustomerValue',
        'TargetRoi',
        'Channel',
        'Clicks',
        'Reach',
      ].map((name) => book.named(`Campaign1_${name}`)),
    ).toEqual([25, 'mugs sold', 45, 0.2, 300, 0.5, 'TikTok', 300, 9000]);
    expect([book.value('Sheet1', 'A1'), book.value('Sheet1', 'A2')]).toEqual([100, 0.2]);
    const row = (tab: string, at: number, columns: string) =>
      columns.split(' ').map((column) => book.cell(tab, at, column));
    expect(row('Costs', 2, 'campaign creator category hours cost')).toEqual([
      'Spring sale',
      '@maria',
      'Own time',
      2,
      60,
    ]);
    expect(row('Costs', 3, 'date category description amount share cost')).toEqual([
      '',
      'Tools and software',
      'Scheduler',
      20,
      0.5,
      10,
    ]);
    expect(row('Creators', 2, 'campaign handle followers code')).toEqual([
      'Spring sale',
      '@tom',
      4000,
      '007',
    ]);
    expect(row('Returns', 2, 'kind count value remark')).toEqual([
      'Sale without an order row',
      2,
      90,
      'at the market',
    ]);
    expect(row('Orders', 1, 'number netRevenue code creator matchedBy key')).toEqual([
      '#1001',
      180,
      'MARIA15',
      '@maria',
      'Code',
      '1001',
    ]);
    expect(row('Links and codes', 1, 'link')).toEqual([
      'https://shop.example/?utm_source=instagram&utm_medium=social&utm_campaign=spring&utm_content=maria',
    ]);

    // Today's tabs count what is typed from now on, the old ones do not.
    book.type('Costs', 4, { campaign: 'Spring sale', amount: '50' });
    book.host.edit('Costs (before update)', 'H9', '1000');
    expect(book.named('Campaign1_Investment')).toBe(350);

    const before = book.snapshot();
    const again = book.call('buildCampaign', { brief: SAME, language: 'tr' });
    expect(again.created).toEqual([]);
    expect(again.state).not.toHaveProperty('setAside');
    expect(book.snapshot()).toBe(before);
  });

  it('is as it was when a service call fails on the way', { timeout: 120_000 }, () => {
    const request = {
      campaign: '1',
      costs: [
        { date: null, creator: '', category: '', description: '', hours: null, hourlyRate: null, amount: 5 },
      ],
    };
    const whole = firstLayout();
    whole.host.calls.reset();
    whole.call('addCosts', request);
    expect(whole.named('Campaign1_Investment')).toBe(305);
    const log = [...whole.host.calls.log];
    const last = (call: string): number => log.findLastIndex((each) => each.startsWith(call)) + 1;

    const book = firstLayout();
    const before = book.snapshot();
    for (const k of [
      last('Sheet.setName'),
      last('DeveloperMetadata.setValue'),
      last('Spreadsheet.setNamedRange'),
      last('Range.setValues'),
    ]) {
      expect(k).toBeGreaterThan(1);
      book.host.calls.reset();
      book.host.calls.failAt(k);
      const answer = book.ask('addCosts', request);
      expect(answer.ok ? 'went through' : answer.error.code, log[k - 1]).toBe('unexpected');
      expect(book.snapshot() === before, `${log[k - 1]} left something behind`).toBe(true);
    }
  });
});

describe('a workbook that lacks columns which came later', () => {
  it('keeps what was typed, and gets them', { timeout: 120_000 }, () => {
    const figure = 'C7';
    const built = builtWorkbook({ rows: 5, changes: { name: 'Spring sale' } });
    built.type('Costs', 1, { campaign: 'Spring sale', amount: '70', category: 'Ad spend' });
    built.enter('Campaign1_OrderValue', '30');
    built.enter('Campaign1_Budget', '500');
    built.host.edit('Benchmarks', figure, '0.99');
    const file = JSON.parse(
      JSON.stringify(built.host.save())
        .replaceAll(String.raw`,\"layout\":2`, '')
        .replaceAll('"shareRevenue"', '"removed"'),
    ) as SavedHost;
    const book = newWorkbook({ rows: 5, saved: file });
    expect(book.call('readState', {}).orderCount).toBe(0);
    const { state } = book.call('addExample', { language: 'en' });
    expect(state.setAside).toHaveLength(10);
    expect(state.campaigns.map(({ name }) => name)).toEqual(['Spring sale', expect.any(String)]);
    expect(['Investment', 'OrderValue', 'Budget'].map((name) => book.named(`Campaign1_${name}`))).toEqual([
      70, 30, 500,
    ]);
    expect(book.value('Benchmarks', figure)).toBe(0.99);
    expect(book.at('Orders', 1, 'shareRevenue')).toMatch(/^P/);
  });
});
