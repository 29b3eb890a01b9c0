import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  SPREADSHEET_LOCALES,
  type SpreadsheetLocale,
} from '../choices.ts';

/** How this browser's person last set the page. */
export interface Settings {
  locale: SpreadsheetLocale;
  language: InterfaceLanguage;
  fileName: string;
}

const KEY = 'throughline-workbench';
const FIRST: Settings = { locale: 'en_US', language: 'en', fileName: '' };

/** What was kept, with what the address names over it; anything unreadable counts as never set. */
export function readSettings(
  named: Partial<Record<string, string>>,
  storage: Storage = localStorage,
): Settings {
  const kept = parsed(storage.getItem(KEY));
  const locale = [named.locale, kept.locale].find(isLocale);
  const language = [named.language, kept.language].find(isLanguage);
  return {
    locale: locale ?? FIRST.locale,
    language: language ?? FIRST.language,
    fileName: typeof kept.fileName === 'string' ? kept.fileName : FIRST.fileName,
  };
}

export function keepSettings(settings: Settings, storage: Storage = localStorage): void {
  storage.setItem(KEY, JSON.stringify(settings));
}

const isLocale = (value: unknown): value is SpreadsheetLocale =>
  SPREADSHEET_LOCALES.some((name) => name === value);
const isLanguage = (value: unknown): value is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((code) => code === value);

function parsed(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
