import type { EngineLocale } from './engine.ts';

export const HOST_LOCALES = ['en_US', 'tr_TR', 'ro_RO', 'iw_IL'] as const;
export type HostLocale = (typeof HOST_LOCALES)[number];

const dayFirst = { weekStart: 1, timeFormat: 'hh:mm:ss' };
const commaDecimals = { decimalSeparator: ',', thousandsSeparator: '.', formulaArgSeparator: ';' };
const pointDecimals = { decimalSeparator: '.', thousandsSeparator: ',', formulaArgSeparator: ',' };

/** Date orders and separators from CLDR 44 (short date with a four-digit year). */
export const ENGINE_LOCALES: Record<HostLocale, EngineLocale> = {
  en_US: {
    name: 'English (US)',
    code: 'en_US',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    ...pointDecimals,
  },
  tr_TR: { name: 'Türkçe', code: 'tr_TR', dateFormat: 'dd.mm.yyyy', ...dayFirst, ...commaDecimals },
  ro_RO: { name: 'Română', code: 'ro_RO', dateFormat: 'dd.mm.yyyy', ...dayFirst, ...commaDecimals },
  iw_IL: {
    name: 'עברית',
    code: 'iw_IL',
    dateFormat: 'd.m.yyyy',
    ...dayFirst,
    weekStart: 7,
    ...pointDecimals,
  },
};

/** Where the comma is the decimal sign, Google refuses it between arguments. */
export const commaSeparatesArguments = (locale: HostLocale): boolean =>
  ENGINE_LOCALES[locale].formulaArgSeparator === ',';
