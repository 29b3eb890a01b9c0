import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/host/workbench/chromium.ts';
import { pageAssets } from '../../src/host/workbench/page-assets.ts';
import { serveWorkbench } from '../../src/host/workbench/server.ts';
import { startDocument } from '../../src/host/workbench/start-document.ts';
import { Visit } from './visit.ts';

export interface Choices {
  locale?: string;
  language?: string;
  /** What the browser of an earlier visit kept: the spreadsheet is there again. */
  kept?: Kept;
}
/** See `Visit.storage`. */
export type Kept = Awaited<ReturnType<Visit['storage']>>;

/** One browser and one server for a test file. */
export interface Workbench {
  /** A fresh browser profile on the page, once the page is there to be used. */
  visit(choices?: Choices): Promise<Visit>;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Workbench> {
  const [assets, launch] = await Promise.all([pageAssets(), findChromium()]);
  const server = await serveWorkbench(startDocument, assets);
  const browser = await chromium.launch(launch);
  async function visit({ kept, ...choices }: Choices = {}): Promise<Visit> {
    const viewport = { width: 1280, height: 800 };
    const context = await browser.newContext(kept ? { viewport, storageState: kept } : { viewport });
    const page = await context.newPage();
    const problems = watched(page, server.url);
    await page.goto(`${server.url}?${new URLSearchParams({ ...choices })}`);
    const visit = new Visit(page, problems);
    await visit.ready();
    return visit;
  }
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { visit, close };
}

/** Requests to anywhere but the server, errors on the console and uncaught errors, as they come. */
function watched(page: Page, url: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isLocal = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
    if (!isLocal) problems.push(`request: ${request.url()}`);
  });
  return problems;
}
