import { HOST_LOCALES, type HostLocale } from '../locales.ts';

export const SPREADSHEET_LOCALES = HOST_LOCALES;
export type SpreadsheetLocale = HostLocale;

/** The languages Google's own interface would be in; Hebrew puts the sidebar on the left. */
export const INTERFACE_LANGUAGES = ['en', 'tr', 'ro', 'he'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
