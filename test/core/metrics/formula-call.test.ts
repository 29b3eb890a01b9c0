import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaCall, numberText } from '../../../src/core/metrics/formula-call.ts';
import type { MetricName } from '../../../src/core/metrics/index.ts';
import type { FormulaArgument } from '../../../src/core/sidebar-api.ts';
import { createHost } from '../../../src/host/host.ts';

const range = (a1: string, sheet = 'Sheet1'): FormulaArgument => ({ kind: 'range', sheet, a1 });
const number = (value: number): FormulaArgument => ({ kind: 'number', value });
const text = (value: string): FormulaArgument => ({ kind: 'text', value });
const none: FormulaArgument = { kind: 'none' };

describe('formulaCall', () => {
  it.each<[MetricName, FormulaArgument[], string]>([
    ['ROI', [range('A2:A9'), number(250)], '=ROI(A2:A9; 250)'],
    ['ROI', [range('A2:A9'), number(250), none], '=ROI(A2:A9; 250)'],
    ['ROI', [number(990), number(250), number(0.4)], '=ROI(990; 250; 40%)'],
    ['INVESTMENT', [number(100), none, none, number(4), number(12.5)], '=INVESTMENT(100; ; ; 4; 125/10)'],
    ['LEADVALUE', [number(0.1), range('B2', 'Costs')], "=LEADVALUE(10%; 'Costs'!B2)"],
    ['CPC', [range('B2:B', "Maria's tab"), range('C2:C')], "=CPC('Maria''s tab'!B2:B; C2:C)"],
    ['CPC', [range('B2', 'תוצאות'), range('C2')], "=CPC('תוצאות'!B2; C2)"],
    ['PROMOCODE', [text('@maria'), number(0.15)], '=PROMOCODE("@maria"; 15%)'],
    [
      'UTMVALUE',
      [text('https://a.example/?q="x"'), text('q')],
      '=UTMVALUE("https://a.example/?q=""x"""; "q")',
    ],
    ['NETPROFIT', [number(-12.5), number(250)], '=NETPROFIT(-125/10; 250)'],
    ['ROI', [none, none, none], '=ROI()'],
  ])('writes %s of %j as %s', (name, args, formula) => {
    expect(formulaCall(name, args, 'Sheet1')).toBe(formula);
  });
});

describe('numberText', () => {
  it.each([
    [0, false, '0'],
    [-0, false, '0'],
    [250, false, '250'],
    [0.5, false, '5/10'],
    [0.05, false, '5/100'],
    [1234.56, false, '123456/100'],
    [-0.4, false, '-4/10'],
    [0.4, true, '40%'],
    [0.07, true, '7%'],
    [1, true, '100%'],
    [1.5, true, '150%'],
    [0, true, '0'],
    [0.015, true, '15/1000'],
    [1e21, false, '1000000000000000000000'],
    [1e-30, false, '1/10^30'],
  ])('writes %d, a rate: %j, as %s', (value, isRate, written) => {
    expect(numberText(value, isRate)).toBe(written);
  });

  const typed = fc
    .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

  it('holds no decimal mark, in a rate neither', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (value, isRate) => {
        expect(numberText(value, isRate)).toMatch(/^-?\d+(%|\/10+)?$/);
      }),
    );
  });

  it('computes to the number that was typed, in a spreadsheet with decimal commas too', () => {
    const host = createHost({ files: { code: '', sidebarHtml: '', manifest: '{}' }, locale: 'tr_TR' });
    fc.assert(
      fc.property(typed, fc.boolean(), (value, isRate) => {
        host.edit('Sheet1', 'A1', `=${numberText(value, isRate)}`);
        // Object.is tells -0 from 0, a cell does not.
        expect(host.read('Sheet1', 'A1').value).toBe(value + 0);
      }),
    );
  });
});
