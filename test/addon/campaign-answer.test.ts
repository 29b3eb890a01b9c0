import { beforeAll, describe, expect, it } from 'vitest';
import { a1 } from '../../src/core/plans/area.ts';
import { LEDGERS } from '../../src/core/plans/ledgers.ts';
import type { ListKey, ListName } from '../../src/core/plans/lists/list-keys.ts';
import type { CampaignBrief } from '../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';
import { brief, newWorkbook, type Workbook } from './workbook.ts';

const CAMPAIGN = 'Spring sale';
const EN = SHEET_TEXTS.en.campaign;

interface Campaign {
  book: Workbook;
  tab: string;
  /** Types into the cell of a name. */
  type: Workbook['enter'];
  /** Types into a row of a ledger, by the keys of its columns; `row` counts from 0. */
  add: (ledger: keyof typeof LEDGERS, row: number, cells: Readonly<Record<string, string>>) => void;
  word: <L extends ListName>(list: L, key: ListKey<L>) => string;
  /** A cell of the campaign's tab, so many rows below a text in its column. */
  below: (text: string, rows: number, column?: string) => unknown;
  /** The cells right of a text in the first column. */
  right: (text: string) => unknown[];
  /** The row of a text in a column. */
  rowOf: (text: string, column?: string) => number;
}

function campaign(changes: Partial<CampaignBrief> = {}): Campaign {
  const book = newWorkbook({ rows: 6 });
  const { tab } = book.call('buildCampaign', { brief: brief(changes), language: 'en' });
  const { getters } = book.host.model;
  const place = (name: string) => {
    const { sheetId, zone } = getters.getNamedRange(name)!.range;
    return { sheet: getters.getSheetName(sheetId), column: zone.left + 1, row: zone.top + 1 };
  };
  const rowOf: Campaign['rowOf'] = (text, column = 'A') => {
    for (let row = 1; row <= 300; row++) if (book.value(tab, `${column}${row}`) === text) return row;
    throw new Error(`column ${column} has no "${text}"`);
  };
  return {
    book,
    tab,
    rowOf,
    type: book.enter,
    add: (ledger, row, cells) => {
      const { prefix, columns } = LEDGERS[ledger];
      const first = place(`${prefix}_Campaign`);
      for (const [key, value] of Object.entries({ campaign: CAMPAIGN, ...cells })) {
        const column = columns.findIndex((each) => each.key === key) + 1;
        book.host.edit(first.sheet, a1(first.row + row, column), value);
      }
    },
    word: (list, key) => SHEET_TEXTS.en.lists[list][key],
    below: (text, rows, column = 'A') => book.value(tab, `${column}${rowOf(text, column) + rows}`),
    right: (text) => [...'BCDEFGH'].map((column) => book.value(tab, `${column}${rowOf(text)}`)),
  };
}

const made = campaign({ hourlyRate: 25 });
const { add, below, book, right, rowOf, tab, type, word } = made;
const headline = () => book.value(tab, 'A3');

describe('a campaign without a row anywhere', () => {
  it('has no figures where there is nothing to divide, and says what to do first', () => {
    expect(headline()).toBe('Nothing spent yet: type what the campaign costs in the tab Costs.');
    const names = ['NetRoi', 'GrossRoi', 'MarginRoi', 'Emv', 'PaybackDate'].map(
      (name) => `Campaign1_${name}`,
    );
    expect(names.map(book.named)).toEqual(['', '', '', '', '']);
    expect(right(CAMPAIGN)).toEqual([0, 0, 0, '', '', '', '']);
    expect(below(EN.money.charts.data.largest, 1)).toBe('');
  });
});

/** 250 spent, 10 sales at 99: 296 % net. Every test that follows begins with it. */
const fillIn = () => {
  add('costs', 0, { category: word('CostCategory', 'adSpend'), amount: '100' });
  add('costs', 1, { category: word('CostCategory', 'content'), amount: '50' });
  add('costs', 2, { category: word('CostCategory', 'ownTime'), hours: '4' });
  add('returns', 0, { kind: word('ReturnKind', 'sale'), count: '10', valueEach: '99' });
};

