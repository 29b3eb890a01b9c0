// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RequestOf, State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { accessible, button, choose, page, press, seeing, show, text, title } from '../shown-app.tsx';

describe('importing an order file', () => {
  it('imports orders and builds the report on them', async () => {
    const state: State = {
      ...emptyState,
      campaigns: [campaign()],
      creators: [{ handle: '@anna', codes: ['ANNA15'], utm: [] }],
    };
    const calls = fakeScriptRun({
      readState: () => state,
      beginImport: () => ({ import: 'i1' }),
      stageOrders: ({ rows }: RequestOf<'stageOrders'>) => ({ staged: rows.length }),
      finishImport: () => ({ added: 2, updated: 0, unchanged: 0, state: { ...state, orderCount: 2 } }),
      buildReport: () => ({ tab: 'Report Spring guides', alreadyThere: false, state }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Import a file');
    const lines = [
      'Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Id',
      '#1,a@example.com,paid,EUR,20.00,anna15,2026-03-01 10:00:00 +0200,71',
      '#2,b@example.com,paid,EUR,30.50,,2026-03-02 10:00:00 +0200,72',
      '#3,c@example.com,paid,EUR,?,,2026-03-02 10:00:00 +0200,73',
    ];
    await choose(...lines);
    await seeing(() => button('Import these orders'));
    const rows = [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['Creator’s code', '1', '€20.00']);
    expect(rows).toContainEqual(['No match', '1', '€30.50']);
    expect(rows).toContainEqual(['Whole file', '2', '€50.50']);
    expect(rows).toContainEqual(['@annaby code: 1', '1', '€20.00']);
    expect(text()).toContain('Row 4: the amount cannot be read');
    expect(await accessible()).toEqual([]);

    await press('Import these orders');
    await seeing(() => text().includes('The orders are in.'));
    const staged = calls.find(({ call }) => call === 'stageOrders')?.request as RequestOf<'stageOrders'>;
    expect(staged.rows).toMatchObject([
      { number: '#1', class: 'code', creator: '@anna', netRevenue: 20 },
      { number: '#2', class: 'none', creator: '', netRevenue: 30.5 },
    ]);
    expect(JSON.stringify(calls)).not.toContain('example.com');

    await press('Build the brand report');
    await press('Build the report');
    await seeing(() => title() === 'The report is ready');
    expect(calls.at(-1)).toEqual({
      call: 'buildReport',
      request: { campaign: 'c1', language: 'en', beside: false },
    });
  });

  it('refuses orders in another currency and leads to the campaign that has it', async () => {
    const state: State = {
      ...emptyState,
      campaigns: [campaign({ name: 'Euro' }), campaign({ id: 'c2', name: 'Dollar', currency: 'USD' })],
    };
    fakeScriptRun({ readState: () => state });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Import a file');
    const lines =
      'Name,Financial Status,Currency,Total,Created at\n#1,paid,EUR,20.00,2026-03-01 10:00:00 +0200';
    await choose(lines);
    await seeing(() => text().includes('The file is in EUR, the campaign is in USD.'));
    expect(button('Import these orders')).toBeUndefined();
    await press('Import into “Euro”');
    expect(button('Import these orders')).toBeDefined();
  });
});
