import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { type CollectedOrders, collectOrders } from '../../../src/core/imports/collect-orders.ts';
import { delimiterOf } from '../../../src/core/imports/delimiter-of.ts';

/** Reads a whole fixture as the sidebar does: decoded, parsed by Papa Parse, pushed in chunks. */
export function readFixture(name: string, encoding: 'utf-8' | 'utf-16le' = 'utf-8'): CollectedOrders {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../fixtures', name));
  return readText(new TextDecoder(encoding).decode(bytes));
}

export function readText(text: string, chunkSize = 700): CollectedOrders {
  const collector = collectOrders();
  const delimiter = delimiterOf(
    (tried) => Papa.parse<string[]>(text.slice(0, 20_000), { delimiter: tried, preview: 10 }).data,
  );
  // Papa Parse hands a string out in chunks only when asked for a size, which its types know for files alone.
  const config = {
    delimiter,
    chunkSize,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => collector.push(data, errors),
  };
  Papa.parse<string[]>(text, config);
  return collector.end();
}
