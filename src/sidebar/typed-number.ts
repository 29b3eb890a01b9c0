import { decimalMark } from './formats.ts';

/**
 * A number as somebody types it: `1.250,50`, `1,250.50`, `1 250`, `40 %`. null for an empty text, NaN for what is no
 * number. Where a single separator could be either (`1.250`), the locale's own way of writing decides.
 */
export function typedNumber(typed: string, locale: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f%']/g, '');
  if (text === '') return null;
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return Number.NaN;
  const decimal = decimalSeparator(text, locale);
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  const groups = whole.split(group);
  if (more.length > 0 || fraction.includes(group)) return Number.NaN;
  if (groups.length > 1 && groups.slice(1).some((digits) => digits.length !== 3)) return Number.NaN;
  return Number(`${groups.join('')}.${fraction || '0'}`);
}

function decimalSeparator(text: string, locale: string): ',' | '.' {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? ',' : '.';
  const own = decimalMark(locale);
  if (lastComma < 0 && lastPoint < 0) return own;
  const used = lastComma >= 0 ? ',' : '.';
  const isRepeated = text.indexOf(used) !== text.lastIndexOf(used);
  if (isRepeated) return used === ',' ? '.' : ',';
  if (used === own) return own;
  const looksGrouped = /^[+-]?\d{1,3}[.,]\d{3}$/.test(text);
  return looksGrouped ? own : used;
}