describe('the answer', () => {
  beforeAll(fillIn);

  it('stands in the first screen, under the title', () => {
    expect(headline()).toBe(
      'For each 1 spent, 3.96 came back: a net ROI of 296%. With 10 orders, chance alone could make it anything from 90% to 628%. Goal: 10 of 20 sales.',
    );
  });

  it('says what an hour brought, and whether that was worth it', () => {
    const { label } = EN.answer.tiles.hourly;
    // HOURLYRETURN: (990 − 150) ÷ 4.
    expect(below(label, 1)).toBe(210);
    expect(below(label, 2)).toBe(
      'Calculated: what is left after other costs ÷ 4 h · ▲ above your rate of 25',
    );
  });

  it('sets the ROAS against its break-even', () => {
    const { label } = EN.answer.tiles.roas;
    expect(below(label, 1, 'B')).toBeCloseTo(9.9, 12);
    expect(below(label, 2, 'B')).toBe('Calculated: sales revenue ÷ ad spend');
    type('Campaign1_Margin', '40%');
    expect(below(label, 2, 'B')).toBe('Calculated: sales revenue ÷ ad spend · ▲ above break-even (2.5x)');
    type('Campaign1_Margin', '5%');
    expect(below(label, 2, 'B')).toBe('Calculated: sales revenue ÷ ad spend · ▼ below break-even (20x)');
    type('Campaign1_Margin', '');
  });

  it('shows a range while orders are few, and none any more when they are not', () => {
    const { label } = EN.answer.tiles.range;
    // ROIINTERVAL says 89.9 % and 628 % for 10 orders of 99 on 250.
    expect(below(label, 1, 'E')).toBe('from 90% to 628%');
    type('Returns_Count', '100');
    expect(below(label, 1, 'E')).toBe('');
    expect(below(label, 2, 'E')).toBe('Calculated from 100 orders: chance moves the net ROI little');
    expect(headline()).not.toContain('chance');
    type('Returns_Count', '10');
  });

  it('sets what a customer is worth against what one costs', () => {
    const { label } = EN.answer.tiles.customer;
    expect(below(label, 1, 'D')).toBe('');
    type('Campaign1_CustomerValue', '100');
    // 250 spent on 10 customers: 25 each.
    expect(below(label, 1, 'D')).toBe(4);
    type('Campaign1_CustomerValue', '');
  });

  it('says a loss in words, not by colour alone', () => {
    type('Returns_Count', '1');
    expect(String(below(EN.answer.tiles.netRoi.label, 2, 'D'))).toMatch(/^▼ loss · /);
    expect(headline()).toContain('a loss so far');
    type('Returns_Count', '10');
  });
});

describe('the charts of the money', () => {
  it('draw the largest first, and nothing of what is 0', () => {
    const { largest } = EN.money.charts.data;
    const drawn = (column: string, amounts: string) =>
      [1, 2, 3, 4].map((down) => [
        below(largest, down, column),
        below(EN.money.charts.data.amount, down, amounts),
      ]);
    expect(drawn('A', 'B')).toEqual([
      ['Ad spend', 100],
      ['Own time', 100],
      ['Content creation', 50],
      ['', ''],
    ]);
    expect(drawn('D', 'E')[0]).toEqual(['Sale without an order row', 990]);
  });
});

describe('earned media value', () => {
  const first = (cells: Record<string, string>) => add('content', 0, cells);
  const second = (cells: Record<string, string>) => add('content', 1, cells);

  it('is blank without content', () => {
    expect(book.named('Campaign1_Emv')).toBe('');
  });

  // Golden values of EMV: 5,000 likes, 500 comments and 50,000 impressions under three published rate cards.
  it.each([
    ['later', 1752.5],
    ['ayzenberg', 2876],
    ['lefty', 750],
  ] as const)('is what the card %s says', (card, value) => {
    first({ format: word('ContentFormat', 'post'), views: '50000', likes: '5000', comments: '500' });
    type('Benchmarks_RateCard', word('RateCard', card));
    expect(book.named('Campaign1_Emv')).toBeCloseTo(value, 9);
  });

  it('is no return unless the plan says so, and then the headline says it', () => {
    type('Campaign1_Margin', '40%');
    const marginRoi = book.named('Campaign1_MarginRoi');
    expect(book.named('Campaign1_Returns')).toBe(990);
    expect(headline()).not.toContain('earned media value');
    type('Campaign1_EmvCounts', word('YesNo', 'yes'));
    expect(book.named('Campaign1_Returns')).toBe(1740);
    expect(book.named('Campaign1_NetRoi')).toBeCloseTo(5.96, 12);
    expect(book.named('Campaign1_CashReturns')).toBe(990);
    expect(book.named('Campaign1_MarginRoi')).toBe(marginRoi);
    expect(headline()).toContain('Of what came back, 750 is earned media value: not cash.');
    type('Campaign1_EmvCounts', word('YesNo', 'no'));
    type('Campaign1_Margin', '');
  });

  it('leaves out what was paid for, and takes Reels as views where the card has a rate for them', () => {
    first({ format: word('ContentFormat', 'reel'), views: '1000', likes: '', comments: '' });
    second({ promotion: word('Promotion', 'paid'), views: '9000', likes: '700' });
    // CPM 15.
    expect(book.named('Campaign1_Emv')).toBeCloseTo(15, 9);
    type('Benchmarks_RateCard', word('RateCard', 'aspire'));
    // 0.05 a view.
    expect(book.named('Campaign1_Emv')).toBeCloseTo(50, 9);
  });
});

