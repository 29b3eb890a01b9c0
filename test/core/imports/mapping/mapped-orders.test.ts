import { describe, expect, it } from 'vitest';
import { collectOrders } from '../../../../src/core/imports/collect-orders.ts';
import { mappingPreview } from '../../../../src/core/imports/mapping/mapping-preview.ts';
import {
  choosableColumns,
  openAmount,
  openDay,
  proposedMapping,
  tableHead,
} from '../../../../src/core/imports/mapping/table-head.ts';
import { isComplete, type TableMapping } from '../../../../src/core/imports/mapping/table-mapping.ts';
import type { Order } from '../../../../src/core/imports/order.ts';

const read = (records: string[][], changes: Partial<TableMapping> = {}) => {
  const head = tableHead(records)!;
  const mapping = { ...proposedMapping(head), ...changes };
  const collector = collectOrders({ mapping });
  collector.push(records);
  return { head, mapping, ...collector.end() };
};
const HEADER = ['Bestellnr.', 'E-Mail', 'Datum', 'Summe', 'Erstattet', 'Gutschein', 'Landing page', 'Status'];
const row = (...cells: string[]) => HEADER.map((_, at) => cells[at] ?? '');

describe('a table that is no known export', () => {
  const { orders, file, mapping } = read([
    HEADER,
    row('200000000000000001', 'a@x.example', '28.02.2026', '1.234,56 €', '234,56 €', 'anna15'),
    row(
      'B-2',
      'A@x.example ',
      '01.03.2026 10:30',
      '12,50',
      '',
      '',
      'https://x.example/?utm_source=ig&utm_content=anna',
      'bezahlt',
    ),
    row('B-3', 'c@x.example', '01.03.2026', '30,00', '', '', '', 'storniert'),
    row('B-4', '', '01.03.2026', '30,00', '', '', '', 'abgelehnt'),
    row('B-5', '', '1. März', '30,00'),
    row('B-6', '', '02.03.2026', 'frei'),
    row('', '', '02.03.2026', '5'),
    row('1,79E+17', '', '02.03.2026', '5'),
    row('=cmd', '', '02.03.2026', '1.234'),
  ]);

  it('is mapped by its heads and what stands below them', () => {
    expect(mapping).toMatchObject({
      columns: { number: 0, customer: 1, date: 2, amount: 3, refunded: 4, code: 5, link: 6, status: 7 },
      dateOrder: 'day-first',
      decimal: ',',
    });
  });

  it('is read so, each row that cannot be counted by its reason', () => {
    const link = { source: 'ig', medium: '', campaign: '', content: 'anna' };
    expect(orders).toMatchObject<Partial<Order>[]>([
      { number: '200000000000000001', date: '2026-02-28', netRevenue: 1000, code: 'anna15', customer: 'new' },
      { number: 'B-2', date: '2026-03-01', netRevenue: 12.5, link, customer: 'returning' },
      { number: 'B-3', status: 'cancelled', netRevenue: 0 },
      { number: 'B-4', status: 'declined', netRevenue: 0 },
      { number: '=cmd', netRevenue: 1234 },
    ]);
    expect(file).toMatchObject({
      format: 'mapped-orders',
      rows: 9,
      read: 5,
      skipped: [
        { reason: 'date-unreadable', count: 1 },
        { reason: 'amount-unreadable', count: 1 },
        { reason: 'number-missing', count: 1 },
        { reason: 'id-rounded', count: 1 },
      ],
    });
    expect(JSON.stringify({ orders, file })).not.toContain('@');
  });

  it('brings no order in twice when the same file comes again', () => {
    const collector = collectOrders({ mapping });
    for (let time = 0; time < 2; time++) {
      collector.push([HEADER, row('B-2', '', '01.03.2026', '12,50')]);
      collector.endFile();
    }
    expect(collector.end().orders).toHaveLength(1);
  });
});

