import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../src/core/imports/date-order.ts';
import type { Order } from '../../../src/core/imports/order.ts';
import { orderFile } from '../../../src/core/imports/order-file.ts';

const header = ['Name', 'Email', 'Financial Status', 'Currency', 'Total', 'Created at', 'Lineitem name'];
const row = (name: string, total: string, email = '') => [
  name,
  email,
  'paid',
  'EUR',
  total,
  '2026-05-01 10:00:00 +0300',
  'Mat',
];

function read(...records: string[][]) {
  const orders: Order[] = [];
  const file = orderFile((order) => orders.push(order));
  file.push(records);
  return { orders, summary: file.end() };
}

describe('orderFile', () => {
  it('finds the header below a title', () => {
    const { summary } = read(['sep=,'], [''], ['Orders of May', ''], header, row('#1', '10.00'));
    expect(summary).toMatchObject({ rows: 1, read: 1 });
  });

  it('finds columns in any order and case', () => {
    const { orders } = read(
      ['TOTAL', 'currency', ' Created At', '"Financial Status"', '\uFEFFname', 'Extra'],
      ['5.00', 'eur', '2026-05-01', 'paid', '#7', 'x'],
    );
    expect(orders).toMatchObject([{ number: '#7', netRevenue: 5, currency: 'EUR', date: '2026-05-01' }]);
  });

  it('takes an empty file for a period without orders', () => {
    expect(read(header, ['']).summary).toMatchObject({ rows: 0, read: 0, currency: '', from: '', to: '' });
  });

  it('counts rows as a spreadsheet does, empty lines included', () => {
    const { summary } = read(
      header,
      [''],
      row('#1', 'x'),
      header.map(() => ' '),
      row('#2', '5.00'),
    );
    expect(summary).toMatchObject({ rows: 3, read: 1 });
    expect(summary.skippedRows).toEqual([
      { row: 3, reason: 'amount-unreadable', value: 'x' },
      { row: 4, reason: 'blank-row', value: '' },
    ]);
  });

  it.each([
    ['more cells than the header', [...row('#1', '5.00'), 'rest'], 'cells-shifted', ''],
    ['no currency', row('#1', '5.00').map((cell) => (cell === 'EUR' ? '' : cell)), 'currency-missing', ''],
    ['no number', row('', '5.00'), 'number-missing', ''],
    ['an undecided amount', row('#1', '1.234'), 'amount-ambiguous', '1.234'],
    ['no amount', row('#1', ''), 'amount-unreadable', ''],
  ])('skips a row with %s', (_, cells, reason, value) => {
    const { orders, summary } = read(header, cells);
    expect(orders).toEqual([]);
    expect(summary).toMatchObject({ rows: 1, skipped: [{ reason, count: 1 }] });
    expect(summary.skippedRows).toEqual([{ row: 2, reason, value }]);
  });

  it('allows trailing empty cells', () => {
    expect(read(header, [...row('#1', '5.00'), '', ' ']).summary.read).toBe(1);
  });

  it('counts an order once, however far apart it stands, and the first counts', () => {
    const { orders, summary } = read(header, row('#1', '5.00'), row('#2', '6.00'), row('#1', '7.00'));
    expect(orders.map(({ netRevenue }) => netRevenue)).toEqual([5, 6]);
    expect(summary).toMatchObject({ rows: 3, read: 2, duplicate: 1, duplicateRows: 1 });
  });

  describe('days written in a spreadsheet', () => {
    const on = (name: string, day: string) =>
      row(name, '5.00').map((cell) => (cell.startsWith('2026') ? day : cell));
    const line = (name: string) => [name, '', '', '', '', '', 'Towel'];
    const dates = (orders: readonly Order[]) => orders.map(({ number, date }) => `${number} ${date}`);

    it('are read once one of them decides the order, those above it too', () => {
      const { orders, summary } = read(
        header,
        on('#0', '2026-05-09'),
        on('#1', '05/04/2026 10:00'),
        line('#1'),
        on('#2', '06/04/2026'),
        on('#3', 'May'),
        on('#4', '13/04/2026'),
        on('#5', '07/04/2026'),
        on('#6', '04/14/2026'),
      );
      expect(dates(orders)).toEqual([
        '#0 2026-05-09',
        '#1 2026-04-05',
        '#2 2026-04-06',
        '#4 2026-04-13',
        '#5 2026-04-07',
      ]);
      expect(summary).toMatchObject({ rows: 8, read: 5, lines: 1 });
      expect(summary.skippedRows).toEqual([
        { row: 6, reason: 'date-unreadable', value: 'May' },
        { row: 9, reason: 'date-unreadable', value: '04/14/2026' },
      ]);
    });

    it('are asked about where none decides it, and read as was said', () => {
      const rows = [header, on('#1', '03/03/2026'), on('#2', '05/04/2026'), line('#2')];
      expect(() => read(...rows)).toThrow(
        expect.objectContaining({ code: 'day-or-month-first', params: { day: '05/04/2026' } }),
      );
      const said = (dateOrder: DateOrder) => {
        const orders: Order[] = [];
        const file = orderFile((order) => orders.push(order), { dateOrder });
        file.push(rows);
        expect(file.end()).toMatchObject({ rows: 3, read: 2, lines: 1, skipped: [] });
        return dates(orders);
      };
      expect(said('day-first')).toEqual(['#1 2026-03-03', '#2 2026-04-05']);
      expect(said('month-first')).toEqual(['#1 2026-03-03', '#2 2026-05-04']);
    });

    it('are not waited for without end', () => {
      const file = orderFile(() => {});
      const rows = Array.from({ length: 20_000 }, (_, at) => on(`#${at}`, '05/04/2026'));
      file.push([header, ...rows]);
      expect(() => file.push([on('#x', '05/04/2026')])).toThrow('day-or-month-first');
    });
  });

  it('lists no more than 1,000 rows of a reason, and counts them all', () => {
    const { summary } = read(header, ...Array.from({ length: 1200 }, () => row('#1', 'x')));
    expect(summary.skipped).toEqual([{ reason: 'amount-unreadable', count: 1200 }]);
    expect(summary.skippedRows).toHaveLength(1000);
  });

  it.each([
    ['nothing', [], 'empty-file', {}],
    ['blank lines', [[''], ['', '']], 'empty-file', {}],
    ['another table', [['Title'], ['Date', 'Sum', 'Note']], 'unknown-format', { found: 'Date, Sum, Note' }],
    [
      'order rows without their header',
      Array.from({ length: 30 }, () => row('#1', '5.00')),
      'unknown-format',
      { found: '#1, , paid, EUR, 5.00, 2026-05-01 10:00:00 +0300, Mat' },
    ],
    ['a column twice', [[...header, 'total']], 'repeated-column', { column: 'Total' }],
    [
      'a wide table',
      [Array.from({ length: 20 }, (_, at) => `c${at}`)],
      'unknown-format',
      { found: 'c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 … (20)' },
    ],
  ] as const)('refuses %s', (_, records, code, params) => {
    expect(() => read(...records.map((cells) => [...cells]))).toThrow(
      expect.objectContaining({ code, params }),
    );
  });

  it('does not mind the currency of an order that brings no money', () => {
    const cancelled = [...row('#2', '5.00').map((cell) => (cell === 'EUR' ? 'USD' : cell)), '2026-05-02'];
    const { summary } = read([...header, 'Cancelled at'], cancelled, row('#1', '5.00'));
    expect(summary).toMatchObject({ read: 2, currency: 'EUR' });
  });

  it('says which currencies are mixed', () => {
    const dollars = row('#2', '5.00').map((cell) => (cell === 'EUR' ? 'usd' : cell));
    expect(() => read(header, row('#1', '5.00'), dollars)).toThrow(
      'mixed-currencies {"currencies":"EUR, USD"}',
    );
  });
});
