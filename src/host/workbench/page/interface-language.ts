import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../choices.ts';

const KEY = 'throughline-language';

/** The language the address names, else the one this browser's person chose last, else English. */
export function interfaceLanguage(named: string | null, storage: Storage = localStorage): InterfaceLanguage {
  return [named, storage.getItem(KEY)].find(isLanguage) ?? 'en';
}

export function keepInterfaceLanguage(language: InterfaceLanguage, storage: Storage = localStorage): void {
  storage.setItem(KEY, language);
}

const isLanguage = (value: unknown): value is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((language) => language === value);
