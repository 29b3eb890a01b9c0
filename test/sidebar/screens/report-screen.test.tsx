// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { press, seeing, show, tick, title } from '../shown-app.tsx';

describe('ReportScreen', () => {
  it('opens the report that is there, or builds one beside it', async () => {
    const state: State = { ...emptyState, campaigns: [campaign({ hasReport: true })], orderCount: 2 };
    const calls = fakeScriptRun({
      readState: () => state,
      buildReport: ({ beside }) => ({ tab: beside ? 'Report (2)' : 'Report', alreadyThere: !beside, state }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Build the brand report');
    await press('Open the report');
    await seeing(() => title() === 'The report is open');
    await press('Back to the start');
    await press('Build the brand report');
    await tick('beside');
    await press('Build the report');
    await seeing(() => title() === 'The report is ready');
    const asked = calls.filter(({ call }) => call === 'buildReport').map(({ request }) => request);
    expect(asked).toMatchObject([{ beside: false }, { beside: true }]);
  });
});
