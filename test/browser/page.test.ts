import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { barriersIn, type Visit } from './visit.ts';

let workbench: Workbench;
let visit: Visit;
beforeAll(async () => {
  workbench = await openWorkbench();
  visit = await workbench.visit();
});
afterAll(() => workbench.close());

describe('the bar above the spreadsheet', () => {
  it('has no barriers', async () => {
    expect(await barriersIn(visit.page.mainFrame(), '.bar')).toEqual([]);
  });

  it('renames the file, and the download with it', async () => {
    const name = visit.page.getByRole('textbox', { name: 'File name' });
    await name.fill('Spring campaign');
    await name.press('Enter');
    await visit.reload();
    expect(await name.inputValue()).toBe('Spring campaign');
    const downloading = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'Download .xlsx' }).click();
    expect((await downloading).suggestedFilename()).toBe('Spring campaign.xlsx');
  });
});

describe('the sidebar beside it', () => {
  it('cannot reach the page', async () => {
    await visit.openSidebar();
    const reached = await visit.frame.evaluate(() => {
      try {
        return parent.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('can load nothing, not even from this server', async () => {
    const url = new URL('/main.js', visit.page.url()).href;
    const loaded = await visit.frame.evaluate(
      (address) =>
        fetch(address).then(
          () => 'loaded',
          (error: Error) => error.name,
        ),
      url,
    );
    expect(loaded).toBe('TypeError');
  });

  it.each([
    ['nothingLikeIt', 'Script function not found: nothingLikeIt'],
    ['workbook_', 'google.script.run.workbook_ is private to the script.'],
  ])('hears why %s cannot be called', async (name, message) => {
    const heard = await visit.frame.evaluate(
      (called) =>
        new Promise<string>((resolve) => {
          // biome-ignore lint/suspicious/noExplicitAny: google.script.run has any name
          const { run } = (globalThis as any).google.script;
          run.withFailureHandler((error: Error) => resolve(error.message))[called]();
        }),
      name,
    );
    expect(heard).toBe(message);
  });

  it('is closed by its own page and by its button, and opened again', async () => {
    const panel = visit.page.locator('#sidebar');
    await visit.frame.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: what Google puts there
      setTimeout(() => (globalThis as any).google.script.host.close());
    });
    await panel.waitFor({ state: 'hidden' });
    await visit.openSidebar();
    await visit.page.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'hidden' });
  });
});

describe('a page that cannot start', () => {
  it('says why, in words', async () => {
    const page = await visit.page.context().newPage();
    await page.route(visit.page.url(), async (route) => {
      const answer = await route.fetch();
      const broken = (await answer.text()).replace('"code":"', '"code":"function (');
      await route.fulfill({ response: answer, body: broken });
    });
    await page.goto(visit.page.url());
    await page.locator('.message.error').filter({ hasText: 'Something stopped with an error' }).waitFor();
    await page.close();
    // What was kept is not to blame, and is still there.
    await visit.page.reload();
    await visit.ready();
    expect(await visit.page.getByRole('textbox', { name: 'File name' }).inputValue()).toBe('Spring campaign');
  });
});
