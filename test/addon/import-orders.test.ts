import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../src/core/sidebar-api.ts';
import { builtWorkbook, newWorkbook, type Workbook } from './workbook.ts';

const order = (key: string, changes: Partial<OrderRow> = {}): OrderRow => ({
  number: `#${key}`,
  key,
  date: '2026-03-05',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 40,
  code: '',
  link: '',
  class: 'none',
  creator: '',
  customer: '',
  ...changes,
});

const campaign = (): Workbook => builtWorkbook({ rows: 4 });

function importOrders(book: Workbook, rows: OrderRow[], chunk = 2) {
  const begun = book.call('beginImport', { campaign: '1', orders: rows.length });
  for (let at = 0; at < rows.length; at += chunk) {
    book.call('stageOrders', { import: begun.import, rows: rows.slice(at, at + chunk) });
  }
  return book.call('finishImport', { import: begun.import });
}

describe('importing orders', () => {
  it('writes them in one step and counts them', () => {
    const book = campaign();
    const reply = importOrders(book, [
      order('1', { class: 'code', creator: '@maria', code: 'MARIA15', customer: 'new' }),
      order('2', { netRevenue: 10.5 }),
      order('3', { status: 'cancelled', class: 'invalid', netRevenue: 0 }),
    ]);
    expect(reply).toMatchObject({ added: 3, updated: 0, unchanged: 0 });
    expect(reply.state.orderCount).toBe(3);
    const columns = 'number date campaign netRevenue code creator matchedBy customer status key'.split(' ');
    const shown = columns.map((column) => book.host.read('Orders', book.at('Orders', 1, column)).text);
    expect(shown).toEqual([
      '#1',
      '2026-03-05',
      'Spring sale',
      '40.00',
      'MARIA15',
      '@maria',
      'Code',
      'New',
      'Valid',
      '1',
    ]);
    expect(book.named('Campaign1_OrderRevenue')).toBe(50.5);
    // Cancelled orders are no sales.
    expect(book.named('Campaign1_GoalActual')).toBe(2);
    expect(book.tabs().filter((tab) => tab.startsWith('Throughline'))).toEqual([]);
  });

  it('changes nothing when the same file comes again', () => {
    const book = campaign();
    const file = [order('1'), order('2', { class: 'link', creator: '@maria', link: 'instagram / maria' })];
    importOrders(book, file);
    const before = book.snapshot();
    expect(importOrders(book, file)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(book.snapshot()).toBe(before);
  });

  it('adds what is new, updates refunds and cancellations, and grows the tab', () => {
    const book = campaign();
    importOrders(book, [order('1'), order('2'), order('3')]);
    const later = ['2', '3', '4', '5', '6', '7'].map((key) =>
      order(
        key,
        key === '2'
          ? { netRevenue: 15 }
          : key === '3'
            ? { status: 'cancelled', class: 'invalid', netRevenue: 0 }
            : {},
      ),
    );
    expect(importOrders(book, later)).toMatchObject({ added: 4, updated: 2, unchanged: 0 });
    expect(book.cell('Orders', 2, 'netRevenue')).toBe(15);
    expect(book.cell('Orders', 3, 'status')).toBe('Cancelled');
    expect(book.cell('Orders', 7, 'number')).toBe('#7');
    expect(book.named('Campaign1_OrderRevenue')).toBe(40 + 15 + 4 * 40);
    expect(book.host.read('Orders', book.at('Orders', 36, 'number')).format).toBe('@');
  });

  it('keeps ids, codes and what looks like a formula as text', () => {
    const book = campaign();
    importOrders(book, [
      order('004512345678901234', { number: '00451', code: '=HYPERLINK("http://x";"y")', link: '1/2' }),
      order('+2', { number: '-7', code: '@cmd', creator: '+maria', class: 'code' }),
    ]);
    expect(book.host.read('Orders', book.at('Orders', 1, 'number'))).toMatchObject({
      value: '00451',
      formula: '',
    });
    expect(book.host.read('Orders', book.at('Orders', 1, 'code'))).toMatchObject({ formula: '' });
    expect(String(book.cell('Orders', 1, 'code'))).toContain('HYPERLINK');
    expect(book.cell('Orders', 1, 'link')).toBe('1/2');
    expect(book.cell('Orders', 1, 'key')).toBe('004512345678901234');
    expect(book.host.read('Orders', book.at('Orders', 2, 'number')).formula).toBe('');
    expect(book.cell('Orders', 2, 'code')).toBe('@cmd');
    // And they are recognised when they come again.
    const again = importOrders(book, [
      order('+2', { number: '-7', code: '@cmd', creator: '+maria', class: 'code' }),
    ]);
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  });

  it('gives each creator a part of a shared order, which stays one row', () => {
    const book = campaign();
    const creators = ['@maria', '@maria.b', '@jon'].map((handle) => ({
      handle,
      codes: [],
      utm: [],
      followers: null,
      fee: 10,
    }));
    book.call('addCreators', { campaign: '1', creators });
    const shared = { class: 'shared', creator: '@maria' } as const;
    const rows = [
      order('1', { ...shared, sharers: ['@maria', '@jon'] }),
      order('2', { ...shared, sharers: ['@jon'] }),
      order('3', shared),
      order('4', { class: 'code', creator: '@maria.b' }),
    ];
    importOrders(book, rows);
    expect(importOrders(book, rows)).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
    expect(book.named('Campaign1_OrderRevenue')).toBe(160);
    expect(book.named('Campaign1_GoalActual')).toBe(4);
    const tab = book.call('readState', {}).campaigns[0]?.tab ?? '';
    const lines = Array.from({ length: 120 }, (_, at) => at + 1);
    // Investment, orders, returns in the table of creators.
    const figures = (handle: string) => {
      const line = lines.find(
        (each) => book.value(tab, `A${each}`) === handle && book.value(tab, `B${each}`) === 10,
      );
      return ['B', 'C', 'D'].map((column) => book.value(tab, `${column}${line}`));
    };
    expect(figures('@maria')).toEqual([10, 0.5, 20]);
    expect(figures('@maria.b')).toEqual([10, 1, 40]);
    expect(figures('@jon')).toEqual([10, 1.5, 60]);
    // Another rule takes the parts back.
    importOrders(book, [order('1', shared)]);
    expect(book.cell('Orders', 1, 'sharers')).toBe('');
    expect(book.cell('Orders', 1, 'shareRevenue')).toBe('');
  });

  it('refuses other and mixed currencies, and writes nothing', () => {
    const book = campaign();
    const before = book.snapshot();
    const refusal = (rows: OrderRow[]) => {
      const begun = book.call('beginImport', { campaign: '1', orders: rows.length });
      book.call('stageOrders', { import: begun.import, rows });
      const answer = book.ask('finishImport', { import: begun.import });
      book.call('cancelImport', { import: begun.import });
      return answer.ok ? null : answer.error;
    };
    expect(refusal([order('1', { currency: 'USD' })])).toEqual({
      code: 'other-currency',
      params: { currency: 'USD', expected: 'EUR' },
    });
    expect(refusal([order('1', { currency: 'USD' }), order('2')])).toEqual({
      code: 'mixed-currencies',
      params: { currencies: 'EUR, USD' },
    });
    expect(book.snapshot()).toBe(before);
  });

  it('leaves nothing behind when it is cancelled, and clears what an earlier one left', () => {
    const book = campaign();
    const before = book.snapshot();
    book.call('beginImport', { campaign: '1', orders: 3 });
    const second = book.call('beginImport', { campaign: '1', orders: 1 });
    expect(book.tabs().filter((tab) => tab.startsWith('Throughline'))).toHaveLength(1);
    book.call('cancelImport', { import: second.import });
    expect(book.snapshot()).toBe(before);
    expect(book.ask('finishImport', { import: second.import })).toEqual({
      ok: false,
      error: { code: 'import-missing', params: { import: second.import } },
    });
  });

  it('waits for all of its orders', () => {
    const book = campaign();
    const begun = book.call('beginImport', { campaign: '1', orders: 3 });
    book.call('stageOrders', { import: begun.import, rows: [order('1')] });
    expect(book.ask('finishImport', { import: begun.import })).toEqual({
      ok: false,
      error: { code: 'bad-request', params: { call: 'finishImport', reason: '1 of 3 orders have arrived' } },
    });
  });

  it('remembers how tables are mapped, and says so when there is no such campaign', () => {
    const book = newWorkbook({ rows: 4 });
    const mapping = {
      header: '3-00ff00ff',
      columns: { number: 0, date: 2, amount: 1 },
      currency: 'EUR',
      dateOrder: 'day-first',
      decimal: null,
    } as const;
    expect(book.call('readMappings', {})).toEqual({ mappings: [] });
    book.call('storeMapping', { mapping: { ...mapping, currency: 'USD' } });
    book.call('storeMapping', { mapping });
    expect(book.call('readMappings', {})).toEqual({ mappings: [mapping] });
    expect(book.ask('beginImport', { campaign: '7', orders: 1 })).toEqual({
      ok: false,
      error: { code: 'campaign-missing', params: { campaign: '7' } },
    });
  });

  it('lists the codes that were given to creators with the orders, once, or not at all', () => {
    const book = campaign();
    const codes = [{ creator: '@maria', code: '=MARIAI5' }];
    const begun = book.call('beginImport', { campaign: '1', orders: 1 });
    book.call('stageOrders', { import: begun.import, rows: [order('1', { currency: 'USD' })] });
    const before = book.snapshot();
    expect(book.ask('finishImport', { import: begun.import, codes }).ok).toBe(false);
    expect(book.snapshot()).toBe(before);
    for (let time = 0; time < 2; time++) {
      const again = book.call('beginImport', { campaign: '1', orders: 0 });
      const { state } = book.call('finishImport', { import: again.import, codes });
      expect(state.creators).toEqual([{ handle: '@maria', codes: ['=MARIAI5'], utm: [] }]);
    }
    expect(book.cell('Links and codes', 1, 'campaign')).toBe('Spring sale');
    expect(book.host.read('Links and codes', book.at('Links and codes', 1, 'code')).formula).toBe('');
    expect(book.cell('Links and codes', 2, 'code')).toBe('');
  });

  it('knows from when to when codes and links count, what speaks for a leak, and the rules', () => {
    const book = campaign();
    const row = { campaign: 'Spring sale', creator: '@maria' };
    book.type('Links and codes', 1, { ...row, code: 'MARIA15', starts: '2026-03-01', ends: '2026-03-31' });
    book.type('Links and codes', 2, { ...row, source: 'instagram', content: 'maria', ends: '2026-04-02' });
    book.type('Links and codes', 2, { clicks: '120' });
    book.type('Links and codes', 3, { ...row, source: 'tiktok', content: 'maria_tt', sessions: '30' });
    book.type('Content', 1, { ...row, date: '2026-03-09' });
    book.type('Content', 2, { ...row, date: '2026-03-12' });
    book.type('Content', 3, { ...row, campaign: 'Autumn', date: '2026-10-01' });
    expect(book.call('readState', {}).creators).toEqual([
      {
        handle: '@maria',
        codes: ['MARIA15'],
        utm: ['maria', 'maria_tt'],
        spans: [
          { of: 'code', value: 'MARIA15', from: '2026-03-01', until: '2026-03-31' },
          { of: 'link', value: 'maria', from: '', until: '2026-04-02' },
        ],
      },
    ]);
    expect(book.call('readEvidence', { campaign: '1' }).creators).toEqual([
      { handle: '@maria', clicks: 150, lastPost: '2026-03-12' },
    ]);
    // The rules of matching are the spreadsheet's.
    expect(book.call('readState', {}).attribution).toEqual({
      windowDays: 30,
      useDates: true,
      shared: 'apart',
    });
    const rules = { windowDays: null, useDates: false, shared: 'first' } as const;
    expect(book.call('setAttribution', { rules }).attribution).toEqual(rules);
    expect(book.call('readState', {}).attribution).toEqual(rules);
    expect(book.ask('setAttribution', { rules: { windowDays: 0, useDates: true, shared: 'first' } }).ok).toBe(
      false,
    );
  });
});
