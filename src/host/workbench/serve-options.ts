import { parseArgs } from 'node:util';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  SPREADSHEET_LOCALES,
  type SpreadsheetLocale,
} from './choices.ts';

export interface ServeOptions {
  /** Unset: the usual port, or any free one when that is taken. */
  port?: number;
  /** Unset: what the page was last set to, en_US and en at first. */
  locale?: SpreadsheetLocale;
  language?: InterfaceLanguage;
  open: boolean;
}

const USAGE = `npm start -- [--port N] [--locale ${SPREADSHEET_LOCALES.join('|')}] [--language ${INTERFACE_LANGUAGES.join('|')}] [--no-open]`;

/** Throws an error whose message says what is wrong, and in a second line what there is. */
export function parseServeOptions(args: readonly string[]): ServeOptions {
  try {
    return read(args);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

function read(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      locale: { type: 'string' },
      language: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  });
  return {
    port: values.port === undefined ? undefined : portNumber(values.port),
    locale: oneOf('--locale', values.locale, SPREADSHEET_LOCALES),
    language: oneOf('--language', values.language, INTERFACE_LANGUAGES),
    open: !values['no-open'],
  };
}

/** The page takes the locale and the language it is asked to start with from its address. */
export function addressWith(
  url: string,
  { locale, language }: Pick<ServeOptions, 'locale' | 'language'>,
): string {
  const address = new URL(url);
  if (locale) address.searchParams.set('locale', locale);
  if (language) address.searchParams.set('language', language);
  return address.href;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Error(`--port is ${text}; it must be a whole number from 1 to 65535`);
  return port;
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((name) => name === value);
  if (!found) throw new Error(`${option} is ${value}; it must be one of ${allowed.join(', ')}`);
  return found;
}
