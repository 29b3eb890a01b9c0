// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { button, page, press, seeing, show, text, title } from '../shown-app.tsx';

describe('HomeScreen', () => {
  it('fills in the example and asks before it removes it', async () => {
    const example = campaign({ isExample: true, name: 'Fitness guide' });
    const withExample: State = { ...emptyState, campaigns: [example] };
    const calls = fakeScriptRun({
      readState: () => emptyState,
      addExample: () => ({ tab: 'Campaign Fitness guide', created: [], kept: [], state: withExample }),
      removeExample: () => ({ state: emptyState }),
    });
    await show();
    await seeing(() => button('Fill with the example'));
    await press('Fill with the example');
    await seeing(() => title() === 'The example is in');
    await press('Back to the start');
    await press('Remove the example');
    await press('Keep it');
    await press('Remove the example');
    expect(calls.some(({ call }) => call === 'removeExample')).toBe(false);
    await press('Remove it');
    await seeing(() => text().includes('The example has been removed.'));
    expect(title()).toBe('Show what your campaigns earn');
  });

  it.each([
    { orderCount: 0, once: 'Import orders' },
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
