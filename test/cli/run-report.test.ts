import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runReport } from '../../src/cli/run-report.ts';
import { writtenFiles } from './written-file.ts';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name);
const orders = fixture('shopify/orders-79-columns.csv');
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

describe('report --json', () => {
  const write = writtenFiles();

  it('prints one object with the figures of the file', async () => {
    const { status, printed, complaints } = await run(
      '--orders',
      orders,
      '--creators',
      creators,
      '--costs',
      costs,
      '--json',
    );
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    expect(JSON.parse(printed)).toEqual({
      orders: {
        rows: 24,
        read: 14,
        valid: 11,
        cancelled: 1,
        duplicate: 1,
        skipped: [
          { reason: 'date-unreadable', count: 1 },
          { reason: 'amount-unreadable', count: 1 },
          { reason: 'line-without-order', count: 2 },
        ],
      },
      currency: 'EUR',
      netRevenue: 4087.45,
      classes: {
        code: { orders: 4, netRevenue: 87.9 },
        link: { orders: 2, netRevenue: 3709 },
        both: { orders: 1, netRevenue: 57.8 },
        shared: { orders: 1, netRevenue: 41.65 },
        house: { orders: 2, netRevenue: 93.1 },
        none: { orders: 1, netRevenue: 98 },
        invalid: { orders: 3, netRevenue: 0 },
      },
      creators: [
        // Invested 50 + 12.50 + 1.5 h × 25 = 100; the tool of 20 is nobody's own.
        {
          handle: '@anna',
          orders: 4,
          netRevenue: 179.5,
          byCode: 3,
          byLink: 2,
          fee: 50,
          roi: 0.795,
          roiGross: 1.795,
        },
        {
          handle: 'ben',
          orders: 2,
          netRevenue: 3675.2,
          byCode: 1,
          byLink: 1,
          fee: 200.5,
          roi: expect.closeTo((3675.2 - 200.5) / 200.5, 12),
          roiGross: expect.closeTo(3675.2 / 200.5, 12),
        },
        {
          handle: 'cem',
          orders: 1,
          netRevenue: 0,
          byCode: 1,
          byLink: 0,
          fee: null,
          roi: null,
          roiGross: null,
        },
      ],
    });
  });

  it('prints its help', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      printed: expect.stringContaining('--orders FILE'),
    });
  });

  const reads = (bad: string | Uint8Array) =>
    run('--orders', write('bad.csv', bad), '--creators', creators, '--json');

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /bad\.csv is empty; export the orders again$/],
    [
      'another table',
      'Date,Sum\n2026-05-01,5\n',
      /bad\.csv is not an order export that is known; its columns are: Date, Sum\. Known are the exports of Shopify \(Orders\), WooCommerce \(Analytics › Orders\), Gumroad \(Sales\), Stripe \(Payments\) and Awin \(Transactions\)$/,
    ],
    [
      'a workbook',
      new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from('....................[Content_Types].xml')]),
      /bad\.csv is a xlsx file, not a CSV; save or export it as CSV$/,
    ],
    [
      'orders without a total',
      'Name,Created at,Financial Status,Currency,Lineitem name\n',
      /bad\.csv looks like a Shopify order export but lacks the column\(s\) Total; export it with all columns$/,
    ],
    [
      'no orders',
      'Name,Created at,Financial Status,Currency,Total\n',
      /bad\.csv holds no order: no row below its header; export a period with orders$/,
    ],
    [
      'no readable orders',
      'Name,Created at,Financial Status,Currency,Total\n#1,May,paid,EUR,5\n',
      /bad\.csv holds no order: none of its rows could be read \(date-unreadable 1\); export a period with orders$/,
    ],
  ])('refuses %s in one line', async (_, content, complaint) => {
    const { status, printed, complaints } = await reads(content);
    expect({ status, printed, lines: complaints.length }).toEqual({ status: 2, printed: '', lines: 1 });
    expect(complaints[0]).toMatch(complaint);
  });

  it.each([
    [
      'shopify/orders-two-currencies.csv',
      /has orders in several currencies \(EUR, USD\); export one currency at a time$/,
    ],
    [
      'shopify/orders-unclosed-quote.csv',
      /ends inside a quoted cell that begins in row 3; the file is cut off or damaged, export it again$/,
    ],
  ])('refuses %s in one line', async (name, complaint) => {
    const { status, complaints } = await run('--orders', fixture(name), '--creators', creators, '--json');
    expect(status).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
  });

  it.each([
    ['--orders', 'nowhere.csv', '--orders is nowhere.csv, which does not exist; check the path'],
    ['--orders', import.meta.dirname, `--orders is ${import.meta.dirname}, a folder; give a file`],
  ])('refuses %s %s', async (option, path, complaint) => {
    const { status, complaints } = await run(option, path, '--creators', creators, '--json');
    expect({ status, complaints }).toEqual({ status: 2, complaints: [complaint] });
  });

  it('takes the currency from the option where the export names none, and nowhere else', async () => {
    const awin = ['--orders', fixture('awin/transactions.csv'), '--creators', creators, '--json'];
    expect(JSON.parse((await run(...awin)).printed).currency).toBe('');
    expect(JSON.parse((await run(...awin, '--currency', 'EUR')).printed).currency).toBe('EUR');
    const { status, complaints } = await run(
      '--orders',
      orders,
      '--creators',
      creators,
      '--json',
      '--currency=USD',
    );
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: [`--currency is USD, but ${orders} is in EUR; leave the option out`],
    });
  });

  describe('several files of orders', () => {
    const header = 'Name,Email,Financial Status,Currency,Total,Refunded Amount,Discount Code,Created at';
    const order = (name: string, refunded: string, currency = 'EUR') =>
      `${name},a@example.com,paid,${currency},20.00,${refunded},ANNA15,2026-05-0${name.slice(1)}`;
    const file = (name: string, ...orders: string[]) => write(name, [header, ...orders].join('\n'));
    const figures = async (...files: string[]) => {
      const { printed, complaints } = await run(
        ...files.flatMap((path) => ['--orders', path]),
        ...['--creators', creators, '--json'],
      );
      return printed === '' ? complaints : JSON.parse(printed);
    };

    it('count as one: an order of both once, as the last file has it', async () => {
      const may = file('may.csv', order('#1', '0'), order('#2', '0'));
      const june = file('june.csv', order('#2', '20.00'), order('#3', '5.00'));
      expect(await figures(may, june)).toMatchObject({
        orders: { rows: 4, read: 3, valid: 3, duplicate: 1 },
        currency: 'EUR',
        netRevenue: 35,
      });
      expect(await figures(june, may)).toMatchObject({ orders: { read: 3 }, netRevenue: 55 });
      expect(await figures(may, may)).toMatchObject({ orders: { read: 2, duplicate: 2 }, netRevenue: 40 });
    });

    it('may come from several shops, in one currency', async () => {
      const euros = file('euros.csv', order('#1', '0'));
      const woo = fixture('woocommerce/analytics-orders.csv');
      expect(await figures(euros, woo)).toMatchObject({ currency: 'EUR' });
      const dollars = file('dollars.csv', order('#2', '0', 'USD'));
      expect(await figures(euros, dollars)).toEqual([
        expect.stringMatching(
          /euros\.csv is in EUR, .*dollars\.csv in USD; report on one currency at a time$/,
        ),
      ]);
      const awin = fixture('awin/transactions.csv');
      expect(await figures(euros, awin)).toEqual([
        expect.stringMatching(
          /transactions\.csv does not name its currency, .*euros\.csv is in EUR; if both are, add --currency EUR$/,
        ),
      ]);
      const both = ['--orders', euros, '--orders', awin, '--creators', creators, '--json'];
      expect(JSON.parse((await run(...both, '--currency', 'EUR')).printed).currency).toBe('EUR');
    });

    it('are each named where something is wrong with them', async () => {
      expect(await figures(file('good.csv', order('#1', '0')), write('bad.csv', ''))).toEqual([
        expect.stringMatching(/bad\.csv is empty; export the orders again$/),
      ]);
    });
  });

  it('asks for the order of day and month where the file leaves it open, and goes by the answer', async () => {
    const text = 'Name,Financial Status,Currency,Total,Created at\n#1,paid,EUR,5.00,05/04/2026 09:00';
    const args = ['--orders', write('open.csv', text), '--creators', creators, '--json'];
    const { status, complaints } = await run(...args);
    expect(status).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(
        /open\.csv writes days such as 05\/04\/2026 09:00, which may begin with the day or the month; say --dates day-first or --dates month-first$/,
      ),
    ]);
    const said = await run(...args, '--dates', 'day-first');
    expect(JSON.parse(said.printed)).toMatchObject({ orders: { read: 1, skipped: [] }, netRevenue: 5 });
  });

  it('reads the same orders in UTF-16 and in an old code page', async () => {
    const utf16 = await run(
      '--orders',
      fixture('shopify/orders-78-columns-utf16-tabs.csv'),
      '--creators',
      creators,
      '--json',
    );
    expect(JSON.parse(utf16.printed)).toMatchObject({ currency: 'TRY', netRevenue: 1324.45 });
    const turkish =
      'Name;Created at;Financial Status;Currency;Total;Discount Code\n#1;2026-05-01;paid;TRY;5,00;ışık';
    // windows-1254: ı is FD, ş is FE.
    const bytes = Uint8Array.from(
      turkish,
      (letter) => ({ ı: 0xfd, ş: 0xfe })[letter] ?? letter.charCodeAt(0),
    );
    const isik = write('isik.csv', 'handle,code,utm,followers,fee\nışık,IŞIK,,,\n');
    const read = await run('--orders', write('turkish.csv', bytes), '--creators', isik, '--json');
    expect(JSON.parse(read.printed).creators).toMatchObject([{ handle: 'ışık', orders: 1, netRevenue: 5 }]);
  });
});
