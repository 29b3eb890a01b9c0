import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INTERFACE_TEXTS } from '../../src/i18n/interface-texts.ts';
import { brief } from '../addon/workbook.ts';
import { type Kept, openWorkbench, type Workbench } from './open-workbench.ts';
import type { Visit } from './visit.ts';

declare global {
  /** In the sidebar's frame: what it has passed on, and whether a call waits to be let through. */
  var sentOut: string[];
  var holds: string;
  var letThrough: (() => void) | undefined;
  /** In the page: the whole spreadsheet after every call. */
  var spreadsheets: string[];
}

const texts = INTERFACE_TEXTS.en;
/** In every personal cell of the files below, in one writing or another. */
const PERSONAL = /zqx|7009990/i;

const HEADER = [
  ...['Name', 'Email', 'Financial Status', 'Currency', 'Total', 'Discount Code', 'Created at', 'Id'],
  ...['Billing Name', 'Billing Street', 'Billing Address1', 'Billing Company', 'Billing City', 'Billing Zip'],
  ...['Billing Phone', 'Shipping Name', 'Shipping Address1', 'Shipping City', 'Shipping Phone', 'Phone'],
  ...['Notes', 'Note Attributes', 'Employee', 'Payment Reference', 'Lineitem name'],
];
const orderLine = (index: number): string =>
  [
    ...[`#${1000 + index}`, `zqx${index % 7}@invented.example`, 'paid', 'EUR', '20.50'],
    ...[index % 2 ? 'ANNA15' : '', `2026-03-${10 + (index % 20)} 10:00:00 +0200`, String(71_000 + index)],
    ...[
      `Zqx Invented ${index}`,
      `${index} Zqx Street`,
      `${index} Zqx Street`,
      'Zqx Ltd',
      'Zqxton',
      `ZQX ${index}`,
    ],
    ...[`+40 7009990${index}`, `ZQX Invented ${index}`, `${index} Zqx Lane`, 'Zqxville', `07009990${index}`],
    ...[`7009990${index}`, `"Ring Zqx, ""twice""\nafter six"`],
    ...[`"utm_source: instagram\nutm_content: anna\ngift for: Zqx ${index}"`, 'Zqx Clerk', 'zqx-ref', 'Mat'],
  ].join(',');
const orders = (count: number) => [
  HEADER.join(','),
  ...Array.from({ length: count }, (_, index) => orderLine(index)),
  // Two rows that are skipped: their cells are shown in the sidebar and go nowhere.
  `#9001,zqx@invented.example,paid,EUR,20.50,,Zqx day,79001${',zqx'.repeat(17)}`,
  `#9002,zqx@invented.example,paid,EUR,Zqx sum,,2026-03-12 10:00:00 +0200,79002${',zqx'.repeat(17)}`,
];
const POSTS = [
  'Post ID,Account username,Account name,Description,Publish time,Permalink,Post type,Views,Likes,Comments',
  '18000000000000017,anna.moves,Zqx Invented,"With Zqx, zqx@invented.example",03/21/2026 09:15,https://www.instagram.com/reel/AB1/,IG reel,900,50,4',
];

let workbench: Workbench;
let visit: Visit;
let campaign: Kept;
beforeAll(async () => {
  workbench = await openWorkbench();
  const builder = await workbench.visit();
  await builder.page.evaluate((plan) => {
    const call = (name: string, request: object) =>
      globalThis.workbench.host.run('callThroughline', JSON.stringify({ call: name, request }));
    call('buildCampaign', { brief: plan, language: 'en' });
    const anna = { handle: '@anna.moves', codes: ['ANNA15'], utm: ['anna'], followers: null, fee: null };
    call('addCreators', { campaign: '1', creators: [anna] });
  }, brief());
  campaign = await builder.storage();
});
afterAll(() => workbench.close());
beforeEach(async () => {
  visit = await workbench.visit({ kept: campaign });
  // The sidebar's one way out is a message port: here everything that goes through it is kept, and a call can be held.
  await visit.page.addInitScript(() => {
    globalThis.sentOut = [];
    globalThis.holds = '';
    for (const sender of [MessagePort.prototype, Window.prototype] as { postMessage: unknown }[]) {
      const post = sender.postMessage as (...args: unknown[]) => void;
      sender.postMessage = function postMessage(this: unknown, ...args: unknown[]) {
        const message = JSON.stringify(args[0]) ?? '';
        globalThis.sentOut.push(message);
        if (globalThis.holds === '' || !message.includes(globalThis.holds)) return post.apply(this, args);
        globalThis.letThrough = () => post.apply(this, args);
      };
    }
  });
  await visit.page.evaluate(() => {
    const { host } = globalThis.workbench;
    globalThis.spreadsheets = [];
    const run = host.run;
    host.run = (...args) => {
      const reply = run(...args);
      globalThis.spreadsheets.push(JSON.stringify(host.save()));
      return reply;
    };
  });
  await visit.openSidebar();
  await visit.sidebar.getByRole('button', { name: texts.home.importFile }).click();
});

