import { describe, expect, it } from 'vitest';
import { onEdit } from '../../src/addon/on-edit.ts';

type Event = Parameters<typeof onEdit>[0];

function edited(formula: string, format: string, rows = 1, columns = 1) {
  let current = format;
  const range = {
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getFormula: () => formula,
    getNumberFormat: () => current,
    setNumberFormat: (chosen: string) => {
      current = chosen;
    },
  };
  onEdit({ range } as unknown as Event);
  return current;
}

describe('onEdit', () => {
  it.each([
    ['=ROI(990; 250)', '0%'],
    ['=ctr(A1; B1)', '0.00%'],
    ['=ROAS(A1; B1)', '0.00"x"'],
    ['=CPA(A1; B1)', ''],
    ['=UTMLINK(A1; B1; C1; D1)', ''],
    ['=ROI(A1; B1) * 2', ''],
    ['=SUM(A1; B1)', ''],
    ['=toString(A1)', ''],
    ['', ''],
  ])('shows %s as %j', (formula, format) => {
    expect(edited(formula, '')).toBe(format);
  });

  it.each(['General', '0.###############'])('takes %j for no format', (format) => {
    expect(edited('=ROI(990; 250)', format)).toBe('0%');
  });

  it.each(['0.000', '#,##0.00', '@', 'd mmm yyyy'])('keeps the format %j', (format) => {
    expect(edited('=ROI(990; 250)', format)).toBe(format);
  });

  it('leaves several cells alone', () => {
    expect(edited('=ROI(990; 250)', '', 2)).toBe('');
    expect(edited('=ROI(990; 250)', '', 1, 2)).toBe('');
  });

  it.each([
    ['a value in a calculated column', [['']], [['cost']], true],
    ['some values among formulas', [['=A1', '']], [['date', 'cost']], true],
    ['formulas alone', [['=A1']], [['cost']], false],
    ['a value in a typed column', [['']], [['amount']], false],
    ['a value in a sheet of the user’s', [['']], [[12]], false],
  ])('tells whether a ledger may have lost a formula: %s', (_, formulas, above, expected) => {
    const asked: unknown[] = [];
    const range = {
      getNumRows: () => 2,
      getNumColumns: () => above[0]?.length,
      getColumn: () => 3,
      getFormulas: () => formulas,
      getSheet: () => ({
        getRange: (...place: unknown[]) => {
          asked.push(place);
          return { getValues: () => above };
        },
      }),
    };
    expect(onEdit({ range } as unknown as Event)).toBe(expected);
    const isAsked = formulas.flat().includes('');
    expect(asked).toEqual(isAsked ? [[1, 3, 10, above[0]?.length]] : []);
  });

  it('survives every odd event', () => {
    const gone = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('The sheet was deleted.');
        },
      },
    );
    for (const event of [undefined, null, {}, { range: null }, { range: {} }, { range: gone }, 'x', 3]) {
      expect(() => onEdit(event as unknown as Event)).not.toThrow();
    }
  });
});
