import { beforeAll, describe, expect, it } from 'vitest';
import { a1 } from '../../src/core/plans/area.ts';
import type { OrderRow } from '../../src/core/sidebar-api.ts';
import { quietly } from '../../src/host/engine.ts';
import type { SavedHost } from '../../src/host/host.ts';
import { failEachServiceCall } from './fail-each-call.ts';
import { brief, newWorkbook, saved, type Workbook } from './workbook.ts';

const CAMPAIGN = 'Campaign Spring sale';
const REPORT = 'Report Spring sale';
const LEDGERS = ['Costs', 'Creators', 'Content', 'Links and codes', 'Orders', 'Returns'];
const VIEWS = ['Campaigns', 'Benchmarks', 'Glossary', 'Lists'];
/** One of every kind. */
const TABS = [CAMPAIGN, REPORT, ...LEDGERS, ...VIEWS];
const FIGURES = ['Investment', 'Returns', 'NetRoi', 'GoalActual', 'Sales'].map((name) => `Campaign1_${name}`);

const ORDER: OrderRow = {
  number: '#1',
  key: '1',
  date: '2026-03-05',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 100,
  code: 'MARIA15',
  link: '',
  class: 'code',
  creator: '@maria',
  customer: 'new',
};

/** Something is typed into a tab of every kind. */
const filled = saved(5, () => {
  const book = newWorkbook({ rows: 5 });
  book.call('buildCampaign', { brief: brief(), language: 'en' });
  book.call('addCreators', {
    campaign: '1',
    creators: [{ handle: '@maria', codes: ['MARIA15'], utm: ['maria'], followers: 5000, fee: 80 }],
  });
  const { import: id } = book.call('beginImport', { campaign: '1', orders: 1 });
  book.call('stageOrders', { import: id, rows: [ORDER] });
  book.call('finishImport', { import: id });
  book.type('Costs', 1, { campaign: 'Spring sale', category: 'Ad spend', amount: '70' });
  book.type('Returns', 1, { campaign: 'Spring sale', kind: 'Booking', count: '2', valueEach: '100' });
  book.type('Content', 1, { campaign: 'Spring sale', creator: '@maria', reach: '900', quote: 'lovely' });
  book.type('Links and codes', 2, { campaign: 'Spring sale', code: 'HOUSE' });
  book.call('buildReport', { campaign: '1', language: 'en', beside: false });
  book.enter('Campaign1_Goal', '35');
  for (const tab of [REPORT, ...VIEWS]) book.host.edit(tab, freeCell(book, tab), `mine in ${tab}`);
  return book;
});

const idOf = ({ host }: Workbook, tab: string) => host.model.getters.getSheetIdByName(tab) as string;

/** The last cell from the end in which nothing stands. */
function freeCell(book: Workbook, tab: string): string {
  const { getters } = book.host.model;
  const [rows, columns] = [getters.getNumberRows(idOf(book, tab)), getters.getNumberCols(idOf(book, tab))];
  const used = new Set(contents(book, [tab]).keys());
  for (let column = columns; column > 0; column--) {
    for (let row = rows; row > 0; row--) {
      if (!used.has(`${tab}!${a1(row, column)}`)) return a1(row, column);
    }
  }
  throw new Error(`${tab} has no free cell`);
}

/** What stands in each cell of some tabs: its formula, or what was typed. */
function contents(book: Workbook, tabs: readonly string[]): Map<string, unknown> {
  const cells = book.host.cells().filter(({ sheet }) => tabs.includes(sheet));
  return new Map(
    cells.map(({ sheet, address, formula, value }) => [`${sheet}!${address}`, formula || value]),
  );
}

const figures = (book: Workbook) => FIGURES.map((name) => [name, book.named(name)]);
const rebuild = (book: Workbook) => book.call('buildCampaign', { brief: brief(), language: 'en' });
const errors = (book: Workbook) => book.host.cells().filter(({ isError }) => isError);

function dispatch({ host }: Workbook, ...command: Parameters<Workbook['host']['model']['dispatch']>): void {
  expect(quietly(() => host.model.dispatch(...command)).isSuccessful).toBe(true);
}

/** In the midst of the tab, or between the rows of a ledger. */
function insert(book: Workbook, tab: string, dimension: 'ROW' | 'COL'): void {
  const sheetId = idOf(book, tab);
  const { getters } = book.host.model;
  const size = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const base = LEDGERS.includes(tab) && dimension === 'ROW' ? 7 : Math.floor(size / 2);
  dispatch(book, 'ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: tab,
    dimension,
    base,
    quantity: 1,
    position: 'before',
  });
}

