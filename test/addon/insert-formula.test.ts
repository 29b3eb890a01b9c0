import { describe, expect, it } from 'vitest';
import type { FormulaArgument, RequestOf } from '../../src/core/sidebar-api.ts';
import { newWorkbook, type Workbook } from './workbook.ts';

const number = (value: number): FormulaArgument => ({ kind: 'number', value });
const cells = (a1: string, sheet = 'Sheet1'): FormulaArgument => ({ kind: 'range', sheet, a1 });

/** A person selecting cells: `B2` or `A2:A9` of the tab in front. */
function select({ host }: Workbook, a1: string): void {
  const [first, last = first] = a1.split(':');
  const at = (cell: string) => ({ col: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 });
  const [from, to] = [at(first!), at(last!)];
  const zone = { left: from.col, top: from.row, right: to.col, bottom: to.row };
  host.model.selection.selectZone({ cell: from, zone });
}

const request = (args: FormulaArgument[], name = 'ROI', replace = false): RequestOf<'insertFormula'> => ({
  name,
  arguments: args,
  replace,
});

describe('readSelection', () => {
  it('names the selected cells and their size', () => {
    const book = newWorkbook();
    select(book, 'B2:C9');
    expect(book.call('readSelection', {})).toEqual({ sheet: 'Sheet1', a1: 'B2:C9', rows: 8, columns: 2 });
    select(book, 'D4');
    expect(book.call('readSelection', {})).toEqual({ sheet: 'Sheet1', a1: 'D4', rows: 1, columns: 1 });
  });
});

describe('insertFormula', () => {
  // The fitness trainer: 990 came back on 250, (990 - 250) / 250.
  it.each(['en_US', 'tr_TR', 'ro_RO', 'iw_IL'] as const)('computes in a %s spreadsheet', (locale) => {
    const book = newWorkbook({ locale });
    select(book, 'B2');
    expect(book.call('insertFormula', request([number(990), number(250)]))).toEqual({
      cell: 'B2',
      formula: '=ROI(990; 250)',
      shown: '296%',
      error: false,
      reason: '',
    });
    expect(book.value('Sheet1', 'B2')).toBe(2.96);
    select(book, 'B3');
    const withMargin = request([number(990.5), number(250.25), number(0.415)]);
    expect(book.call('insertFormula', withMargin).formula).toBe('=ROI(9905/10; 25025/100; 415/1000)');
    expect(book.value('Sheet1', 'B3')).toBeCloseTo((990.5 * 0.415 - 250.25) / 250.25, 12);
  });

  it('reads a column of another tab, and shows every row as the first one', () => {
    const book = newWorkbook();
    for (const [row, returns] of [990, 500, 200].entries())
      book.host.edit('Sheet1', `A${row + 2}`, String(returns));
    const { model } = book.host;
    const sheetIdFrom = model.getters.getActiveSheetId();
    model.dispatch('CREATE_SHEET', { sheetId: 'two', name: 'Maria two', position: 1 });
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: 'two' });
    select(book, 'C5');
    const answer = book.call('insertFormula', request([cells('A2:A4'), number(250)]));
    expect(answer).toMatchObject({ cell: 'C5', formula: "=ROI('Sheet1'!A2:A4; 250)", shown: '296%' });
    expect(['C5', 'C6', 'C7'].map((cell) => book.host.read('Maria two', cell).text)).toEqual([
      '296%',
      '100%',
      '-20%',
    ]);
  });

  it('keeps a format that somebody has chosen', () => {
    const book = newWorkbook();
    book.host.edit('Sheet1', 'B2', '12.50%');
    book.host.edit('Sheet1', 'B2', '');
    const kept = book.host.read('Sheet1', 'B2').format;
    expect(kept).not.toBe('0%');
    select(book, 'B2');
    book.call('insertFormula', request([number(990), number(250)]));
    expect(book.host.read('Sheet1', 'B2').format).toBe(kept);
  });

  it.each([
    ['250', '250'],
    ['=1+1', '=1+1'],
    ['=""&""', '=""&""'],
    ['a'.repeat(60), `${'a'.repeat(39)}…`],
  ])('leaves a cell that holds %j until told to replace it', (typed, content) => {
    const book = newWorkbook();
    book.host.edit('Sheet1', 'B2', typed);
    select(book, 'B2');
    const before = book.snapshot();
    expect(book.ask('insertFormula', request([number(990), number(250)]))).toEqual({
      ok: false,
      error: { code: 'cell-taken', params: { cell: 'B2', content } },
    });
    expect(book.snapshot()).toBe(before);
    expect(book.call('insertFormula', request([number(990), number(250)], 'ROI', true)).shown).toBe('296%');
  });

  it('refuses a cell the formula would read itself, even to replace it', () => {
    const book = newWorkbook();
    select(book, 'A2:A4');
    expect(book.ask('insertFormula', request([cells('A2:A4'), number(250)], 'ROI', true))).toEqual({
      ok: false,
      error: { code: 'cell-in-argument', params: { cell: 'A2', range: 'A2:A4' } },
    });
  });

  it.each([
    [request([number(1)], 'SUM'), 'bad-request'],
    [request([cells('A1); IMPORTXML(B1')]), 'bad-request'],
    [request([cells('A1', 'Gone')]), 'tab-missing'],
  ])('refuses %j: %s', (asked, code) => {
    const book = newWorkbook();
    expect(book.ask('insertFormula', asked)).toMatchObject({ ok: false, error: { code } });
  });

  it('says why the cell shows an error, in the language of the sidebar', () => {
    const book = newWorkbook();
    book.call('setLanguage', { language: 'tr' });
    select(book, 'C2');
    book.host.edit('Sheet1', 'B2', '0');
    expect(book.call('insertFormula', request([number(990), cells('B2')]))).toMatchObject({
      shown: '#ERROR!',
      error: true,
      reason: expect.stringContaining('investment'),
    });
  });

  it('leaves what is in the way of a result as it is, and has no reason of its own', () => {
    const book = newWorkbook();
    book.host.edit('Sheet1', 'A2', '990');
    book.host.edit('Sheet1', 'A3', '500');
    book.host.edit('Sheet1', 'C3', '75');
    select(book, 'C2');
    const answer = book.call('insertFormula', request([cells('A2:A3'), number(250)]));
    expect(answer).toMatchObject({ shown: '#REF!', error: true, reason: '' });
    expect(book.host.read('Sheet1', 'C3').text).toBe('75');
  });

  it.each([
    ['', 'an empty cell'],
    ['250', 'a number'],
    ['hello', 'a text'],
    ['=1+1', 'a formula'],
  ])('fails whole: %j, %s, is there again', (typed) => {
    const book = newWorkbook({ rows: 2 });
    book.host.edit('Sheet1', 'B2', typed);
    select(book, 'B2');
    const before = book.snapshot();
    for (let k = 1; ; k++) {
      book.host.calls.reset();
      book.host.calls.failAt(k);
      const answer = book.ask('insertFormula', request([number(990), number(250)], 'ROI', true));
      // From the writing on, only the reading of what the cell shows can fail: the formula is in.
      if (answer.ok) {
        expect(answer.reply.shown).toBe('');
        expect(book.host.calls.count).toBeLessThan(20);
        break;
      }
      expect(book.snapshot() === before, `call ${k}, ${book.host.calls.log[k - 1]}`).toBe(true);
    }
    expect(book.value('Sheet1', 'B2')).toBe(2.96);
  });
});