async function choose(lines: readonly string[]) {
  const choosing = visit.page.waitForEvent('filechooser');
  await visit.press(texts.imports.choose);
  const buffer = Buffer.from(lines.join('\n'));
  await (await choosing).setFiles({ name: 'export.csv', mimeType: 'text/csv', buffer });
}
const passed = () => visit.frame.evaluate(() => globalThis.sentOut);
const written = () => visit.page.evaluate(() => globalThis.spreadsheets);
/** What is in the spreadsheet; the engine's own counter of changes says nothing about it. */
const saved = () =>
  visit.page.evaluate(() =>
    JSON.stringify({ ...(globalThis.workbench.host.save().workbook as object), revisionId: '' }),
  );
/** Lets the given service call of the next such call of the sidebar fail. */
const failing = (name: string, serviceCall: number) =>
  visit.page.evaluate(
    ([called, at]) => {
      const { host } = globalThis.workbench;
      const run = host.run;
      host.run = (...args) => {
        if (JSON.stringify(args).includes(called)) {
          host.calls.reset();
          host.calls.failAt(at);
        }
        return run(...args);
      };
    },
    [name, serviceCall] as const,
  );

describe('nothing personal', () => {
  it('leaves the page or reaches a cell with an order file', async () => {
    await choose(orders(60));
    await visit.sidebar.getByRole('button', { name: texts.orders.confirm }).waitFor();
    expect(await visit.sidebar.getByRole('main').textContent()).toContain('Zqx day');
    await visit.press(texts.orders.confirm);
    await visit.sidebar.getByText(texts.orders.doneTitle).waitFor();

    const messages = await passed();
    const spreadsheets = await written();
    // The order of the number 1059 has gone all the way.
    expect(messages.join('\n')).toMatch(/#1059.*ANNA15/s);
    expect(spreadsheets.at(-1)).toContain('#1059');
    expect(messages.filter((message) => PERSONAL.test(message))).toEqual([]);
    expect(spreadsheets.findIndex((spreadsheet) => PERSONAL.test(spreadsheet))).toBe(-1);
    expect(visit.problems).toEqual([]);
  });

  it('leaves the page or reaches a cell with a content file', async () => {
    await choose(POSTS);
    await visit.press(texts.contentImport.confirm);
    await visit.sidebar.getByText(texts.imports.doneTitle).waitFor();
    const messages = await passed();
    const spreadsheets = await written();
    expect(messages.join('\n')).toContain('18000000000000017');
    expect(spreadsheets.at(-1)).toContain('18000000000000017');
    expect(messages.filter((message) => PERSONAL.test(message))).toEqual([]);
    expect(spreadsheets.findIndex((spreadsheet) => PERSONAL.test(spreadsheet))).toBe(-1);
    expect(visit.problems).toEqual([]);
  });
});

describe('nothing changes', () => {
  it('when an import is given up before or while it is sent', async () => {
    const before = await saved();
    await choose(orders(5));
    await visit.press(texts.imports.chooseOther);
    expect(await saved()).toBe(before);

    await visit.frame.evaluate(() => {
      globalThis.holds = 'stageOrders';
    });
    await choose(orders(5));
    await visit.press(texts.orders.confirm);
    await visit.press(texts.shell.cancel);
    await visit.frame.evaluate(() => {
      globalThis.holds = '';
      globalThis.letThrough?.();
    });
    await visit.sidebar.getByText(texts.imports.cancelled).waitFor();
    // It had begun: the hidden tab of the orders on their way is gone again.
    expect((await written()).some((spreadsheet) => spreadsheet.includes('Throughline import'))).toBe(true);
    expect(await saved()).toBe(before);
  });

  it('when the import of orders fails at the last', async () => {
    const before = await saved();
    await failing('finishImport', 25);
    await choose(orders(5));
    await visit.press(texts.orders.confirm);
    await visit.sidebar.getByText(texts.problems.unexpected.what).waitFor();
    await expect.poll(saved).toBe(before);
  });

  it('when the import of posts fails', async () => {
    const before = await saved();
    await failing('importRows', 25);
    await choose(POSTS);
    await visit.press(texts.contentImport.confirm);
    await visit.sidebar.getByText(texts.problems.unexpected.what).waitFor();
    expect(await saved()).toBe(before);
  });
});
