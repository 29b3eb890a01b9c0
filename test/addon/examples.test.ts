import { expect, it } from 'vitest';
import { exampleFigures } from '../../src/cli/check-office/example-figures.ts';
import { EXAMPLES } from '../../src/core/plans/example/examples.ts';
import { BUSINESS_MODELS } from '../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';
import { brief, newWorkbook } from './workbook.ts';

it('every example shows the figures of its rows, all in one workbook, and all go in one step', {
  timeout: 1_800_000,
}, () => {
  const book = newWorkbook({ rows: 4 });
  const own = book.call('buildCampaign', { brief: brief(), language: 'en' });
  book.type('Costs', 1, { campaign: 'Spring sale', amount: '40' });
  const before = book.tabs();

  for (const [index, businessModel] of BUSINESS_MODELS.entries()) {
    const { tab, created, state } = book.call('addExample', { language: 'en', businessModel });
    const example = EXAMPLES[businessModel](SHEET_TEXTS.en.example);
    expect(created).toEqual([tab]);
    // Whose orders are imported next is asked of the user's own campaign alone.
    expect([state.creators, state.houseCodes, state.orderCount]).toEqual([[], [], 0]);
    expect(tab).toContain(example.brief.name);
    const figures = exampleFigures(example);
    const named = (name: string) => book.named(`Campaign${index + 2}_${name}`);
    const shown = {
      ...{ investment: named('Investment'), returns: named('Returns') },
      ...{ netRoi: named('NetRoi'), grossRoi: named('GrossRoi'), marginRoi: named('MarginRoi') },
      ...{ goal: named('GoalActual'), sales: named('Sales') },
      ...{ reach: named('Reach'), impressions: named('Impressions'), clicks: named('Clicks') },
      ...{ paybackDays: named('PaybackDays'), start: named('Start') },
    };
    for (const [name, cell] of Object.entries(shown)) {
      const value = figures[name as keyof typeof shown];
      if (typeof value === 'number') expect(cell, `${businessModel} ${name}`).toBeCloseTo(value, 9);
      else expect(cell, `${businessModel} ${name}`).toBe(value);
    }
    expect(book.shows(tab).filter((text) => text.startsWith('#'))).toEqual([]);
  }

  const full = book.snapshot();
  for (const businessModel of ['onlineShop', 'creator'] as const) {
    expect(book.call('addExample', { language: 'en', businessModel }).created).toEqual([]);
  }
  expect(book.snapshot()).toBe(full);

  const { state } = book.call('removeExample', {});
  expect(state.campaigns.map(({ name }) => name)).toEqual(['Spring sale']);
  expect(state.creators).toEqual([]);
  expect(state.orderCount).toBe(0);
  expect(book.tabs()).toEqual(before);
  expect(own.created).toContain('Content');
  expect(book.named('Campaign1_Investment')).toBe(40);
  for (const tab of ['Costs', 'Creators', 'Content', 'Links and codes', 'Orders', 'Returns'])
    expect(book.shows(tab).filter((text) => text.includes('example'))).toEqual([]);
});
