import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../../src/core/sidebar-api.ts';
import { orderChunks } from '../../../src/sidebar/orders/order-chunks.ts';

const row = (number: string, code = ''): OrderRow => ({
  number,
  key: number,
  date: '2026-03-01',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 10,
  code,
  link: '',
  class: 'none',
  creator: '',
  customer: '',
});

const chunksOf = (rows: readonly OrderRow[]): OrderRow[][] => [...orderChunks(rows)];

describe('orderChunks', () => {
  it('makes nothing of nothing', () => {
    expect(chunksOf([])).toEqual([]);
  });

  it('keeps every row, in order, and every piece below 1 MB of UTF-8 and 2,000 rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 5000 }),
        (lengths, many) => {
          // Two bytes a letter: counting characters would not do.
          const rows = [
            ...lengths.map((length, index) => row(`#${index}`, 'ş'.repeat(length))),
            ...Array.from({ length: many }, (_, index) => row(`#m${index}`)),
          ];
          const chunks = chunksOf(rows);
          expect(chunks.flat()).toEqual(rows);
          for (const chunk of chunks) {
            expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThanOrEqual(1_000_000);
            expect(chunk.length).toBeGreaterThan(0);
            expect(chunk.length).toBeLessThanOrEqual(2000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
