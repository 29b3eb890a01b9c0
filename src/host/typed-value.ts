import { dateOf, serialOf } from './date-serial.ts';
import { type EngineCell, helpers } from './engine.ts';
import { type Author, toEngineFormula } from './formula-text.ts';
import { ENGINE_LOCALES, type HostLocale } from './locales.ts';

export const CELL_CHARACTERS = 50_000;

/** What the engine is told to store: canonical content, and a number format where the value brings one. */
export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

interface Setting {
  readonly locale: HostLocale;
  readonly timeZone: string;
  /** The number format the cell has already. */
  readonly format: string | undefined;
}

/** A value given to setValue(s), as Google stores it. `place` names the cell in errors. */
export function contentOfValue(value: unknown, setting: Setting, place: string): CellContent {
  if (value === null || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { content: String(value) };
    throw new Error(`${place} is given ${value}, which is not a number a cell can hold.`);
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return contentOfDate(value, setting);
  if (typeof value === 'string') return contentOfText(value, setting, 'script', place);
  throw new Error(
    `${place} is given a value of type ${typeof value}; a cell holds text, numbers, booleans and dates.`,
  );
}

function contentOfDate(value: Date, { locale, timeZone, format }: Setting): CellContent {
  const serial = serialOf(value, timeZone);
  const { dateFormat, timeFormat } = ENGINE_LOCALES[locale];
  const isDated = format !== undefined && helpers.isDateTimeFormat(format);
  if (isDated) return { content: String(serial) };
  return {
    content: String(serial),
    format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`,
  };
}

/**
 * Text as if it were typed into the cell, which is what setValue(s) does with a string: `=` starts a formula,
 * `1/2` becomes a date and `00123` a number, unless the cell's format is `@` or the text starts with `'`.
 * Google Sheets: a leading `+` or `-` before anything but a number is read as a formula as well.
 */
export function contentOfText(value: string, setting: Setting, author: Author, place: string): CellContent {
  if (value.length > CELL_CHARACTERS) {
    throw new Error(
      `${place}: your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (setting.format === '@')
    return { content: value.startsWith('=') || value.startsWith("'") ? `'${value}` : value };
  if (value.startsWith("'")) return { content: value };
  if (value.startsWith('=') && value.length > 1) {
    return { content: toEngineFormula(value, setting.locale, author) };
  }
  const locale = ENGINE_LOCALES[setting.locale];
  if (helpers.isNumber(value, locale)) return { content: canonicalNumber(value, setting.locale) };
  const dated = slashed(value, setting.locale);
  if (helpers.isDateTime(dated, locale)) return contentOfDateText(value, dated, setting);
  if (/^[+-]./.test(value)) {
    const formula = value.startsWith('+') ? value.slice(1) : value;
    return { content: toEngineFormula(`=${formula}`, setting.locale, author) };
  }
  return { content: isMisread(value) ? `'${value}` : value };
}

/** Text to Google that the engine, which reads contents in its canonical form, would take for something else. */
const isMisread = (value: string): boolean => value === '=' || helpers.isNumber(value, ENGINE_LOCALES.en_US);

function canonicalNumber(value: string, of: HostLocale): string {
  const { decimalSeparator, thousandsSeparator } = ENGINE_LOCALES[of];
  if (decimalSeparator === '.') return value;
  return value.replaceAll(thousandsSeparator ?? '', '').replace(decimalSeparator, '.');
}

const DOTTED_DATE = /^\d{1,2}\.\d{1,2}(\.\d{2,4})?(?=$|\s)/;

/** The engine knows dates by slashes and hyphens; where a locale writes points, points are meant too. */
function slashed(value: string, locale: HostLocale): string {
  if (!ENGINE_LOCALES[locale].dateFormat.includes('.')) return value;
  return value.replace(DOTTED_DATE, (match) => match.replaceAll('.', '/'));
}

function contentOfDateText(value: string, dated: string, setting: Setting): CellContent {
  const locale = ENGINE_LOCALES[setting.locale];
  const serial = helpers.toNumber({ value: dated }, locale);
  const { dateFormat, timeFormat } = locale;
  const hasTime = value.includes(':');
  const format = !hasTime ? dateFormat : serial >= 1 ? `${dateFormat} ${timeFormat}` : timeFormat;
  return { content: String(serial), ...(setting.format ? {} : { format }) };
}

/** What getValue gives for a cell: "" for blank, Date where the number format is a date's. */
export function cellValue(
  value: string | number | boolean | null,
  format: string | undefined,
  timeZone: string,
): unknown {
  if (value === null) return '';
  if (typeof value === 'number' && format && helpers.isDateTimeFormat(format)) return dateOf(value, timeZone);
  return value;
}

const FULL_DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}(\s.*)?$/;

/**
 * What the page's cell editor hands over: numbers and formulas are canonical already, but for `;` where the locale
 * separates by `,`, and for dates written with points.
 */
export function canonicalContent(content: string, locale: HostLocale): CellContent {
  if (content.startsWith('=')) return { content: toEngineFormula(content, 'en_US', 'person') };
  if (!FULL_DOTTED_DATE.test(content) || slashed(content, locale) === content) return { content };
  return contentOfText(content, { locale, timeZone: 'UTC', format: undefined }, 'person', 'The cell');
}

/** A literal's text without the sign that keeps the engine from reading it as a formula. */
export const plainText = (cell: EngineCell | undefined, value: string): string =>
  cell?.format === '@' && value.startsWith("'") ? value.slice(1) : value;
