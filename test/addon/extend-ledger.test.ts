import { describe, expect, it } from 'vitest';
import { COLORS } from '../../src/core/plans/look.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';
import { builtWorkbook, type Workbook } from './workbook.ts';

const COST = { date: null, creator: '', category: 'adSpend', description: '', hours: null, hourlyRate: null };

function built(): Workbook & { campaignTab: string } {
  return { ...builtWorkbook({ rows: 5 }), campaignTab: 'Campaign Spring sale' };
}

const zoneOf = ({ host }: Workbook, name: string) => host.model.getters.getNamedRange(name)!.range.zone;

const colorOf = ({ host }: Workbook, row: number, col: number): string | undefined => {
  const sheetId = host.model.getters.getSheetIdByName('Costs') as string;
  return host.model.getters.getCellStyle({ sheetId, col, row: row - 1 }).fillColor?.toUpperCase();
};

function insert({ host }: Workbook, dimension: 'ROW' | 'COL', base: number): void {
  const sheetId = host.model.getters.getSheetIdByName('Costs') as string;
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Costs',
    dimension,
    base,
    quantity: 1,
    position: 'before',
  });
}

describe('a ledger that runs full', () => {
  it('grows above its grey last row, which stays the last and goes on in two shades', () => {
    const book = built();
    const end = zoneOf(book, 'Costs_Cost').bottom + 1;
    const costs = Array.from({ length: 9 }, (_, index) => ({ ...COST, amount: index + 1 }));
    book.call('addCosts', { campaign: '1', costs });
    const grownEnd = zoneOf(book, 'Costs_Cost').bottom + 1;
    expect(grownEnd).toBeGreaterThan(end + 4);
    expect(colorOf(book, grownEnd, 0)).toBe(COLORS.line.toUpperCase());
    expect(book.named('Campaign1_Investment')).toBe(45);
    const shades = Array.from({ length: 8 }, (_, index) => colorOf(book, end - 2 + index, 0));
    expect(new Set(shades)).toEqual(
      new Set([COLORS.input, COLORS.inputBand].map((color) => color.toUpperCase())),
    );
    for (const [index, shade] of shades.slice(1).entries()) expect(shade).not.toBe(shades[index]);
  });

  it('counts what a person types into the grey row', () => {
    const book = built();
    const { top, bottom } = zoneOf(book, 'Costs_Cost');
    book.type('Costs', bottom - top + 1, { campaign: 'Spring sale', amount: '70' });
    expect(book.named('Campaign1_Investment')).toBe(70);
  });
});

describe('rows and columns a person inserts', () => {
  it('belong to the names; a row without its formulas is reported until it has them', () => {
    const book = built();
    book.type('Costs', 1, { campaign: 'Spring sale', amount: '70' });
    const before = zoneOf(book, 'Costs_Cost');
    insert(book, 'ROW', before.top + 1);
    expect(zoneOf(book, 'Costs_Cost').bottom).toBe(before.bottom + 1);

    const checks = () => book.shows(book.campaignTab).filter((text) => /^[✓!].*Costs and Returns/.test(text));
    expect(checks()).toEqual([`✓ ${SHEET_TEXTS.en.campaign.answer.checks.formulasFine}`]);
    book.type('Costs', 2, { campaign: 'Spring sale', amount: '5' });
    expect(checks()[0]).toContain('formula: 1.');
    book.host.edit('Costs', book.at('Costs', 2, 'cost'), `=${book.at('Costs', 2, 'amount')}`);
    expect(checks()[0]).toContain('✓');
    expect(book.named('Campaign1_Investment')).toBe(75);
  });

  it('leave the columns where the add-on finds them', () => {
    const book = built();
    insert(book, 'COL', 2);
    book.call('addCosts', { campaign: '1', costs: [{ ...COST, amount: 40 }] });
    expect(book.cell('Costs', 1, 'amount')).toBe(40);
    expect(book.named('Campaign1_Investment')).toBe(40);
  });
});
