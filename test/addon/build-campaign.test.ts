import { describe, expect, it } from 'vitest';
import { brief, builtWorkbook, newWorkbook } from './workbook.ts';

const SHARED = [
  'Campaigns',
  'Costs',
  'Creators',
  'Content',
  'Links and codes',
  'Orders',
  'Returns',
  'Benchmarks',
  'Glossary',
];

describe('building a campaign', () => {
  it('builds its tab and the shared ones, and tells the sidebar of it', () => {
    const book = newWorkbook({ rows: 5 });
    const reply = book.call('buildCampaign', { brief: brief(), language: 'en' });
    expect(reply.tab).toBe('Campaign Spring sale');
    expect(reply.created).toEqual(['Campaign Spring sale', ...SHARED]);
    expect(reply.kept).toEqual([]);
    expect(reply.state.campaigns).toEqual([
      {
        id: '1',
        name: 'Spring sale',
        tab: 'Campaign Spring sale',
        currency: 'EUR',
        isExample: false,
        hasReport: false,
        reportsOn: [],
      },
    ]);
    expect(book.shows(reply.tab)).toContain(
      'Nothing spent yet: type what the campaign costs in the tab Costs.',
    );
  });

  it('shows no error on an empty sheet', () => {
    const book = newWorkbook({ rows: 5 });
    book.call('buildCampaign', {
      brief: brief({ goalNumber: null, start: null, end: null }),
      language: 'en',
    });
    const { getters } = book.host.model;
    const errors = getters
      .getSheetIds()
      .flatMap((id) => getters.getEvaluatedCellsPositions(id))
      .filter((position) => getters.getEvaluatedCell(position).type === 'error');
    expect(errors).toEqual([]);
  });

  it('is the same built twice as built once', () => {
    const book = builtWorkbook({ rows: 5 });
    book.enter('Campaign1_Goal', '35');
    book.type('Costs', 1, { campaign: 'Spring sale' });
    const before = book.snapshot();
    const again = book.call('buildCampaign', { brief: brief(), language: 'en' });
    expect(again.created).toEqual([]);
    expect(again.kept).toEqual(['Campaign Spring sale', ...SHARED]);
    expect(book.snapshot()).toBe(before);
  });

  it('refuses another campaign of the same name', () => {
    const book = builtWorkbook({ rows: 5 });
    const before = book.snapshot();
    expect(book.ask('buildCampaign', { brief: brief({ goalKind: 'leads' }), language: 'en' })).toEqual({
      ok: false,
      error: { code: 'campaign-exists', params: { name: 'Spring sale' } },
    });
    expect(book.snapshot()).toBe(before);
  });

  it('adds one tab for a second campaign, and keeps the two apart', () => {
    const book = builtWorkbook({ rows: 5 });
    const second = book.call('buildCampaign', { brief: brief({ name: 'Autumn' }), language: 'tr' });
    expect(second.created).toEqual(['Kampanya Autumn']);
    expect(book.tabs()).toEqual(['Sheet1', 'Campaign Spring sale', 'Kampanya Autumn', ...SHARED, 'Lists']);
    book.type('Costs', 1, { campaign: 'Spring sale', amount: '70' });
    book.type('Costs', 2, { campaign: 'Autumn', category: 'Ad spend', amount: '30' });
    expect(book.named('Campaign1_Investment')).toBe(70);
    expect(book.named('Campaign2_Investment')).toBe(30);
    // The Turkish tab counts by the words of the ledgers it found.
    expect(book.named('Campaign2_AdSpend')).toBe(30);
  });

  it('finds its tabs by what they are, not by their names', () => {
    const book = builtWorkbook({ rows: 5 });
    const id = book.host.model.getters.getSheetIdByName('Costs') as string;
    book.host.model.dispatch('RENAME_SHEET', { sheetId: id, oldName: 'Costs', newName: 'What we spent' });
    const again = book.call('buildCampaign', { brief: brief({ name: 'Autumn' }), language: 'en' });
    expect(again.created).toEqual(['Campaign Autumn']);
    expect(again.kept).toContain('What we spent');
  });

  it('builds a shared tab again that was deleted, and a name that was', () => {
    const book = builtWorkbook({ rows: 5 });
    const { model } = book.host;
    const sheetId = model.getters.getSheetIdByName('Costs') as string;
    model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Costs' });
    model.dispatch('DELETE_NAMED_RANGE', { name: 'Returns_Value' });
    const again = book.call('buildCampaign', { brief: brief(), language: 'en' });
    expect(again.created).toEqual(['Costs']);
    book.type('Costs', 1, { campaign: 'Spring sale', amount: '50' });
    book.type('Returns', 1, { campaign: 'Spring sale', kind: 'Booking', count: '2', valueEach: '100' });
    expect(book.named('Campaign1_NetRoi')).toBe(3);
  });

  it('refuses to take a name over that leads to cells of the user’s', () => {
    const book = newWorkbook({ rows: 5 });
    const { model } = book.host;
    const ranges = [model.getters.getRangeDataFromXc(model.getters.getActiveSheetId(), 'A1:A3')];
    model.dispatch('CREATE_NAMED_RANGE', { name: 'Costs_Cost', ranges });
    const before = book.snapshot();
    expect(book.ask('buildCampaign', { brief: brief(), language: 'en' })).toEqual({
      ok: false,
      error: { code: 'name-taken', params: { name: 'Costs_Cost', place: 'Sheet1!A1:A3' } },
    });
    expect(book.snapshot()).toBe(before);
  });

  it.each([
    ['Campaign Spring sale', 'Campaign Spring sale (2)'],
    ['costs', 'Costs (2)'],
  ])('touches nothing where a tab %s of the user’s is there, and offers a name', (tab, suggestion) => {
    const book = newWorkbook({ rows: 5 });
    book.host.model.dispatch('CREATE_SHEET', { sheetId: 'mine', position: 1, name: tab });
    book.host.edit(tab, 'A1', 'mine');
    const before = book.snapshot();
    const refused = book.ask('buildCampaign', { brief: brief(), language: 'en' });
    expect(refused.ok ? null : refused.error.code).toBe('tab-name-taken');
    expect(refused.ok ? null : refused.error.params.suggestion).toBe(suggestion);
    expect(book.snapshot()).toBe(before);

    const built = book.call('buildCampaign', { brief: brief(), language: 'en', tabName: suggestion });
    expect(built.created).toContain(suggestion);
    expect(book.value(tab, 'A1')).toBe('mine');
  });

  it('waits for nobody: it says that someone is building', () => {
    const book = newWorkbook({ rows: 5 });
    book.host.lock.holdBySomeoneElse();
    expect(book.ask('buildCampaign', { brief: brief(), language: 'en' })).toEqual({
      ok: false,
      error: { code: 'someone-is-building', params: {} },
    });
    expect(book.tabs()).toEqual(['Sheet1']);
  });

  it('warns of rows that belong to no campaign', () => {
    const book = newWorkbook({ rows: 5 });
    const { tab } = book.call('buildCampaign', { brief: brief(), language: 'en' });
    book.type('Costs', 1, { amount: '70' });
    book.type('Costs', 2, { campaign: 'Sprng sale', amount: '5' });
    expect(book.shows(tab)).toContain(
      '! Rows in Costs without a campaign of this workbook: 2. They count nowhere.',
    );
  });

  it('shows a loss as one, and counts hours at the plan’s rate', () => {
    const book = newWorkbook({ rows: 5 });
    const { tab } = book.call('buildCampaign', {
      brief: brief({ hourlyRate: 25, margin: 0.25 }),
      language: 'en',
    });
    book.type('Costs', 1, { campaign: 'Spring sale', hours: '10' });
    book.type('Returns', 1, {
      campaign: 'Spring sale',
      kind: 'Sale without an order row',
      count: '10',
      valueEach: '99',
    });
    expect(book.named('Campaign1_Investment')).toBe(250);
    // Golden values of ROI: 2.96 net, −1 % at a margin of 25 %.
    expect(book.named('Campaign1_NetRoi')).toBeCloseTo(2.96, 12);
    expect(book.named('Campaign1_MarginRoi')).toBeCloseTo(-0.01, 12);
    expect(book.shows(tab).filter((text) => text.startsWith('▼ loss'))).toHaveLength(1);
  });

  it('values a lead from the plan and marks it as estimated', () => {
    const book = newWorkbook({ rows: 5 });
    book.call('buildCampaign', { brief: brief({ goalKind: 'leads' }), language: 'en' });
    book.type('Returns', 1, { campaign: 'Spring sale', kind: 'Lead', count: '3' });
    expect(book.cell('Returns', 1, 'label')).toBe('no value yet');
    // 1 in 10 leads becomes a customer worth 500: 50 a lead.
    book.enter('Campaign1_CloseRate', '10%');
    book.enter('Campaign1_CustomerValue', '500');
    expect(book.cell('Returns', 1, 'value')).toBe(150);
    expect(book.cell('Returns', 1, 'label')).toBe('estimated');
    expect(book.named('Campaign1_GoalActual')).toBe(3);
  });

  it('turns Hebrew sheets round', () => {
    const book = newWorkbook({ rows: 5, locale: 'iw_IL' });
    const { created } = book.call('buildCampaign', { brief: brief(), language: 'he' });
    const saved = JSON.parse(book.snapshot()) as { rightToLeft?: string[] };
    expect(JSON.stringify(saved)).toContain('rightToLeft');
    expect(created[1]).toBe('קמפיינים');
  });

  it('builds in a spreadsheet with decimal commas', () => {
    const book = newWorkbook({ rows: 5, locale: 'tr_TR' });
    book.call('addExample', { language: 'tr' });
    expect(book.named('Campaign1_NetRoi')).toBeCloseTo(2.96, 12);
  });
});
