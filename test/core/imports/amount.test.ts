import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, toNumber, toThousandths } from '../../../src/core/imports/amount.ts';

describe('readAmount', () => {
  it.each([
    ['1234.50', '', 1_234_500],
    ['3660', '', 3_660_000],
    ['0.00', '', 0],
    ['-0.00', '', 0],
    ['-12.3', '', -12_300],
    ['1234,50', '', 1_234_500],
    ['1.234,56 €', '', 1_234_560],
    ['€84,15', '', 84_150],
    ['€ 1,296', 'EUR', 1_296_000],
    ['1,296', 'JPY', 1_296_000],
    ['$1,234.50', '', 1_234_500],
    ['US$1,234.50', '', 1_234_500],
    ['1 234,50 lei', '', 1_234_500],
    ["1'234.50 CHF", '', 1_234_500],
    ['₺1.234.567', '', 1_234_567_000],
    ['12,34,567.00', '', 1_234_567_000],
    ['−5,00', '', -5_000],
    ['$-5.00', '', -5_000],
    ['1.234', 'KWD', 1_234],
    ['0.125', '', 125],
    ['1234.567', '', 1_234_567],
    ['.5', '', 500],
    ['12.', '', 12_000],
    ['10.129999999', '', 10_130],
    ['999999999999.99', '', 999_999_999_999_990],
  ])('%s (%s) is %d thousandths', (text, currency, amount) => {
    expect(readAmount(text, currency)).toBe(amount);
  });

  it.each([
    ['1.234', ''],
    ['1,234', ''],
    ['1.234', 'USD'],
    ['1,234', 'KWD'],
  ])('%s (%s) may be a thousand or one and a bit', (text, currency) => {
    expect(readAmount(text, currency)).toBe('amount-ambiguous');
  });

  it.each([
    '',
    'free',
    '12 and 3',
    '1.2K',
    '475.8m',
    '1,23,4.5',
    '1.234.56',
    '12..5',
    '1e5',
    '99999999999999',
    '--5',
  ])('%j is no amount', (text) => {
    expect(readAmount(text)).toBe('amount-unreadable');
  });

  it('reads back every number of cents, also with a decimal comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(toNumber(readAmount(text) as number)).toBe(cents / 100);
        expect(readAmount(text.replace('.', ','))).toBe(readAmount(text));
      }),
    );
  });

  it('gives thousandths back from a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
        expect(toThousandths(toNumber(amount))).toBe(amount);
      }),
    );
  });
});
