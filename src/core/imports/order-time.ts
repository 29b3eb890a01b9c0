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
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', sign, offsetHours, offsetMinutes] =
    match;
  if (+month! > 12 || +day! === 0 || +day! > daysIn(+year!, +month!) || +hour > 23) return null;
  const written = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second);
  const offset = sign === undefined ? 0 : (sign === '-' ? -60 : 60) * (+offsetHours! * 60 + +offsetMinutes!);
  return { date: `${year}-${month}-${day}`, time: written / 1000 - offset };
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]!;
}
