/** Takes the pictures of the README from the page itself: run it after a build, and look at what it made. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import type { Host } from '../host.ts';
import { findChromium } from './chromium.ts';
import { pageAssets } from './page-assets.ts';
import { addressWith } from './serve-options.ts';
import { serveWorkbench } from './server.ts';
import { startDocument } from './start-document.ts';

const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const CREATORS = [
  { handle: '@anna.moves', codes: ['ANNA15'], utm: ['anna'], followers: 24_000, fee: 150 },
  { handle: '@ben.runs', codes: ['BEN10'], utm: ['ben'], followers: 81_000, fee: 450 },
  { handle: '@shir.fit', codes: ['SHIR20'], utm: ['shir'], followers: 9_000, fee: 60 },
];

const [assets, launch] = await Promise.all([
  pageAssets(),
  findChromium(),
  mkdir(images, { recursive: true }),
]);
const server = await serveWorkbench(startDocument, assets);
const browser = await chromium.launch(launch);
try {
  await formula(await visit('en_US', 'en'));
  await exampleAndReport(await visit('en_US', 'en'), 'en');
  await exampleAndReport(await visit('iw_IL', 'he'), 'he');
} finally {
  await browser.close();
  await server.close();
}

async function visit(locale: 'en_US' | 'iw_IL', language: 'en' | 'he'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  await page.goto(addressWith(server.url, { locale, language }));
  await page.locator('html[data-ready]').waitFor();
  return page;
}

async function formula(page: Page): Promise<void> {
  await page.keyboard.type('=ROI(990; 250)');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=ROI(990; 250');
  await page.locator('.o-formula-assistant').waitFor();
  await picture(page, 'formula');
}

async function exampleAndReport(page: Page, language: string): Promise<void> {
  await page.locator('.o-topbar-menu').last().click();
  await page.locator('.o-menu-item').first().hover();
  await page.locator('.o-menu-item').nth(1).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.locator('ul.rows button').first().click();
  await sidebar.locator('form').waitFor();
  await primary(sidebar);
  await sidebar.locator('ul.tabs').first().waitFor();
  await picture(page, `campaign-${language}`);
  await collaborate(page);
  await primary(sidebar);
  await sidebar.locator('form').waitFor();
  await primary(sidebar);
  await sidebar.locator('.notice.good').waitFor();
  await page.locator('.sidebar .close').click();
  await picture(page, `report-${language}`);
}

/** Three invented creators and their orders, through the same calls as the sidebar's. */
async function collaborate(page: Page): Promise<void> {
  const { campaigns } = await ask(page, 'readState', {});
  const { id: campaign, currency } = campaigns[0];
  await ask(page, 'addCreators', { campaign, creators: CREATORS });
  const rows = Array.from({ length: 36 }, (_, at) => {
    const creator = CREATORS[at % 4];
    const byLink = creator !== undefined && at % 3 === 0;
    return {
      number: `#${1001 + at}`,
      key: String(1001 + at),
      date: `2026-01-${String(6 + (at % 24)).padStart(2, '0')}`,
      status: 'valid',
      currency,
      netRevenue: 29 + ((at * 7) % 40),
      code: creator && !byLink ? creator.codes[0] : '',
      link: byLink ? `instagram / influencer / guide / ${creator.utm[0]}` : '',
      class: creator ? (byLink ? 'link' : 'code') : 'none',
      creator: creator?.handle ?? '',
      customer: at % 3 === 0 ? 'returning' : 'new',
    };
  });
  const begun = await ask(page, 'beginImport', { campaign, orders: rows.length });
  await ask(page, 'stageOrders', { import: begun.import, rows });
  await ask(page, 'finishImport', { import: begun.import });
}

async function ask(page: Page, call: string, request: object) {
  const answer = await page.evaluate(
    (json) =>
      (globalThis as unknown as { workbench: { host: Host } }).workbench.host.run('callThroughline', json),
    JSON.stringify({ call, request }),
  );
  const { ok, reply, error } = JSON.parse(String(answer));
  if (!ok) throw new Error(`${call}: ${JSON.stringify(error)}`);
  return reply;
}

async function primary(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator('.button.primary').first().click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.locator('.saving[data-state=saved]').waitFor();
  await page.mouse.move(1, 1);
  // The grid is drawn in the frame after the change.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: `${images}${name}.png` });
  console.log(`docs/images/${name}.png`);
}