describe('what its columns are', () => {
  it.each([
    ['en', ['Order number', 'Order date', 'Grand total', 'Currency', 'Coupon code', 'Status']],
    ['tr', ['Sipariş No', 'Sipariş Tarihi', 'Genel Toplam', 'Para Birimi', 'İndirim Kodu', 'Durum']],
    ['ro', ['Nr. comandă', 'Data comenzii', 'Total comandă', 'Monedă', 'Cod reducere', 'Stare comandă']],
    ['he', ['מספר הזמנה', 'תאריך', 'סה"כ', 'מטבע', 'קוד קופון', 'סטטוס']],
  ])('is told in %s', (_, header) => {
    const head = tableHead([['Export 2026'], header, ['7', '2026-03-01', '12.50', 'EUR', 'ANNA15', 'paid']])!;
    expect(proposedMapping(head).columns).toEqual({
      number: 0,
      date: 1,
      amount: 2,
      currency: 3,
      code: 4,
      status: 5,
    });
  });

  it.each([
    ['Email', 'x'],
    ['Billing Name', 'x'],
    ['NAME', 'x'],
    ['Müşteri adı', 'x'],
    ['SOYADI', 'x'],
    ['Telefon', 'x'],
    ['Tel.', 'x'],
    ['Adresa de livrare', 'x'],
    ['Oraș', 'x'],
    ['Prenume', 'x'],
    ['שם הלקוח', 'x'],
    ['כתובת', 'x'],
    ['הערות', 'x'],
    ['Customer note', 'x'],
    ['Shipping ZIP', 'x'],
    ['Field 7', 'someone@example.com'],
    ['Field 8', '+40 721 000 000'],
  ])('%s with %s serves as a mark of the customer alone', (name, cell) => {
    const head = tableHead([
      ['Order', 'Date', 'Total', name],
      ['1', '2026-03-01', '5.00', cell],
    ])!;
    expect(choosableColumns(head, 'code')).not.toContain(3);
    expect(choosableColumns(head, 'customer')).toContain(3);
  });

  it.each(['Campaign name', 'Discount code', 'Notebook sales', 'Product', 'Ad set', 'Order ID'])(
    '%s may be chosen',
    (name) => {
      const head = tableHead([
        ['Order', 'Date', 'Total', name],
        ['1', '2026-03-01', '5.00', '200000000000000001'],
      ])!;
      expect(choosableColumns(head, 'code')).toContain(3);
    },
  );

  it('is asked where the table leaves the days or the amounts open', () => {
    const head = tableHead([
      ['Order', 'Date', 'Total'],
      ['1', '05/04/2026', '1.234'],
      ['2', '06/04/2026', '5'],
    ])!;
    const mapping = proposedMapping(head);
    expect(mapping).toMatchObject({ dateOrder: null, decimal: null });
    expect(openDay(head, mapping)).toBe('05/04/2026');
    expect(openAmount(head, mapping)).toBe('1.234');
    const said = { ...mapping, dateOrder: 'day-first', decimal: '.' } as const;
    expect(mappingPreview(head, said).orders[0]).toMatchObject({ date: '2026-04-05', netRevenue: 1.234 });
    const other = { ...mapping, dateOrder: 'month-first', decimal: ',' } as const;
    expect(mappingPreview(head, other).orders[0]).toMatchObject({ date: '2026-05-04', netRevenue: 1234 });
  });

  it.each([
    ['1.234,50', ','],
    ['1,234.50', '.'],
    ['12,5', ','],
    ['12.50', '.'],
    ['1.234.567', ','],
    ['€ 1,234,567', '.'],
  ])('%s decides the decimal mark: %s', (amount, mark) => {
    const records = [
      ['Order', 'Date', 'Total'],
      ['1', '2026-03-01', '1.234'],
      ['2', '2026-03-01', amount],
    ];
    expect(proposedMapping(tableHead(records)!).decimal).toBe(mark);
  });

  it('shows no customer in the preview, and counts what cannot be read', () => {
    const records = [
      ['Order', 'Date', 'Total', 'E-mail'],
      ['1', '2026-03-01', '5.00', 'someone@example.com'],
      ['2', 'soon', '5.00', 'someone@example.com'],
    ];
    const head = tableHead(records)!;
    const preview = mappingPreview(head, proposedMapping(head));
    expect(preview).toMatchObject({
      rows: 2,
      read: 1,
      skipped: [{ reason: 'date-unreadable', count: 1, value: 'soon' }],
    });
    expect(JSON.stringify(preview)).not.toContain('someone');
  });

  it('is not complete without number, date and amount, and no table has fewer columns', () => {
    const head = tableHead([
      ['Order', 'Thing', 'Total'],
      ['1', 'x', '5.00'],
    ])!;
    expect(isComplete(proposedMapping(head))).toBe(false);
    expect(
      tableHead([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBeNull();
    expect(tableHead([])).toBeNull();
  });

  it('takes what is refunded from the status where no column says it, and new or returning as it is written', () => {
    const { orders } = read(
      [
        ['Order', 'Date', 'Total', 'Status', 'Customer type'],
        ['1', '2026-03-01', '5.00', 'Refunded', 'Returning'],
        ['2', '2026-03-01', '5.00', 'partially refunded', 'new'],
      ],
      { columns: { number: 0, date: 1, amount: 2, status: 3, customer: 4 } },
    );
    expect(orders).toMatchObject([
      { netRevenue: 0, status: 'valid', customer: 'returning' },
      { netRevenue: 5, status: 'valid', customer: 'new' },
    ]);
  });
});
