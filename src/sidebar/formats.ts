/** How numbers, money and days are shown: as the spreadsheet's locale writes them. */

/** `tr_TR` → `tr-TR`; what Intl does not know is written the English way. */
export function intlLocale(spreadsheetLocale: string): string {
  const tag = spreadsheetLocale.replace('_', '-').replace(/^iw\b/, 'he');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

export const count = (value: number, locale: string): string =>
  plain(new Intl.NumberFormat(locale).format(value));

/** What the locale writes in front of decimals. */
export const decimalMark = (locale: string): '.' | ',' =>
  new Intl.NumberFormat(locale).format(0.5).includes(',') ? ',' : '.';

/** `currency` is an ISO code; anything else is written behind the number as it is. */
export function money(value: number, currency: string, locale: string): string {
  if (!/^[A-Z]{3}$/.test(currency))
    return `${plain(new Intl.NumberFormat(locale).format(value))} ${currency}`.trim();
  return plain(new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value));
}

/** An estimate, with no more digits than it deserves; of money where there is a currency. */
export function about(value: number, locale: string, currency?: string): string {
  const style = currency === undefined ? {} : ({ style: 'currency', currency } as const);
  return plain(new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 2 }).format(value));
}

/** `value` is YYYY-MM-DD. */
export const day = (value: string, locale: string): string => plain(dayFormat(locale).format(noon(value)));

/** Both YYYY-MM-DD; what the two have in common is said once. */
export const period = (first: string, last: string, locale: string): string =>
  plain(dayFormat(locale).formatRange(noon(first), noon(last)));

// Noon keeps the calendar day whatever the time zone.
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

/** Hebrew formats carry direction marks, which would turn the number round inside its own isolated run. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');
