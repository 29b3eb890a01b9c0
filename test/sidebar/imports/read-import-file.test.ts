import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { collectOrders } from '../../../src/core/imports/collect-orders.ts';
import { ImportError } from '../../../src/core/imports/import-error.ts';
import { ReadingCancelled, readImportFile } from '../../../src/sidebar/imports/read-import-file.ts';
import { orderPreview } from '../../../src/sidebar/orders/order-preview.ts';

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

const quietly = { onRows: () => {} };
async function readOrders(bytes: BlobPart) {
  const read = await readImportFile(file(bytes), quietly);
  if (read.kind !== 'orders') throw new Error(`it was read as ${read.kind}`);
  return read;
}

describe('readImportFile', () => {
  it('reads a long file stretch by stretch as it would in one go', async () => {
    expect(longText.length).toBeGreaterThan(3 * 256 * 1024);
    const whole = collectOrders();
    whole.push(Papa.parse<string[]>(longText, { delimiter: ',' }).data);
    const progress: number[] = [];
    const read = await readImportFile(file(longText), { onRows: (rows) => progress.push(rows) });
    expect(read).toEqual({ kind: 'orders', ...whole.end() });
    expect(read).toMatchObject({ file: { rows: 9000, read: 9000, skipped: [] } });
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(9001);
  });

  it('tells how much of the file is read', async () => {
    const shares: number[] = [];
    await readImportFile(file(longText), { onRows: (_, share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('stops at the next stretch when it is cancelled', async () => {
    let stretches = 0;
    const reading = readImportFile(file(longText), {
      onRows: () => stretches++,
      isCancelled: () => stretches >= 2,
    });
    await expect(reading).rejects.toThrow(ReadingCancelled);
    expect(stretches).toBe(2);
  });

  it('gives the page a turn between the stretches', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    await readImportFile(file(longText), quietly);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${header}\n${order(1)}`)],
    ['UTF-16', Buffer.from(`\ufeff${header}\n${order(1)}`, 'utf16le')],
    ['tabs', Buffer.from(`${header}\n${order(1)}`.replaceAll(',', '\t'))],
    ['semicolons and CRLF', Buffer.from(`${header}\r\n${order(1)}\r\n`.replaceAll(',', ';'))],
  ])('reads %s', async (_, bytes) => {
    const { orders } = await readOrders(bytes);
    expect(orders).toMatchObject([{ number: '#1', key: '7001', netRevenue: 1.5, code: 'CODE1' }]);
  });

  it('reads a code in a Windows code page', async () => {
    const bytes = Buffer.from(`${header}\n${order(1)}`.replace('CODE1', 'BAHAR\u00de'), 'latin1');
    const { orders } = await readOrders(bytes);
    expect(orders[0]?.code).toBe('BAHARŞ');
  });

  it('keeps nothing personal, neither for the preview nor for sending', async () => {
    const note = 'call 0722 000 111 after six';
    const read = await readOrders(`${header}\n${order(1, note)}\n${order(2, note)}`);
    const preview = orderPreview('orders.csv', read, emptyState);
    if (typeof preview === 'function') throw new Error('it was put off');
    const kept = JSON.stringify([preview, preview.writable.rows('all')]);
    expect(kept).toContain('#1');
    for (const personal of ['example.com', 'Doe', '0722']) expect(kept).not.toContain(personal);
  });

  describe('tells by the header what a file holds', () => {
    const instagram = 'Post ID,Description,Publish time,Permalink,Likes,Comments';
    const posts = [instagram, '17,"By Ada, ada@example.com",05/21/2026 09:00,https://x.example/p,5,1'];
    const ga4 = [
      ...Array.from({ length: 60 }, (_, line) => `# Line ${line}, with a comma`),
      'Session source / medium;Sessions',
      'instagram / influencer;20',
    ];
    const ads = ['Campaign report', 'May 2026', 'Campaign\tCost\tImpr.\tClicks', 'Spring\t5,50\t900\t7'];

    it.each([
      ['posts', Buffer.from(posts.join('\r\n')), { kind: 'content', posts: [{ key: '17', likes: 5 }] }],
      [
        'visits below a long title',
        Buffer.from(ga4.join('\n')),
        { kind: 'traffic', traffic: [{ sessions: 20 }] },
      ],
      [
        'ads in UTF-16',
        Buffer.from(`\ufeff${ads.join('\n')}`, 'utf16le'),
        { kind: 'ads', ads: [{ name: 'Spring', spend: 5.5 }] },
      ],
    ])('%s', async (_, bytes, expected) => {
      const read = await readImportFile(file(bytes), quietly);
      expect(read).toMatchObject(expected);
      expect(JSON.stringify(read)).not.toMatch(/Ada|example\.com/);
    });

    it('and asks for the order of day and month where the file leaves it open', async () => {
      const open = posts.join('\n').replace('05/21', '05/04');
      const error = await readImportFile(file(open), quietly).catch((caught) => caught);
      expect(error).toMatchObject({ code: 'day-or-month-first', params: { day: '05/04/2026 09:00' } });
      const said = await readImportFile(file(open), { ...quietly, dateOrder: 'day-first' });
      expect(said).toMatchObject({ posts: [{ date: '2026-04-05' }] });
    });
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
    const error = await readImportFile(file(text), quietly).catch((caught) => caught);
    expect(error).toBeInstanceOf(ImportError);
    expect(error.code).toBe(code);
  });

  it('says so when the browser cannot hand out the file', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File;
    const error = await readImportFile(gone, quietly).catch((caught) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.problem).toEqual({ code: 'file-unreadable', params: {} });
  });
});
