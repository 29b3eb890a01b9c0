import { describe, expect, it } from 'vitest';
import { about, count, day, intlLocale, money, period } from '../../src/sidebar/formats.ts';

const nbsp = '\u00a0';

describe('formats', () => {
  it.each([
    ['tr_TR', 'tr-TR'],
    ['iw_IL', 'he-IL'],
    ['en_US', 'en-US'],
    ['', 'en-US'],
    ['not a locale', 'en-US'],
  ])('reads the spreadsheet locale %j as %s', (locale, tag) => {
    expect(intlLocale(locale)).toBe(tag);
  });

  it.each([
    ['tr-TR', '₺1.234,50'],
    ['ro-RO', `1.234,50${nbsp}TRY`],
    ['en-US', `TRY${nbsp}1,234.50`],
  ])('writes money as %s does', (locale, written) => {
    expect(money(1234.5, 'TRY', locale)).toBe(written);
  });

  it('writes Hebrew amounts without direction marks, which would turn them round in their own run', () => {
    expect(money(1234.5, 'ILS', 'he-IL')).toBe(`1,234.50${nbsp}₪`);
    expect(money(-5, 'ILS', 'he-IL')).toBe(`-5.00${nbsp}₪`);
  });

  it('does not fail on what is no currency code', () => {
    expect(money(5, 'euro', 'en-US')).toBe('5 euro');
    expect(money(5, '', 'en-US')).toBe('5');
  });

  it.each([
    [148_149, undefined, 'en-US', '150,000'],
    [149, undefined, 'en-US', '150'],
    [7, undefined, 'en-US', '7'],
    [3333.345, 'EUR', 'en-US', '€3,300'],
    [3333.345, 'TRY', 'tr-TR', '₺3.300'],
  ])('writes an estimate of %d with two digits', (value, currency, locale, written) => {
    expect(about(value, locale, currency)).toBe(written);
  });

  it('writes counts and days', () => {
    expect(count(30_000, 'tr-TR')).toBe('30.000');
    expect(day('2026-03-01', 'en-US')).toBe('Mar 1, 2026');
    expect(period('2026-03-01', '2026-03-09', 'ro-RO')).toBe('1–9 mar. 2026');
    expect(period('2026-03-01', '2026-03-01', 'en-US')).toBe('Mar 1, 2026');
  });
});
