import type { DecimalMark } from './table-mapping.ts';

/** The mark before the decimals, as far as the amounts of a table decide it: `1.234,50` and `12,5` do, `1.234` does not. */
export function decimalMarkOf(amounts: Iterable<string>): DecimalMark | null {
  for (const amount of amounts) {
    const marks = amount.replace(/[^.,]/g, '');
    const last = marks.slice(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    if (marks.includes(other)) return last;
    // A mark that comes twice stands between thousands.
    if (marks.length > 1) return other;
    if (!isUndecidedAmount(amount)) return last;
  }
  return null;
}

/** `1.234` and `1,234`: a thousand, or one and a bit. */
export const isUndecidedAmount = (amount: string): boolean =>
  /^\D*[1-9]\d{0,2}[.,]\d{3}(?:[^\d.,]\D*)?$/.test(amount);
