/** The locales the local spreadsheet can be in, as Google names them. */
export const SPREADSHEET_LOCALES = ['en_US', 'tr_TR', 'ro_RO', 'iw_IL'] as const;
export type SpreadsheetLocale = (typeof SPREADSHEET_LOCALES)[number];

/** The languages Google's own interface would be in; Hebrew puts the sidebar on the left. */
export const INTERFACE_LANGUAGES = ['en', 'tr', 'ro', 'he'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
