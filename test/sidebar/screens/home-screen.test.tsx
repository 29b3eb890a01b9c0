// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { button, press, seeing, show, text, title } from '../shown-app.tsx';

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
});
