/** The shop's own calendar day, and the instant in seconds for putting orders in sequence. */
export interface OrderTime {
  date: string;
  time: number;
}

const TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(?:Z|UTC|GMT|([+-])(\d{2}):?(\d{2})))?)?$/;

/**
 * Reads `2026-09-30 23:30:00 -0700` and its ISO forms; null for anything else. The day is the one that is
 * written, never shifted to another time zone: the offset only decides the sequence, and may change within a file.
 */
export function readOrderTime(text: string): OrderTime | null {
  return readPlain(text) ?? readAny(text);
}

/** `2026-09-30 23:30:00 -0700` number by number: exports of millions of orders hold nothing else, and this is quick. */
function readPlain(text: string): OrderTime | null {
  if (text.length !== 25 || text[10] !== ' ' || text[19] !== ' ') return null;
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const sign = text[20] === '-' ? -60 : text[20] === '+' ? 60 : Number.NaN;
  const offset = (two(text, 21) * 60 + two(text, 23)) * sign;
  // A place without a digit is NaN, and so is every sum with it.
  const time = Date.UTC(year, month - 1, day, hour, two(text, 14), two(text, 17)) / 1000 - offset;
  if (Number.isNaN(time) || !isDay(year, month, day) || hour > 23) return null;
  return { date: text.slice(0, 10), time };
}

const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

const isDay = (year: number, month: number, day: number): boolean =>
  month <= 12 && day > 0 && day <= daysIn(year, month);

function readAny(text: string): OrderTime | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', sign, offsetHours, offsetMinutes] =
    match;
  if (!isDay(+year!, +month!, +day!) || +hour > 23) return null;
  const written = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second);
  const offset = sign === undefined ? 0 : (sign === '-' ? -60 : 60) * (+offsetHours! * 60 + +offsetMinutes!);
  return { date: `${year}-${month}-${day}`, time: written / 1000 - offset };
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]!;
}