const CHANGES: [string, (book: Workbook, tab: string) => void][] = [
  [
    'renamed',
    (book, tab) =>
      dispatch(book, 'RENAME_SHEET', { sheetId: idOf(book, tab), oldName: tab, newName: `My ${tab}` }),
  ],
  [
    'moved to the front',
    (book, tab) =>
      dispatch(book, 'MOVE_SHEET', { sheetId: idOf(book, tab), delta: -book.tabs().indexOf(tab) }),
  ],
  [
    'duplicated',
    (book, tab) =>
      dispatch(book, 'DUPLICATE_SHEET', {
        sheetId: idOf(book, tab),
        sheetIdTo: `copy of ${tab}`,
        sheetNameTo: `Copy of ${tab}`,
      }),
  ],
  ['given a row in between', (book, tab) => insert(book, tab, 'ROW')],
  ['given a column in between', (book, tab) => insert(book, tab, 'COL')],
];

const DELETIONS: [string, string[]][] = [
  ['the campaign', [CAMPAIGN]],
  ['the report', [REPORT]],
  ['half of the ledgers', ['Costs', 'Content', 'Orders']],
  ['the other ledgers', ['Creators', 'Links and codes', 'Returns']],
  ['the views and lists', VIEWS],
];

describe('building a campaign again', () => {
  let asBuilt: ReturnType<typeof figures>;
  beforeAll(() => {
    asBuilt = figures(filled());
  });

  it('has something to count', () => {
    expect(asBuilt).toEqual([
      ['Campaign1_Investment', 150],
      ['Campaign1_Returns', 300],
      ['Campaign1_NetRoi', 1],
      ['Campaign1_GoalActual', 1],
      ['Campaign1_Sales', 1],
    ]);
  });

  it.each(CHANGES)('keeps all that is typed and every figure when each tab was %s', (_, change) => {
    const book = filled();
    for (const tab of TABS) change(book, tab);
    const tabs = book.tabs();
    const before = contents(book, tabs);
    expect(figures(book)).toEqual(asBuilt);

    expect(rebuild(book).created).toEqual([]);
    expect(book.tabs()).toEqual(tabs);
    const after = contents(book, tabs);
    expect([...before].filter(([cell, content]) => after.get(cell) !== content)).toEqual([]);
    expect(figures(book)).toEqual(asBuilt);

    const once = book.snapshot();
    rebuild(book);
    expect(book.snapshot()).toBe(once);
  });

  it.each(DELETIONS)('brings %s back when deleted, and changes no other tab', (_, deleted) => {
    const book = filled();
    const others = book.tabs().filter((tab) => !deleted.includes(tab));
    const before = contents(book, others);
    for (const tab of deleted) dispatch(book, 'DELETE_SHEET', { sheetId: idOf(book, tab), sheetName: tab });

    const again = () =>
      deleted.includes(REPORT)
        ? void book.call('buildReport', { campaign: '1', language: 'en', beside: false })
        : void rebuild(book);
    again();
    expect(new Set(book.tabs())).toEqual(new Set([...others, ...deleted]));
    const after = contents(book, others);
    expect([...before].filter(([cell, content]) => after.get(cell) !== content)).toEqual([]);
    expect(errors(book)).toEqual([]);
    // What stood in a deleted ledger is gone with it.
    if (!deleted.some((tab) => LEDGERS.includes(tab))) expect(figures(book)).toEqual(asBuilt);

    const once = book.snapshot();
    again();
    expect(book.snapshot()).toBe(once);
  });

  it('takes the copy of a ledger whose original was deleted for the ledger', () => {
    const book = filled();
    CHANGES[2]?.[1](book, 'Costs');
    dispatch(book, 'DELETE_SHEET', { sheetId: idOf(book, 'Costs'), sheetName: 'Costs' });
    expect(rebuild(book).created).toEqual([]);
    expect(figures(book)).toEqual(asBuilt);
  });
});

/** A spreadsheet in which cells were written over while nobody was watching, as a script or another add-on does. */
const overwritten = (cells: readonly [tab: string, address: string, text: string][]): Workbook => {
  const file = structuredClone(filled().host.save()) as {
    workbook: { sheets: { name: string; cells: Record<string, string> }[] };
  };
  for (const [tab, address, text] of cells) {
    const sheet = file.workbook.sheets.find(({ name }) => name === tab);
    if (sheet) sheet.cells[address] = text;
  }
  return newWorkbook({ rows: 5, saved: file as unknown as SavedHost });
};

