import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runReport } from '../../src/cli/run-report.ts';
import { writtenFiles } from './written-file.ts';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name);
const creators = fixture('report/creators.csv');
const costs = fixture('report/costs.csv');

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runReport(args, {
    print: (text) => printed.push(text),
    complain: (line) => complaints.push(line),
  });
  return { status, printed: printed.join('\n'), complaints };
}

/** Cells of a sheet, found by its name, as text: numbers as written, texts and formulas' last values. */
function cellsOf(xlsx: Uint8Array, sheet: RegExp): string[][] {
  const files = unzipSync(xlsx);
  const text = (path: string) => strFromU8(files[path]!);
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name!,
  );
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>\s*<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, t]) => t!,
  );
  const xml = text(`xl/worksheets/sheet${sheets.findIndex((name) => sheet.test(name))}.xml`);
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
      return /t="s"/.test(attributes!) ? shared[Number(value)]! : value;
    }),
  );
}

describe('report --out', () => {
  const write = writtenFiles();

  it('writes the workbook with the figures that --json prints', async () => {
    const out = join(dirname(write('here', '')), 'report.xlsx');
    const orders = fixture('shopify/orders-79-columns.csv');
    const { status, printed, complaints } = await run(
      ...['--orders', orders, '--creators', creators, '--costs', costs, '--out', out, '--json'],
    );
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    const figures = JSON.parse(printed);
    const xlsx = readFileSync(out);
    const report = cellsOf(xlsx, /^Report /);
    for (const { handle, orders: count, netRevenue } of figures.creators) {
      // Creator, investment, orders, other actions, net revenue.
      const row = report.find(([first]) => first === handle)!;
      expect({ handle, orders: Number(row[2]), netRevenue: Number(row[4]) }).toEqual({
        handle,
        orders: count,
        netRevenue,
      });
    }
    const total = report.find(([first]) => first === 'Total of the campaign')!;
    expect([Number(total[2]), Number(total[4])]).toEqual([figures.orders.read, figures.netRevenue]);
    const listed = cellsOf(xlsx, /^Orders$/);
    expect(listed.filter(([first]) => first?.startsWith('#1'))).toHaveLength(figures.orders.read);
    expect(listed.flat().join()).not.toMatch(/Invented|example\.com|Sample Street/);
  });

  it.each([
    ['a bad order file', fixture('shopify/customers.csv'), creators],
    ['two currencies', fixture('shopify/orders-two-currencies.csv'), creators],
    ['a bad file of creators', fixture('shopify/orders-79-columns.csv'), costs],
    ['a creator nobody knows', fixture('shopify/orders-79-columns.csv'), creators, '--creator', '@nobody'],
    ['an export that names no currency', fixture('awin/transactions.csv'), creators],
  ])('writes nothing for %s', async (_, orders, creatorFile, ...more) => {
    const out = join(dirname(write('here', '')), 'nothing.xlsx');
    const { status, printed, complaints } = await run(
      '--orders',
      orders,
      '--creators',
      creatorFile,
      '--out',
      out,
      ...more,
    );
    expect({ status, printed, lines: complaints.length }).toEqual({ status: 2, printed: '', lines: 1 });
    expect(existsSync(out)).toBe(false);
  });

  it('says before anything else that there is no place for it', async () => {
    const out = join(import.meta.dirname, 'nowhere', 'report.xlsx');
    const { status, complaints } = await run('--orders', 'x', '--creators', 'y', '--out', out);
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: [
        `--out is ${out}, but the folder ${dirname(out)} does not exist; create it or choose another`,
      ],
    });
  });
});
