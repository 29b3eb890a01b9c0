/**
 * Money is added up in whole thousandths of the currency unit, exact for currencies with 0, 2 and 3 decimals;
 * a number leaves only at the end. Nine trillion in all is the limit of exact whole numbers.
 */
export type Thousandths = number;
export type AmountProblem = 'amount-unreadable' | 'amount-ambiguous';

export const toNumber = (amount: Thousandths): number => amount / 1000;
export const toThousandths = (amount: number): Thousandths => Math.round(amount * 1000);

/** ISO 4217 currencies whose minor unit is a thousandth; only there `1.234` can be read. */
const THREE_DECIMALS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

const PLAIN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;
/** A sign, a currency symbol or code before or after, digits with points, commas and apostrophes. */
const WRITTEN =
  /^([-−+]?)(?:\p{L}{0,3}\p{Sc}|\p{L}{2,3})?([-−+]?)(\d[\d.,]*|[.,]\d+)(?:\p{Sc}|\p{L}{2,3})?$/u;

/**
 * `1234.50`, `1.234,56 €`, `€ 1,296`, `3660` → thousandths, rounded half away from zero past the third decimal. `decimal`
 * is the mark before the decimals, where it is known for all amounts of a file.
 */
export function readAmount(
  text: string,
  currency = '',
  decimal: '.' | ',' | null = null,
): Thousandths | AmountProblem {
  const plain = decimal === ',' ? null : PLAIN.exec(text);
  if (plain !== null) return signed(plain[1]!, plain[2]!, plain[3] ?? '');
  const written = WRITTEN.exec(text.replace(/[\s'’\u200E\u200F]/g, ''));
  if (written === null) return 'amount-unreadable';
  const [, outerSign = '', innerSign = '', digits] = written;
  if (outerSign !== '' && innerSign !== '') return 'amount-unreadable';
  const parts = decimal === null ? splitDecimals(digits!, currency) : splitAt(decimal, digits!);
  if (typeof parts === 'string') return parts;
  return signed(outerSign || innerSign, parts.whole, parts.decimals);
}

function splitDecimals(
  digits: string,
  currency: string,
): { whole: string; decimals: string } | AmountProblem {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { whole: digits, decimals: '' };
  const last = marks.slice(-1);
  const at = digits.lastIndexOf(last);
  const before = digits.slice(0, at);
  const after = digits.slice(at + 1);
  if (marks.length === 1) {
    const couldBeGrouped = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
    if (!couldBeGrouped) return { whole: before, decimals: after };
    const hasThreeDecimals = THREE_DECIMALS.has(currency);
    if (last === '.' && hasThreeDecimals) return { whole: before, decimals: after };
    // A known currency with fewer decimals leaves only the thousands for the comma of `€ 1,296`.
    if (last === ',' && currency !== '' && !hasThreeDecimals) return { whole: before + after, decimals: '' };
    return 'amount-ambiguous';
  }
  const isOneKind = [...marks].every((mark) => mark === last);
  const grouped = isOneKind ? digits : before;
  const group = grouped.replace(/\d/g, '')[0]!;
  if (!isGrouped(grouped, group)) return 'amount-unreadable';
  const whole = grouped.split(group).join('');
  return { whole, decimals: isOneKind ? '' : after };
}

function splitAt(decimal: '.' | ',', digits: string): { whole: string; decimals: string } | AmountProblem {
  const [grouped = '', decimals = '', ...more] = digits.split(decimal);
  const group = decimal === '.' ? ',' : '.';
  if (more.length > 0 || decimals.includes(group)) return 'amount-unreadable';
  if (grouped.includes(group) && !isGrouped(grouped, group)) return 'amount-unreadable';
  return { whole: grouped.split(group).join(''), decimals };
}

/** Groups of three; or the Indian 12,34,567. */
function isGrouped(digits: string, mark: string): boolean {
  const [first, ...groups] = digits.split(mark);
  const last = groups[groups.length - 1];
  const inner = groups.slice(0, -1);
  if (!/^\d{1,3}$/.test(first!) || last === undefined || !/^\d{3}$/.test(last)) return false;
  return inner.every((group) => /^\d{3}$/.test(group)) || inner.every((group) => /^\d{2}$/.test(group));
}

function signed(sign: string, whole: string, decimals: string): Thousandths | AmountProblem {
  const third = Number(`${decimals}000`.slice(0, 3));
  const roundUp = (decimals[3] ?? '0') >= '5' ? 1 : 0;
  const amount = Number(whole || '0') * 1000 + third + roundUp;
  if (!Number.isSafeInteger(amount)) return 'amount-unreadable';
  return sign === '-' || sign === '−' ? -amount || 0 : amount;
}
