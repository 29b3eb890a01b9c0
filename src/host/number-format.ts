import { helpers } from './engine.ts';
import { ENGINE_LOCALES } from './locales.ts';

/** The format of a cell nobody has formatted. */
const UNSET = 'General';

/** `[$₺-41F]` names the symbol and a Windows locale; the engine would show the latter as text. */
const CURRENCY_LOCALE = /(\[\$[^\]]*?)-[0-9A-Fa-f]+\]/g;

/** A pattern as Google takes it → the engine's; throws where the engine cannot show it. */
export function engineFormat(pattern: unknown): string {
  if (typeof pattern !== 'string')
    throw new Error(`Invalid argument: ${JSON.stringify(pattern)} is not a number format.`);
  if (pattern === '' || pattern === UNSET) return '';
  const format = pattern.replace(CURRENCY_LOCALE, '$1]');
  try {
    for (const value of [1234.5, -1234.5, 0])
      helpers.formatValue(value, { format, locale: ENGINE_LOCALES.en_US });
  } catch {
    throw new Error(`The number format ${JSON.stringify(pattern)} is not emulated by the local host.`);
  }
  return format;
}

export const googleFormat = (format: string | undefined): string => format || UNSET;
