import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/sidebar/typed-number.ts';

describe('typedNumber', () => {
  it.each([
    ['', 'en-US', null],
    ['  ', 'en-US', null],
    ['20', 'tr-TR', 20],
    ['0,4', 'en-US', 0.4],
    ['0.4', 'tr-TR', 0.4],
    ['25,50', 'ro-RO', 25.5],
    ['25,50', 'en-US', 25.5],
    ['40 %', 'en-US', 40],
    ['%40', 'tr-TR', 40],
    ['-5', 'en-US', -5],
    ['1.250,50', 'en-US', 1250.5],
    ['1,250.50', 'tr-TR', 1250.5],
    ['1 250', 'ro-RO', 1250],
    ['1,234,567', 'ro-RO', 1234567],
    // A single separator before three digits: the locale decides.
    ['1.250', 'tr-TR', 1250],
    ['1.250', 'en-US', 1.25],
    ['1,250', 'en-US', 1250],
    ['1,250', 'he-IL', 1250],
    ['1,250', 'ro-RO', 1.25],
    ['abc', 'en-US', Number.NaN],
    ['1.2.3', 'en-US', Number.NaN],
    ['12,34,56', 'en-US', Number.NaN],
    ['1e9', 'en-US', Number.NaN],
    ['-', 'en-US', Number.NaN],
  ])('%j in %s is %s', (typed, locale, value) => {
    expect(typedNumber(typed, locale)).toBe(value);
  });

  it('reads back what the locale itself writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('en-US', 'tr-TR', 'ro-RO', 'he-IL', 'de-DE'),
        (cents, locale) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const written = format.format(cents / 100).replace(/[\u200e\u200f]/g, '');
          expect(typedNumber(written, locale)).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});
