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
/** Down to the charts of the brand's report, and a creator's whole page. */
const REPORT_SIZE = { width: 1280, height: 1330 };

const [assets, launch] = await Promise.all([
  pageAssets(),
  findChromium(),
  mkdir(images, { recursive: true }),
]);
const server = await serveWorkbench(startDocument, assets);
const browser = await chromium.launch(launch);
try {
  await formula(await visit('en_US', 'en'));
  await example(await visit('en_US', 'en'), 'en');
  await example(await visit('iw_IL', 'he'), 'he');
  await reports(await visit('en_US', 'en'), 'en');
  await reports(await visit('iw_IL', 'he'), 'he');
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

async function example(page: Page, language: string): Promise<void> {
  await page.locator('.o-topbar-menu').last().click();
  await page.locator('.o-menu-item').first().hover();
  await page.locator('.o-menu-item').nth(1).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.locator('ul.rows button').first().click();
  await sidebar.locator('form').waitFor();
  await primary(sidebar);
  await sidebar.locator('ul.tabs').first().waitFor();
  await picture(page, `campaign-${language}`);
}

/** Both reports on the example of a shop with three creators, through the same calls as the sidebar's. */
async function reports(page: Page, language: string): Promise<void> {
  await page.setViewportSize(REPORT_SIZE);
  const { state } = await ask(page, 'addExample', { language, businessModel: 'onlineShop' });
  const [{ id: campaign }] = state.campaigns;
  await ask(page, 'buildReport', { campaign, language, beside: false });
  await picture(page, `report-${language}`);
  if (language !== 'en') return;
  await ask(page, 'buildReport', { campaign, language, beside: false, creator: state.creators[0].handle });
  await picture(page, `creator-report-${language}`);
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