const noteAt = (book: Workbook, tab: string, address: string): string[] =>
  (book.host.save().workbook as unknown as { hostData: { notes: NoteAt[] } }).hostData.notes.flatMap(
    ({ range, text }) =>
      range.sheetId === idOf(book, tab) && a1(range.zone.top + 1, range.zone.left + 1) === address
        ? [text]
        : [],
  );
interface NoteAt {
  range: { sheetId: string; zone: { top: number; left: number } };
  text: string;
}

describe('writing over a formula of a ledger', () => {
  const writeOver = (address: string, text: string) => {
    const book = filled();
    const toasts: unknown[] = [];
    book.host.on('toast', (toast) => toasts.push(toast));
    const formula = book.host.read('Costs', address).formula;
    book.host.edit('Costs', address, text);
    return { book, toasts, formula, now: book.host.read('Costs', address).formula };
  };
  const cost = filled().at('Costs', 1, 'cost');
  const toast = {
    title: 'Throughline',
    message: 'Formulas put back: 1. These cells are calculated; what was typed there is kept in their notes.',
  };

  it('puts it back, keeps what was typed in a note, and says so', () => {
    const { book, toasts, formula, now } = writeOver(cost, '999');
    expect(now).toBe(formula);
    expect(toasts).toEqual([toast]);
    expect(noteAt(book, 'Costs', cost)).toEqual([
      'Typed here: 999.00. The cell is calculated, so its formula was put back.',
    ]);
    expect(book.named('Campaign1_Investment')).toBe(150);
  });

  it.each([
    ['what the formula shows anyway', '70'],
    ['a blank', ''],
  ])('needs no note for %s', (_, text) => {
    const { book, toasts, formula, now } = writeOver(cost, text);
    expect(now).toBe(formula);
    expect(toasts).toEqual([toast]);
    expect(noteAt(book, 'Costs', cost)).toEqual([]);
  });

  it('lets a formula of one’s own stand', () => {
    const { toasts, now } = writeOver(cost, '=1+1');
    expect(now).toBe('=1+1');
    expect(toasts).toEqual([]);
  });

  it('takes what is typed from rows that are pasted over it, and no more', () => {
    const book = filled();
    const toasts: unknown[] = [];
    book.host.on('toast', (toast) => toasts.push(toast));
    const place = book.host.model.getters.getRangeFromSheetXC(
      idOf(book, 'Costs'),
      book.at('Costs', 1, 'amount'),
    );
    const formulas = () =>
      [1, 2].map((row) => book.host.read('Costs', book.at('Costs', row, 'cost')).formula);
    const before = formulas();
    book.host.model.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: idOf(book, 'Sheet1'),
      sheetIdTo: place.sheetId,
    });
    // Amount, share used and cost.
    const clipboardContent = { text: '10\t1\t999\n20\t1\t888' };
    dispatch(book, 'PASTE_FROM_OS_CLIPBOARD', { target: [place.zone], clipboardContent });
    expect([1, 2].map((row) => book.cell('Costs', row, 'amount'))).toEqual([10, 20]);
    expect(formulas()).toEqual(before);
    expect(toasts).toEqual([{ ...toast, message: toast.message.replace('1', '2') }]);
  });

  it('leaves a copy of the tab and a tab of the user’s alone', () => {
    const book = filled();
    CHANGES[2]?.[1](book, 'Costs');
    book.host.edit('Copy of Costs', cost, '999');
    expect(book.value('Copy of Costs', cost)).toBe(999);
    book.host.edit('Sheet1', 'A4', 'cost');
    book.host.edit('Sheet1', 'A6', '999');
    expect(book.value('Sheet1', 'A6')).toBe(999);
  });
});

