import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import type { Visit } from './visit.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The fitness trainer: 990 came back on 250, (990 - 250) / 250. */
describe.each([
  { locale: 'en_US', language: 'en', typed: '=ROI(990; 250)', asWritten: '=ROI(990, 250)' },
  { locale: 'en_US', language: 'en', typed: '=ROI(990, 250)', asWritten: '=ROI(990, 250)' },
  { locale: 'tr_TR', language: 'tr', typed: '=ROI(990,0; 250)', asWritten: '=ROI(990; 250)' },
  { locale: 'iw_IL', language: 'he', typed: '=ROI(990; 250)', asWritten: '=ROI(990, 250)' },
])('typing $typed in a $locale spreadsheet', ({ locale, language, typed, asWritten }) => {
  it('reads 296%, and is shown as the locale writes it', async () => {
    const visit = await workbench.visit({ locale, language });
    await visit.type('B2', typed);
    expect(await visit.shown('B2')).toBe('296%');
    await visit.select('B2');
    expect(await visit.formula.textContent()).toBe(asWritten);
    expect(visit.problems).toEqual([]);
  });
});

describe('the help while typing', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await workbench.visit();
  });

  it('offers functions, with what the first one is for', async () => {
    await visit.select('A1');
    await visit.page.keyboard.type('=RO');
    const offered = visit.page.locator('.o-autocomplete-dropdown');
    await offered.getByText('What came back on top of each 1 spent', { exact: false }).waitFor();
    const names = await offered.locator('.o-autocomplete-value').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(expect.arrayContaining(['ROI', 'ROIGROSS', 'ROAS']));
  });

  it('explains the argument that is next, unfolded', async () => {
    await visit.page.keyboard.type('I(990;');
    const help = visit.page.locator('.o-formula-assistant');
    await help.getByText('Everything spent on it', { exact: false }).waitFor();
    expect(await help.locator('.o-formula-assistant-head .o-formula-assistant-focus').textContent()).toBe(
      'investment',
    );
  });

  it('says on hover what is wrong with a formula', async () => {
    await visit.page.keyboard.press('Escape');
    await visit.page.keyboard.press('Escape');
    await visit.type('A1', '=ROI(990; 0)');
    const grid = await visit.page.locator('.o-grid-overlay').boundingBox();
    await visit.page.mouse.move(grid!.x + 20, grid!.y + 10);
    await visit.page.getByText('investment is 0; it must be above zero').waitFor();
    expect(visit.problems).toEqual([]);
  });
});
