import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERFACE_TEXTS } from '../../src/i18n/interface-texts.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import type { Visit } from './visit.ts';

const ORDERS = 'test/fixtures/shopify/orders-79-columns.csv';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The main job from an empty spreadsheet to the report; each step goes on where the one before it ended. */
describe.each([
  { language: 'en', locale: 'en_US', campaign: 'Autumn', side: 'right' },
  { language: 'he', locale: 'iw_IL', campaign: 'סתיו', side: 'left' },
] as const)('a marketer who works in $language', ({ language, locale, campaign, side }) => {
  const texts = INTERFACE_TEXTS[language];
  let visit: Visit;
  let reportTab: string;
  beforeAll(async () => {
    visit = await workbench.visit({ language, locale });
  });
  const expectNoBarriers = async () => expect(await visit.barriers()).toEqual([]);

  it(`opens the sidebar from the Extensions menu, on the ${side}`, async () => {
    await visit.openSidebar();
    await visit.heading(texts.home.emptyTitle);
    const [panel, grid] = await Promise.all([
      visit.page.locator('#sidebar').boundingBox(),
      visit.page.locator('#spreadsheet').boundingBox(),
    ]);
    expect(panel!.width).toBe(300);
    expect(panel!.x < grid!.x ? 'left' : 'right').toBe(side);
    await expectNoBarriers();
  });

  it('fills in the example, which shows a net ROI of 296% and a gross one of 396%', async () => {
    await visit.sidebar.getByRole('button', { name: texts.home.addExample }).click();
    await visit.heading(texts.example.title);
    await expectNoBarriers();
    await visit.press(texts.example.fill);
    await visit.heading(texts.built.exampleTitle);
    expect(await visit.texts()).toEqual(expect.arrayContaining(['296%', '396%']));
    await expectNoBarriers();
    await visit.press(texts.shell.home);
  });

  it('builds a campaign', async () => {
    await visit.sidebar.getByRole('button', { name: texts.home.buildCampaign }).click();
    await visit.sidebar.getByLabel(texts.campaign.name).fill(campaign);
    await visit.sidebar.getByLabel(texts.goalNumbers.sales).fill('20');
    await expectNoBarriers();
    await visit.press(texts.shell.next);
    await visit.sidebar.getByLabel(texts.campaign.currency).selectOption('EUR');
    await visit.sidebar.getByLabel(texts.campaign.margin).fill('40');
    await expectNoBarriers();
    await visit.press(texts.campaign.build);
    await visit.heading(texts.built.campaignTitle);
    expect(await visit.texts()).toContain(campaign);
  });

  it('lists two creators with their codes, links and fees', async () => {
    await visit.goToTab(SHEET_TEXTS[language].ledgers.creators.tab);
    const row = await visit.firstEmptyRow('B');
    for (const [place, cells] of [
      { A: campaign, B: 'anna', J: 'ANNA15', K: 'anna', M: '100' },
      { A: campaign, B: 'ben', J: 'BEN20', K: 'ben_autumn', M: '250' },
    ].entries())
      for (const [column, content] of Object.entries(cells))
        await visit.type(`${column}${row + place}`, content);
    expect(await visit.shown(`B${row + 1}`)).toBe('ben');
  });

  it("imports the shop's orders after a look at what they hold", async () => {
    await visit.press(texts.shell.home);
    await visit.sidebar.getByRole('button', { name: texts.home.importFile }).click();
    const choosing = visit.page.waitForEvent('filechooser');
    await visit.press(texts.imports.choose);
    await (await choosing).setFiles(ORDERS);
    await visit.sidebar.getByRole('button', { name: texts.orders.confirm }).waitFor();
    // 4,087.45 is the file's total, added by hand in test/core/imports/shopify-orders.test.ts.
    expect(await visit.sidebar.getByRole('main').textContent()).toContain('4,087.45');
    await expectNoBarriers();
    await visit.press(texts.orders.confirm);
    await visit.sidebar.getByText(texts.orders.doneTitle).waitFor();
    await expectNoBarriers();
  });

  it('builds the report, whose total is that of the file', async () => {
    await visit.press(texts.home.buildReport);
    await visit.press(texts.report.build);
    await visit.heading(texts.report.builtTitle);
    const shown = await visit.texts();
    expect(shown).toEqual(expect.arrayContaining(['anna', 'ben']));
    // Anna's 221.15 in the same place, less the 41.65 that carried Ben's code too.
    expect(shown).toEqual(expect.arrayContaining(['4,087.45', '179.50']));
    reportTab = await visit.tabInFront();
    await expectNoBarriers();
  });

  it('finds everything again after a reload', async () => {
    const before = await visit.tabs();
    await visit.reload();
    expect(await visit.tabs()).toEqual(before);
    await visit.goToTab(reportTab);
    expect(await visit.texts()).toContain('4,087.45');
  });

  it('downloads a workbook with every tab, in the direction of the language', async () => {
    const downloading = visit.page.waitForEvent('download');
    await visit.page.locator('.bar .primary').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const workbook = strFromU8(parts['xl/workbook.xml']!);
    for (const tab of await visit.tabs()) expect(workbook).toContain(`name="${tab}"`);
    const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
    const mirrored = sheets.filter((path) => strFromU8(parts[path]!).includes('rightToLeft="1"'));
    expect(mirrored.length > 0).toBe(language === 'he');
  });

  it('never left the machine, and met no error', () => {
    expect(visit.problems).toEqual([]);
  });
});
