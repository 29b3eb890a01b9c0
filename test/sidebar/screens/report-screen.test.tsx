// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import {
  accessible,
  page,
  pick,
  press,
  seeing,
  select,
  show,
  text,
  tick,
  title,
  type,
} from '../shown-app.tsx';

describe('ReportScreen', () => {
  it('opens the report that is there, or builds one beside it', async () => {
    const state: State = { ...emptyState, campaigns: [campaign({ hasReport: true })], orderCount: 2 };
    const calls = fakeScriptRun({
      readState: () => state,
      buildReport: ({ beside }) => ({
        report: beside ? '2' : '1',
        tab: beside ? 'Report (2)' : 'Report',
        alreadyThere: !beside,
        state,
      }),
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

  it('builds a creator’s page, in another language, and a copy of it', async () => {
    const creator = { handle: '@maria', codes: [], utm: [] };
    const state: State = {
      ...emptyState,
      campaigns: [campaign({ hasReport: true })],
      creators: [creator, { ...creator, handle: '@john' }],
      orderCount: 2,
    };
    const calls = fakeScriptRun({
      readState: () => state,
      buildReport: () => ({ report: '7', tab: 'Report @john', alreadyThere: false, state }),
      copyReport: () => ({ tab: 'Report @john (2)' }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Build the brand report');
    await tick('creator');
    await select('report-creator', '@john');
    await select('report-language', 'he');
    await type('report-from', '2026-03-01');
    expect(await accessible()).toEqual([]);
    await press('Build the report');
    await seeing(() => title() === 'The report is ready');
    expect(calls.find(({ call }) => call === 'buildReport')?.request).toEqual({
      campaign: 'c1',
      language: 'he',
      beside: false,
      creator: '@john',
      from: '2026-03-01',
    });
    await press('Make a copy to send away');
    await seeing(() => text().includes('The copy is in the tab “Report @john (2)”.'));
    expect(calls.find(({ call }) => call === 'copyReport')?.request).toEqual({ report: '7' });
  });

  it('compares only the creators that stay ticked', async () => {
    const creators = ['@maria', '@john'].map((handle) => ({ handle, codes: [], utm: [] }));
    const state: State = { ...emptyState, campaigns: [campaign()], creators, orderCount: 2 };
    const calls = fakeScriptRun({
      readState: () => state,
      buildReport: () => ({ report: '1', tab: 'Report', alreadyThere: false, state }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Build the brand report');
    const boxes = () => [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const box of boxes()) await pick(box);
    await press('Build the report');
    expect(text()).toContain('Choose at least one creator.');
    await pick(boxes()[1] as HTMLInputElement);
    await press('Build the report');
    await seeing(() => title() === 'The report is ready');
    expect(calls.find(({ call }) => call === 'buildReport')?.request).toMatchObject({ creators: ['@john'] });
  });
});
