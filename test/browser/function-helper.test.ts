import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { INTERFACE_TEXTS } from '../../src/i18n/interface-texts.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import type { Visit } from './visit.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const argument = (visit: Visit, name: string) => visit.sidebar.locator(`#argument-${name}`);

/** A button that stands under the field of an argument. */
const pressUnder = (visit: Visit, name: string, button: string) =>
  visit.sidebar
    .locator('.field')
    .filter({ has: visit.page.locator(`#argument-${name}`) })
    .getByRole('button', { name: button })
    .click();

/** From the sidebar's home to the first function that answers. */
async function ask(visit: Visit, language: Language, question: string): Promise<void> {
  const words = INTERFACE_TEXTS[language].functions;
  await visit.openSidebar();
  await visit.sidebar.getByRole('button', { name: words.title }).click();
  await visit.sidebar.getByLabel(words.search).fill(question);
  expect(await visit.barriers()).toEqual([]);
  await visit.sidebar.locator('.row').first().click();
  await visit.sidebar.locator('.formula').waitFor();
}

/** Selects cells of a column in the grid and hands them to an argument. */
async function point(visit: Visit, language: Language, cells: string, name: string): Promise<void> {
  const [first = '', last = first] = cells.split(':');
  await visit.select(first);
  for (let row = Number(first.slice(1)); row < Number(last.slice(1)); row++) {
    await visit.page.keyboard.press('Shift+ArrowDown');
  }
  await pressUnder(visit, name, INTERFACE_TEXTS[language].functions.useSelected);
  await visit.sidebar.locator(`#argument-${name}[readonly]`).waitFor();
}

/** One lead in ten becomes a customer of 500, so a lead is worth 50; of 1,000, 100. 12.5% of 800 is 100 too. */
describe.each([
  {
    language: 'en',
    locale: 'en_US',
    question: 'what is a lead worth?',
    rate: '12.5%',
    shownRate: '0.1',
    worth: '100',
  },
  {
    language: 'tr',
    locale: 'tr_TR',
    question: 'bir lead ne kadar eder?',
    rate: '%12,5',
    shownRate: '0,1',
    worth: '100',
  },
] as const)(
  'the function helper in a $locale spreadsheet',
  ({ language, locale, question, rate, shownRate, worth }) => {
    const words = INTERFACE_TEXTS[language].functions;

    it('goes from a question to a value in the sheet', async () => {
      const visit = await workbench.visit({ language, locale });
      for (const [at, cell] of [shownRate, shownRate, '500', '1000'].entries())
        await visit.type(`${at < 2 ? 'A' : 'B'}${2 + (at % 2)}`, cell);
      await ask(visit, language, question);

      await point(visit, language, 'A2:A3', 'closerate');
      await point(visit, language, 'B2:B3', 'customervalue');
      expect(await visit.sidebar.locator('.formula').textContent()).toBe('=LEADVALUE(A2:A3; B2:B3)');
      // The active cell is one of those just picked.
      await visit.press(words.insert);
      await visit.sidebar.getByRole('alert').waitFor();
      expect(await visit.barriers()).toEqual([]);
      await visit.select('D2');
      await visit.press(words.insert);
      await visit.sidebar.locator('.notice.good').waitFor();
      expect([await visit.shown('D2'), await visit.shown('D3')]).toEqual(['50', '100']);

      await pressUnder(visit, 'closerate', words.clear);
      await pressUnder(visit, 'customervalue', words.clear);
      await argument(visit, 'closerate').fill(rate);
      await argument(visit, 'customervalue').fill('800');
      expect(await visit.sidebar.locator('.formula').textContent()).toBe('=LEADVALUE(125/1000; 800)');
      await visit.press(words.insert);
      await visit.press(words.replace);
      await visit.sidebar.locator('.notice.good').waitFor();
      expect(await visit.shown('D2')).toBe(worth);
      expect(await visit.barriers()).toEqual([]);
      expect(visit.problems).toEqual([]);
    });
  },
);

describe('the function helper in Hebrew', () => {
  it('is a mirror whose formulas stay left to right, and fits at 200% zoom', async () => {
    const visit = await workbench.visit({ language: 'he', locale: 'iw_IL' });
    await ask(visit, 'he', 'האם זה היה שווה?');
    expect(await visit.barriers()).toEqual([]);
    const seen = await visit.frame.evaluate(() => {
      const directionOf = (selector: string) => getComputedStyle(document.querySelector(selector)!).direction;
      // The sidebar's 300 px at twice the size.
      document.documentElement.style.inlineSize = '150px';
      const { scrollWidth } = document.querySelector('main')!;
      return {
        page: directionOf('main'),
        formula: directionOf('.formula'),
        example: directionOf('.worked'),
        argument: directionOf('input'),
        fits: scrollWidth <= 150,
      };
    });
    expect(seen).toEqual({ page: 'rtl', formula: 'ltr', example: 'ltr', argument: 'ltr', fits: true });
    expect(visit.problems).toEqual([]);
  });
});
