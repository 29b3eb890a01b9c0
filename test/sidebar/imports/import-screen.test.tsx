// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { TableMapping } from '../../../src/core/imports/mapping/table-mapping.ts';
import type { RequestOf, State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import {
  accessible,
  button,
  choose,
  control,
  page,
  press,
  seeing,
  select,
  show,
  text,
  tick,
  title,
  type,
} from '../shown-app.tsx';

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
      buildReport: () => ({ report: '1', tab: 'Report Spring guides', alreadyThere: false, state }),
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

  it('lets a person change the rules, decide on a code that looks alike, and see what is outside', async () => {
    let state: State = {
      ...emptyState,
      campaigns: [campaign()],
      creators: [
        {
          handle: '@anna',
          codes: ['ANNA15'],
          utm: [],
          spans: [{ of: 'code', value: 'ANNA15', from: '', until: '2026-03-01' }],
        },
        { handle: '@ben', codes: ['BEN10'], utm: [] },
      ],
    };
    const calls = fakeScriptRun({
      readState: () => state,
      readEvidence: () => ({ creators: [] }),
      setAttribution: ({ rules }: RequestOf<'setAttribution'>) => {
        state = { ...state, attribution: rules };
        return state;
      },
      beginImport: () => ({ import: 'i1' }),
      stageOrders: ({ rows }: RequestOf<'stageOrders'>) => ({ staged: rows.length }),
      finishImport: () => ({ added: 3, updated: 0, unchanged: 0, state }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Import a file');
    await choose(
      'Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Note Attributes',
      '#1,,paid,EUR,20.00,anna15,2026-03-01 10:00:00 +0200,utm_source: IG',
      '#2,,paid,EUR,30.50,ANNA15,2026-03-02 10:00:00 +0200,utm_source: instagram',
      '#3,,paid,EUR,7.00,BENI0,2026-03-02 10:00:00 +0200,',
    );
    await seeing(() => button('Import these orders'));
    const rows = () =>
      [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(text()).toContain('A link counts for 30 days after the click');
    expect(rows()).toContainEqual(['@annanot between start and end', '1', '€30.50']);
    expect(rows()).toContainEqual(['At least: by code', '1', '€20.00']);
    expect(rows()).toContainEqual(['instagramIG, instagram', '2', '€50.50']);
    expect(text()).toContain('BENI0 may be BEN10 of @ben. Orders: 1');
    expect(await accessible()).toEqual([]);

    await press('Refuse BENI0');
    expect(text()).not.toContain('may be BEN10');
    expect(rows()).toContainEqual(['BENI0', '1']);

    await press('Change the rules');
    await type('window-days', '400');
    await tick('off');
    await tick('equal');
    await press('Match by these rules');
    expect(text()).toContain('Type a whole number from 1 to 366');
    await type('window-days', '');
    await press('Match by these rules');
    await seeing(() => text().includes('A link counts however long ago the click was.'));
    expect(calls.at(-1)).toEqual({
      call: 'setAttribution',
      request: { rules: { windowDays: null, useDates: false, shared: 'equal' } },
    });
    expect(rows()).toContainEqual(['At least: by code', '2', '€50.50']);

    await type('survey-share', '100');
    expect(rows()).toContainEqual(['At most: as you typed', '3', '€57.50']);
  });

  it('sends an accepted code with the import, for which it counts already', async () => {
    const state: State = {
      ...emptyState,
      campaigns: [campaign()],
      creators: [{ handle: '@ben', codes: ['BEN10'], utm: [] }],
    };
    const calls = fakeScriptRun({
      readState: () => state,
      readEvidence: () => ({ creators: [] }),
      beginImport: () => ({ import: 'i1' }),
      stageOrders: ({ rows }: RequestOf<'stageOrders'>) => ({ staged: rows.length }),
      finishImport: () => ({ added: 1, updated: 0, unchanged: 0, state }),
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Import a file');
    await choose(
      'Name,Financial Status,Currency,Total,Discount Code,Created at',
      '#3,paid,EUR,7.00,BENI0,2026-03-02 10:00:00 +0200',
    );
    await seeing(() => button('Accept BENI0'));
    await press('Accept BENI0');
    await press('Take BENI0 back');
    await press('Accept BENI0');
    expect(text()).toContain('BENI0 counts for @ben.');
    await press('Import these orders');
    await seeing(() => text().includes('The orders are in.'));
    const requests = new Map(calls.map(({ call, request }) => [call, request]));
    expect(requests.get('stageOrders')).toMatchObject({ rows: [{ class: 'code', creator: '@ben' }] });
    expect(requests.get('finishImport')).toEqual({
      import: 'i1',
      codes: [{ creator: '@ben', code: 'BENI0' }],
    });
  });

  it('asks for the columns of a table that it does not know, and remembers them', async () => {
    const state: State = {
      ...emptyState,
      campaigns: [campaign()],
      creators: [{ handle: '@anna', codes: ['ANNA15'], utm: [] }],
    };
    const mappings: TableMapping[] = [];
    const calls = fakeScriptRun({
      readState: () => state,
      readEvidence: () => ({ creators: [] }),
      readMappings: () => ({ mappings }),
      storeMapping: ({ mapping }: RequestOf<'storeMapping'>) => {
        mappings.push(mapping);
        return {};
      },
    });
    await show();
    await seeing(() => title() === 'Your campaigns');
    await press('Import a file');
    const table = [
      'Bestellung;Kunde;Datum;Summe;Gutschein',
      '7;ada@example.com;05/04/2026;1.234;anna15',
      '8;bob@example.com;06/04/2026;12;',
      '9;bob@example.com;later;12;',
    ];
    await choose(...table);
    await seeing(() => text().includes('What the columns of this file are'));
    const columns = [...control('column-code').querySelectorAll('option')].map((each) => each.textContent);
    expect(columns).toEqual(['No column', 'Bestellung', 'Datum', 'Summe', 'Gutschein']);
    expect(text()).toContain('Such as 05/04/2026');
    expect(text()).not.toContain('ada@example.com');
    expect(button('Read the file like this')).toBeUndefined();
    expect(text()).toContain('Which mark stands before the decimals in amounts such as 1.234?');
    await tick('day-first');
    await act(() => page.querySelector<HTMLInputElement>('input[name=decimal-mark][value=","]')!.click());
    const rows = () =>
      [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows()).toContainEqual(['7anna15', 'Apr 5, 2026', '€1,234.00']);
    expect(text()).toContain('Rows looked at: 3. Read as orders: 2.');
    expect(text()).toContain('the date cannot be read: 1 later');
    expect(await accessible()).toEqual([]);
    await select('column-number', '');
    expect(text()).toContain('Still to be chosen: Order number');
    await select('column-number', '0');
    await type('fixed-currency', 'eu');
    expect(button('Read the file like this')).toBeUndefined();
    await type('fixed-currency', 'eur');
    await select('column-customer', '1');
    await press('Read the file like this');
    await seeing(() => button('Import these orders'));
    expect(rows()).toContainEqual(['@annaby code: 1', '1', '€1,234.00']);
    expect(mappings).toMatchObject([
      {
        columns: { number: 0, customer: 1, date: 2, amount: 3, code: 4 },
        currency: 'EUR',
        dateOrder: 'day-first',
        decimal: ',',
      },
    ]);

    // The next file of this form is read at once; its columns can be looked at again.
    await press('Choose another file');
    await choose(...table);
    await seeing(() => text().includes('The columns were read as you said'));
    await press('Change the columns');
    await seeing(() => text().includes('What the columns of this file are'));
    expect(control('column-code').value).toBe('4');
    expect(JSON.stringify(calls)).not.toContain('example.com');
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
