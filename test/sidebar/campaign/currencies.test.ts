import { expect, it } from 'vitest';
import {
  allCurrencies,
  currencyLabel,
  currencyOfLocale,
  USUAL_CURRENCIES,
} from '../../../src/sidebar/campaign/currencies.ts';

it.each([
  ['tr-TR', 'TRY'],
  ['ro-RO', 'RON'],
  ['he-IL', 'ILS'],
  ['en-US', 'USD'],
  ['de-DE', 'EUR'],
  ['en', 'EUR'],
])('suggests for %s %s', (locale, currency) => {
  expect(currencyOfLocale(locale)).toBe(currency);
});

it('knows the usual currencies among all', () => {
  expect(allCurrencies()).toEqual(expect.arrayContaining([...USUAL_CURRENCIES]));
});

it('names a currency in the language of the sidebar', () => {
  expect(currencyLabel('EUR', 'ro')).toBe('EUR, euro');
  expect(currencyLabel('XYZ', 'en')).toBe('XYZ');
});
