import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { collectOrders } from '../../../src/core/imports/collect-orders.ts';
import { ImportError } from '../../../src/core/imports/import-error.ts';
import { orderPreview } from '../../../src/sidebar/orders/order-preview.ts';
import { readOrderFile } from '../../../src/sidebar/orders/read-order-file.ts';
import { ProblemError } from '../../../src/sidebar/problem.ts';
import { emptyState } from '../fake-script-run.ts';

const header = 'Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Billing Name,Notes,Id';
const file = (...parts: BlobPart[]) => new File(parts, 'orders.csv');
const order = (index: number, note = '') =>
  `#${index},p${index}@example.com,paid,EUR,${index % 90}.50,CODE${index % 5},2026-03-01 10:00:00 +0200,"Doe, ""J"" ${index}","${note}",${7000 + index}`;

/** Long enough for several stretches, with quotes, separators and line breaks where they may be cut. */
const longText = [
  header,
  ...Array.from({ length: 9000 }, (_, index) => order(index, index % 3 ? 'a, ""b""\nc' : '')),
].join('\n');

describe('readOrderFile', () => {
  it('reads a long file stretch by stretch as it would in one go', async () => {
    expect(longText.length).toBeGreaterThan(3 * 256 * 1024);
    const whole = collectOrders();
    whole.push(Papa.parse<string[]>(longText, { delimiter: ',' }).data);
    const progress: number[] = [];
    const read = await readOrderFile(file(longText), (rows) => progress.push(rows));
    expect(read).toEqual(whole.end());
    expect(read.file).toMatchObject({ rows: 9000, read: 9000, skipped: [] });
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(9001);
  });

  it('gives the page a turn between the stretches', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    await readOrderFile(file(longText), () => {});
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${header}\n${order(1)}`)],
    ['UTF-16', Buffer.from(`\ufeff${header}\n${order(1)}`, 'utf16le')],
    ['tabs', Buffer.from(`${header}\n${order(1)}`.replaceAll(',', '\t'))],
    ['semicolons and CRLF', Buffer.from(`${header}\r\n${order(1)}\r\n`.replaceAll(',', ';'))],
  ])('reads %s', async (_, bytes) => {
    const { orders } = await readOrderFile(file(bytes), () => {});
    expect(orders).toMatchObject([{ number: '#1', key: '7001', netRevenue: 1.5, code: 'CODE1' }]);
  });

  it('reads a code in a Windows code page', async () => {
    const bytes = Buffer.from(`${header}\n${order(1)}`.replace('CODE1', 'BAHAR\u00de'), 'latin1');
    const { orders } = await readOrderFile(file(bytes), () => {});
    expect(orders[0]?.code).toBe('BAHARŞ');
  });

  it('keeps nothing personal, neither for the preview nor for sending', async () => {
    const note = 'call 0722 000 111 after six';
    const read = await readOrderFile(file(`${header}\n${order(1, note)}\n${order(2, note)}`), () => {});
    const kept = JSON.stringify(orderPreview('orders.csv', read, emptyState));
    expect(kept).toContain('#1');
    for (const personal of ['example.com', 'Doe', '0722']) expect(kept).not.toContain(personal);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['another table', 'A,B\n1,2\n', 'unknown-format'],
    [
      'an unclosed quote',
      `${header}\n"#1,a@example.com,paid\n${order(2).replaceAll('"', '')}`,
      'unclosed-quote',
    ],
    ['a workbook', 'PK\u0003\u0004................[Content_Types].xml', 'not-csv'],
  ])('refuses %s', async (_, text, code) => {
    const error = await readOrderFile(file(text), () => {}).catch((caught) => caught);
    expect(error).toBeInstanceOf(ImportError);
    expect(error.code).toBe(code);
  });

  it('says so when the browser cannot hand out the file', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File;
    const error = await readOrderFile(gone, () => {}).catch((caught) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.problem).toEqual({ code: 'file-unreadable', params: {} });
  });
});
