import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function check(files: Record<string, unknown>): { lines: string[]; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const args = ['--import', 'tsx', 'src/cli/check-data/check-data.ts', folder];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), status };
}

const codes = { MOSS10: 'mia', FERN5: 'noa', FREESHIP: null };
const shopify = [
  'Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Note Attributes,Cancelled at,Refunded Amount',
  '#1,a@x.example,paid,EUR,50.00,moss10,2026-05-01 10:00:00 +0200,,,5.00',
  '#2,a@x.example,paid,EUR,20.00,MOSS10,2026-05-02 10:00:00 +0200,,2026-05-03,0.00',
].join('\n');

test('a folder whose cases all hold', () => {
  const { lines, status } = check({
    'discount-codes.json': {
      registered_codes: codes,
      matching: [
        { cell: ' moss10 ', expected_owners: ['mia'] },
        { cell: 'MOSS10; FERN5', expected_owners: ['mia', 'noa'], expected_flag: 'two_owners' },
        { cell: 'MOSSIO', expected_owners: [], expected_flag: 'lookalike' },
      ],
      attribution: [
        { id: '1', rule: 'code first', order: { code: 'MOSS10', utm: 'noa' }, expected: 'mia' },
        { id: '2', rule: 'last link', order: { visits: ['link A', 'link B'] }, expected: 'B (default)' },
        { id: '3', rule: 'refund', order: { code: 'MOSS10', total: 80, refunded: 30 }, expected: '50 net' },
        { id: '4', rule: 'twice', order: { name: '#9' }, expected: '1 order' },
        {
          id: '5',
          rule: 'renewal',
          order: { source: 'subscription_contract' },
          expected: 'count as renewal',
        },
        { id: '6', rule: 'own', order: { email: 'mia@x.example' }, expected: 'flag' },
        {
          id: '7',
          rule: 'paid',
          order: { cancelled_at: '2026-05-02', financial_status: 'paid' },
          expected: 'flag; excluded from net',
        },
        { id: '8', rule: 'declined', order: { awin_status: '2' }, expected: 'excluded' },
        {
          id: '9',
          rule: 'own offset',
          order: { created_at: '2026-05-31 23:30:00 -0700' },
          campaign_end: '2026-05-31',
          expected: 'inside',
        },
      ],
    },
    'urls.json': [
      { id: '1', kind: 'parse', input: 'x.example/?utm_source=ig', expected: { utm_source: 'ig' } },
      {
        id: '2',
        kind: 'query',
        input: 'a=b&c',
        expected: [
          ['a', 'b'],
          ['c', ''],
        ],
      },
      {
        id: '3',
        kind: 'build',
        input: 'https://x.example?a=1#b',
        params: { utm_source: 'ig' },
        expected: 'https://x.example/?a=1&utm_source=ig#b',
        accept: ['https://x.example?a=1&utm_source=ig#b'],
      },
      {
        id: '4',
        kind: 'clean',
        input: 'https://x.example/?fbclid=1&a=2',
        expected: 'https://x.example/?a=2',
      },
      {
        id: '5',
        kind: 'unwrap',
        input: 'https://l.instagram.com/?u=https%3A%2F%2Fx.example%2F&e=1',
        expected: 'https://x.example/',
      },
    ],
    'shopify/orders.csv': shopify,
    'shopify/expected_totals.json': {
      'orders.csv': {
        rows: 2,
        orders: 2,
        net_total: '45.00',
        cancelled_orders: 1,
        by_code_upper: { MOSS10: { orders: 2, valid_orders: 1, net_excl_cancelled: '45.00' } },
      },
    },
    'ga4/report.csv': '# Report\r\nSession source,Sessions\r\nig,12\r\nfb,3\r\n',
    'ga4/expected_totals.json': {
      'report.csv': { comment_lines: 1, rows: 2, column_sums: { Sessions: '15' } },
    },
    'csv/papaparse-cases.json': {
      source: 'invented',
      core: [{ description: 'a row', input: 'a,"b,c"', config: {}, expected: { data: [['a', 'b,c']] } }],
    },
    'csv/csv-spectrum/breaks.csv': 'a,b\n"x\ny",2\n',
    'csv/csv-spectrum/breaks.json': [{ a: 'x\r\ny', b: '2' }],
    'csv/csv-spectrum/odd.csv': 'a\n1\n',
    'csv/csv-spectrum/odd.json': { a: '2' },
  });
  expect(lines).toEqual([
    'left out: odd.csv holds another value than the file beside it expects',
    '29 passed, 0 failed',
  ]);
  expect(status).toBe(0);
});

test('a case that fails is named with what was expected and what came out', () => {
  const { lines, status } = check({
    'discount-codes.json': {
      registered_codes: codes,
      matching: [{ cell: 'FERN5', expected_owners: ['mia'], why: 'wrong owner' }],
      attribution: [{ id: '1', rule: 'odd', order: {}, expected: '?' }],
    },
    'shopify/orders.csv': shopify,
    'shopify/expected_totals.json': { 'orders.csv': { orders: 3 } },
  });
  expect(lines).toEqual([
    'FAILED codes "FERN5" wrong owner',
    '  expected {"owners":["mia"],"flag":""}',
    '  actual   {"owners":["noa"],"flag":""}',
    'FAILED attribution 1 odd',
    '  expected ?',
    '  actual   nothing is known of what is expected',
    'FAILED shopify/orders.csv orders',
    '  expected 3',
    '  actual   2',
    '0 passed, 3 failed',
  ]);
  expect(status).toBe(1);
});

test('a folder without a case fails', () => {
  const { lines, status } = check({ 'notes.txt': '' });
  expect(lines.at(-1)).toBe('0 passed, 0 failed');
  expect(status).toBe(1);
});