describe('other channels', () => {
  it('stand beside the campaign with the same figures', () => {
    type('Campaign1_CustomerValue', '100');
    const [gross, net] = [3.96, 2.96].map((figure) => expect.closeTo(figure, 12));
    expect(right(CAMPAIGN)).toEqual([250, 990, 10, 25, gross, net, 4]);
    const row = rowOf(EN.channels.section) + 4;
    for (const [column, value] of Object.entries({ A: 'Search ads', B: '400', C: '300', D: '8' })) {
      book.host.edit(tab, `${column}${row}`, value);
    }
    expect(right('Search ads').slice(3)).toEqual([50, 0.75, -0.25, 2]);
  });
});

describe('creators', () => {
  const orders = (creator: string, revenues: readonly number[], customer: 'new' | 'returning' = 'new') =>
    revenues.map((netRevenue, index) => ({
      number: `#${creator}${index}`,
      key: `${creator}${index}`,
      date: '2026-03-02',
      status: 'valid' as const,
      currency: 'EUR',
      netRevenue,
      code: '',
      link: '',
      class: creator === '' ? ('none' as const) : ('code' as const),
      creator,
      customer,
    }));

  beforeAll(() => {
    const creators = [
      { handle: '@anna', fee: 100 },
      { handle: '@ben', fee: 400 },
      { handle: '@cleo', fee: 50 },
    ].map((creator) => ({ ...creator, codes: [], utm: [], followers: 1000 }));
    book.call('addCreators', { campaign: '1', creators });
    const many = Array.from({ length: 12 }, () => 60);
    const rows = [...orders('@anna', [30, 40]), ...orders('@ben', many, 'returning'), ...orders('', [25])];
    const begun = book.call('beginImport', { campaign: '1', orders: rows.length });
    book.call('stageOrders', { import: begun.import, rows });
    book.call('finishImport', { import: begun.import });
  });

  it('stand in the order of what they brought, with the range few orders leave', () => {
    const row = rowOf('@ben');
    expect([0, 1, 2, 3].map((down) => book.value(tab, `A${row + down}`))).toEqual([
      '@ben',
      '@anna',
      '@cleo',
      '',
    ]);
    const [low, high] = [-0.07, 2.14].map((figure) => expect.closeTo(figure, 2));
    expect(right('@ben')).toEqual([400, 12, 720, expect.closeTo(0.8, 12), low, high, '? could be chance']);
    expect(right('@anna').slice(0, 4)).toEqual([100, 2, 70, expect.closeTo(-0.3, 12)]);
    expect(right('@cleo')).toEqual([50, 0, 0, -1, '', '', 'no orders yet']);
  });

  it('stand there once, whatever the number of their rows', () => {
    add('creators', 3, { handle: '@anna', fee: '20' });
    expect(right('@anna')[0]).toBe(120);
    expect(book.value(tab, `A${rowOf('@anna') + 1}`)).toBe('@cleo');
  });

  it('add up to the campaign with what belongs to none of them', () => {
    // 250 of costs without a creator; 990 of sales and an order of 25 that came by no code.
    expect(right(EN.money.creators.rest).slice(0, 3)).toEqual([250, '', 1015]);
  });

  it('leave first orders as new customers, where the orders say whose they are', () => {
    expect(right(CAMPAIGN)[2]).toBe(3);
  });
});
