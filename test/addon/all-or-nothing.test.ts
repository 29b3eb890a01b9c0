import { describe, it } from 'vitest';
import type { OrderRow } from '../../src/core/sidebar-api.ts';
import { failEachServiceCall } from './fail-each-call.ts';
import { brief, builtWorkbook, type Workbook } from './workbook.ts';

describe('a failure at any service call leaves the workbook as it was', () => {
  it('while a further campaign is built', { timeout: 600_000 }, () => {
    failEachServiceCall('buildCampaign', () => {
      const book = builtWorkbook({ rows: 2 });
      return { book, request: { brief: brief({ name: 'Autumn' }), language: 'he' } };
    });
  });

  it('while orders reach their tab and it has to grow', { timeout: 600_000 }, () => {
    failEachServiceCall('finishImport', () => {
      const book = builtWorkbook({ rows: 2 });
      importOrders(book, [order({ key: '1' }), order({ key: '2' })]);
      const rows = [order({ key: '2', netRevenue: 5 }), order({ key: '3' }), order({ key: '4' })];
      const begun = book.call('beginImport', { campaign: '1', orders: rows.length });
      book.call('stageOrders', { import: begun.import, rows });
      return { book, request: { import: begun.import } };
    });
  });

  it('while the report is built', { timeout: 600_000 }, () => {
    failEachServiceCall('buildReport', () => ({ book: withOrder(), request: REPORT }));
  });

  it('while a copy of the report is made', { timeout: 600_000 }, () => {
    failEachServiceCall('copyReport', () => {
      const book = withOrder();
      return { book, request: { report: book.call('buildReport', REPORT).report } };
    });
  });
});

const REPORT = { campaign: '1', language: 'en', beside: false } as const;

function withOrder(): Workbook {
  const book = builtWorkbook({ rows: 4 });
  importOrders(book, [order({ key: '1', creator: '@maria', class: 'code' })]);
  return book;
}

const order = (changes: Partial<OrderRow>): OrderRow => ({
  number: '#1001',
  key: '1001',
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

function importOrders(book: Workbook, rows: OrderRow[]): void {
  const begun = book.call('beginImport', { campaign: '1', orders: rows.length });
  book.call('stageOrders', { import: begun.import, rows });
  book.call('finishImport', { import: begun.import });
}
