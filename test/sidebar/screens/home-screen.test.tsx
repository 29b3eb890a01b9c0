// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BUSINESS_MODELS, type State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { accessible, button, page, press, seeing, show, text, tick, title } from '../shown-app.tsx';

describe('HomeScreen', () => {
  it('fills in the example of a business, and asks before it removes what is there', async () => {
    const example = campaign({ isExample: true, name: 'Corner bakery', tab: 'Campaign Corner bakery' });
    const withExample: State = { ...emptyState, campaigns: [example] };
    const calls = fakeScriptRun({
      readState: () => emptyState,
      addExample: () => ({ tab: example.tab, created: [example.tab], kept: [], state: withExample }),
      removeExample: () => ({ state: emptyState }),
    });
    await show();
    await seeing(() => button('Fill in an example'));
    await press('Fill in an example');
    expect(title()).toBe('Fill in an example');
    expect(page.querySelectorAll('input[type=radio]')).toHaveLength(BUSINESS_MODELS.length);
    expect(page.querySelectorAll('.button.primary')).toHaveLength(1);
    expect(await accessible()).toEqual([]);
    await tick('premises');
    await press('Fill in this example');
    await seeing(() => title() === 'The example is in');
    expect(calls.at(-1)).toEqual({
      call: 'addExample',
      request: { language: 'en', businessModel: 'premises' },
    });
    await press('Back to the start');
    await press('Remove the example data');
    await press('Keep it');
    await press('Remove the example data');
    expect(calls.some(({ call }) => call === 'removeExample')).toBe(false);
    await press('Remove it');
    await seeing(() => text().includes('The example data has been removed.'));
    expect(title()).toBe('Show what your campaigns earn');
  });

  it('says so when the example is there already', async () => {
    const example = campaign({ isExample: true });
    const state: State = { ...emptyState, campaigns: [example] };
    fakeScriptRun({
      readState: () => state,
      addExample: () => ({ tab: example.tab, created: [], kept: [example.tab], state }),
    });
    await show();
    await seeing(() => button('Fill in an example'));
    await press('Fill in an example');
    await press('Fill in this example');
    await seeing(() => title() === 'This campaign is there already');
  });

  it.each([
    { orderCount: 0, once: 'Import a file' },
    { orderCount: 9, once: 'Build the brand report' },
  ])('says each thing to do once, the next one first: $once', async ({ orderCount, once }) => {
    const creators = [{ handle: '@anna', codes: ['ANNA15'], utm: [] }];
    fakeScriptRun({ readState: () => ({ ...emptyState, campaigns: [campaign()], creators, orderCount }) });
    await show();
    await seeing(() => title() === 'Your campaigns');
    const names = [...page.querySelectorAll('button')].map((one) => one.textContent?.trim());
    expect(names[0]).toBe(once);
    expect(new Set(names).size).toBe(names.length);
  });

  it('reads the creators again on request, and says when there are none', async () => {
    const created = { ...emptyState, campaigns: [campaign()] };
    let creators: typeof created.creators = [];
    fakeScriptRun({ readState: () => ({ ...created, creators }) });
    await show();
    await seeing(() => button('I have listed them'));
    await press('I have listed them');
    await seeing(() => text().includes('The Creators tab has no creator yet.'));
    creators = [{ handle: '@anna', codes: [], utm: ['anna'] }];
    await press('I have listed them');
    await seeing(() => text().includes('Import your shop’s orders'));
    expect(text()).not.toContain('The Creators tab has no creator yet.');
  });
});