describe('building a campaign again where formulas were written over', () => {
  const { host, at } = filled();
  const investment = host.placeOf('Campaign1_Investment')!.address;
  const sales = host.placeOf('Campaign1_Sales')!.address;
  const cost = at('Costs', 1, 'cost');
  const label = at('Returns', 1, 'label');
  const lost = () =>
    overwritten([
      [CAMPAIGN, investment, '5'],
      [CAMPAIGN, sales, '7'],
      ['Costs', cost, '999'],
      ['Returns', label, ''],
    ]);

  it('puts them back, keeps what was typed in notes, and is done then', () => {
    const intact = filled();
    const tabs = intact.tabs();
    const book = lost();
    expect(book.named('Campaign1_Investment')).toBe(5);
    book.host.calls.reset();
    rebuild(book);
    expect(book.host.calls.tally.document).toBeLessThanOrEqual(250);
    expect(book.host.calls.tally.readsAfterWrite).toBeLessThanOrEqual(10);
    expect(contents(book, tabs)).toEqual(contents(intact, tabs));
    expect(figures(book)).toEqual(figures(intact));
    expect(noteAt(book, CAMPAIGN, investment)).toEqual([
      'Typed here: 5.00. The cell is calculated, so its formula was put back.',
    ]);
    expect(noteAt(book, 'Costs', cost)).toHaveLength(1);
    const once = book.snapshot();
    rebuild(book);
    expect(book.snapshot()).toBe(once);
  });

  it('gives rows that somebody inserted their formulas', () => {
    const book = filled();
    insert(book, 'Costs', 'ROW');
    book.type('Costs', 3, { campaign: 'Spring sale', amount: '5' });
    expect(book.named('Campaign1_Investment')).toBe(150);
    rebuild(book);
    expect(book.named('Campaign1_Investment')).toBe(155);
  });

  it('leaves the workbook as it was when a service call fails', { timeout: 240_000 }, () => {
    const request = { brief: brief(), language: 'en' } as const;
    failEachServiceCall('buildCampaign', () => ({ book: lost(), request }));
  });
});

describe('a column of a ledger that somebody deleted', () => {
  const without = (key: string) => {
    const book = filled();
    const column = /[A-Z]+/.exec(book.at('Costs', 1, key))![0].charCodeAt(0) - 65;
    dispatch(book, 'REMOVE_COLUMNS_ROWS', {
      sheetId: idOf(book, 'Costs'),
      sheetName: 'Costs',
      dimension: 'COL',
      elements: [column],
    });
    return book;
  };

  it.each(['campaign', 'cost'])('is said to be missing rather than taken for another: %s', (key) => {
    const book = without(key);
    const before = book.snapshot();
    expect(book.ask('buildCampaign', { brief: brief(), language: 'en' })).toEqual({
      ok: false,
      error: { code: 'column-missing', params: { tab: 'Costs', column: key } },
    });
    expect(book.snapshot()).toBe(before);
  });

  it('is no reason to refuse where no other tab needs it', () => {
    const book = without('description');
    expect(figures(book)).toEqual(figures(filled()));
    expect(rebuild(book).created).toEqual([]);
  });
});

describe('a deleted name', () => {
  it('leads to its column again, wherever that was moved', () => {
    const book = filled();
    insert(book, 'Costs', 'COL');
    dispatch(book, 'DELETE_NAMED_RANGE', { name: 'Costs_Cost' });
    rebuild(book);
    expect(figures(book)).toEqual(figures(filled()));
  });
});

describe('a name of ours that leads to cells of the user’s', () => {
  const taken = (name: string) => {
    const book = filled();
    const ranges = [book.host.model.getters.getRangeDataFromXc(idOf(book, 'Sheet1'), 'A1:A3')];
    dispatch(book, 'CREATE_NAMED_RANGE', { name, ranges });
    return { book, before: book.snapshot() };
  };
  const refusal = {
    ok: false,
    error: { code: 'name-taken', params: { name: 'Campaign2_Goal', place: 'Sheet1!A1:A3' } },
  };

  it('is left alone by a further campaign and by an example', () => {
    const { book, before } = taken('Campaign2_Goal');
    const second = { brief: brief({ name: 'Autumn' }), language: 'en' } as const;
    expect(book.ask('buildCampaign', second)).toEqual(refusal);
    expect(book.ask('addExample', { language: 'en' })).toEqual(refusal);
    expect(book.snapshot()).toBe(before);
  });

  it('is no obstacle to a report, which has none', () => {
    const { book } = taken('Report_Handles');
    const further = book.call('buildReport', { campaign: '1', language: 'en', beside: true });
    expect(further.alreadyThere).toBe(false);
    const { range } = book.host.model.getters.getNamedRange('Report_Handles')!;
    expect(range.sheetId).toBe(idOf(book, 'Sheet1'));
  });
});
