import { expect, it } from 'vitest';
import { rememberMapping } from '../../../../src/core/imports/mapping/remembered-mappings.ts';
import { headerFingerprint, type TableMapping } from '../../../../src/core/imports/mapping/table-mapping.ts';

const mapping = (header: string, currency = ''): TableMapping => ({
  header,
  columns: {
    number: 0,
    date: 1,
    amount: 2,
    currency: 3,
    code: 4,
    link: 5,
    refunded: 6,
    status: 7,
    customer: 8,
  },
  currency,
  dateOrder: 'month-first',
  decimal: ',',
});

it('keeps the last mapping of a header, and as many as a property holds', () => {
  expect(rememberMapping([mapping('a'), mapping('b')], mapping('a', 'EUR'))).toEqual([
    mapping('b'),
    mapping('a', 'EUR'),
  ]);
  let known: TableMapping[] = [];
  for (let at = 0; at < 100; at++) known = rememberMapping(known, mapping(`9-${at}`));
  expect(JSON.stringify(known).length).toBeLessThan(9 * 1024);
  expect(known.length).toBeGreaterThan(30);
  expect(known.at(-1)?.header).toBe('9-99');
});

it('tells headers by their columns and order, not by their case', () => {
  const header = headerFingerprint(['Order', 'Date', 'Total']);
  expect(headerFingerprint(['\uFEFForder', ' DATE ', 'total'])).toBe(header);
  for (const other of [
    ['Date', 'Order', 'Total'],
    ['Order', 'Date'],
    ['Order', 'Date', 'Total', ''],
  ]) {
    expect(headerFingerprint(other)).not.toBe(header);
  }
});
