import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe('the spreadsheet the browser keeps', () => {
  it('is there when the page was left at once, in the middle of nothing', async () => {
    const visit = await workbench.visit();
    await visit.type('A1', 'kept');
    await visit.page.reload();
    await visit.ready();
    expect(await visit.shown('A1')).toBe('kept');
  });

  it('changes its locale, and the page its language, without losing a cell', async () => {
    const visit = await workbench.visit();
    await visit.type('A1', '1234.5');
    const [locale, language] = [
      visit.page.locator('.bar select').first(),
      visit.page.locator('.bar select').last(),
    ];
    await visit.reopened(() => locale.selectOption('tr_TR'));
    expect(await visit.shown('A1')).toBe('1234,5');
    await visit.reopened(() => language.selectOption('he'));
    expect(await visit.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await visit.shown('A1')).toBe('1234,5');
  });

  it('starts anew only after a question', async () => {
    const visit = await workbench.visit();
    await visit.type('A1', 'old');
    await visit.page.getByRole('button', { name: 'New spreadsheet' }).click();
    await visit.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await visit.shown('A1')).toBe('old');
    await visit.page.getByRole('button', { name: 'New spreadsheet' }).click();
    await visit.reopened(() => visit.page.getByRole('button', { name: 'Delete and start new' }).click());
    expect(await visit.shown('A1')).toBe('');
  });

  it('is set aside, not lost, when it cannot be opened', async () => {
    const visit = await workbench.visit();
    await visit.type('A1', 'x');
    await visit.kept();
    await write(visit.page, 'current', '{ broken');
    await visit.page.reload();
    await visit.ready();
    const message = await visit.page.locator('.message.error').textContent();
    const name = message!.match(/under the name (\S+),/)![1]!;
    expect(await read(visit.page, name)).toBe('{ broken');
    expect(await visit.shown('A1')).toBe('');
  });

  it('is kept by the first of two tabs, and the second one says so', async () => {
    const first = await workbench.visit();
    await first.type('A1', 'first');
    await first.kept();
    const second = await first.page.context().newPage();
    await second.goto(first.page.url());
    await second.locator('.message.error').filter({ hasText: 'open in another tab' }).waitFor();
    await second.locator('html[data-ready]').waitFor();
    await second.keyboard.type('second');
    await second.keyboard.press('Enter');
    await second.close();
    await first.reload();
    expect(await first.shown('A1')).toBe('first');
  });
});

type Page = Awaited<ReturnType<Workbench['visit']>>['page'];

const write = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('throughline-workbench');
        opening.onsuccess = () => {
          const put = opening.result.transaction('spreadsheets', 'readwrite').objectStore('spreadsheets');
          const request = put.put(value, key);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        };
      }),
    [name, text] as const,
  );

const read = (page: Page, name: string) =>
  page.evaluate(
    (key) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('throughline-workbench');
        opening.onsuccess = () => {
          const request = opening.result.transaction('spreadsheets').objectStore('spreadsheets').get(key);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        };
      }),
    name,
  );
