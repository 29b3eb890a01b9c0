import { type OrderTime, readOrderTime } from './order-time.ts';

export type DateOrder = 'day-first' | 'month-first';

/** Of two digits a year is written by spreadsheets; with dashes it could as well be the year that comes first. */
const SHORT = /^(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4})|([./])(\d{1,2})\5(\d{2}))(?=$|[ ,T])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** What follows the day: a clock of 12 or 24 hours. */
const CLOCK = /^[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

interface ShortDay {
  first: string;
  mark: string;
  second: string;
  year: string;
}

function shortDay(text: string): ShortDay | null {
  const match = SHORT.exec(text.trim());
  if (!match) return null;
  const [, first = '', long, after = '', full, mark = '', second = '', short] = match;
  // Nothing that is sold online was sold before 2000.
  return long === undefined
    ? { first, mark, second, year: `20${short}` }
    : { first, mark: long, second: after, year: full as string };
}

/**
 * The order all days of a file are written in, as far as they decide it: a number above 12 can only be the day, and
 * points stand between day-first parts. Null when no day decides it: the user has to say.
 */
export function dateOrderOf(days: Iterable<string>): DateOrder | null {
  for (const day of days) {
    const short = shortDay(day);
    if (!short) continue;
    const { first, mark, second } = short;
    if (mark === '.' || Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return null;
}

/** Whether the order matters for the day at all: `03/03/2026` and `2026-03-04` read the same either way. */
export function isUndecided(day: string): boolean {
  const short = shortDay(day);
  if (!short) return false;
  const { first, mark, second } = short;
  return mark !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

/** `2026-09-30 23:30`, `30.09.2026 23:30`, `09/30/2026 11:30`, `9/30/26`, `20260930` → `2026-09-30`; null for anything else. */
export function readDay(text: string, order: DateOrder): string | null {
  const trimmed = text.trim();
  const short = shortDay(trimmed);
  if (short) {
    const { first, mark, second, year } = short;
    const dayFirst = mark === '.' || order === 'day-first';
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const compact = COMPACT.exec(trimmed);
  if (compact) return checked(`${compact[1]}-${compact[2]}-${compact[3]}`);
  return checked(trimmed);
}

/** A short day with its time: `30/09/2026 23:30`, `9/30/2026 11:30 PM`; null for anything else. */
export function readWhen(text: string, order: DateOrder): OrderTime | null {
  const day = SHORT.test(text.trim()) ? readDay(text, order) : null;
  if (day === null) return null;
  const rest = text.trim().replace(SHORT, '');
  if (rest === '') return readOrderTime(day);
  const clock = CLOCK.exec(rest);
  // With an offset it is written as in an export whose days begin with the year.
  if (clock === null) return readOrderTime(`${day} ${rest.replace(/^[ ,T]+/, '')}`);
  const [, hours = '', minutes, seconds = '00', half] = clock;
  if (half !== undefined && (Number(hours) === 0 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return readOrderTime(`${day} ${String(hour).padStart(2, '0')}:${minutes}:${seconds}`);
}

const checked = (day: string): string | null => readOrderTime(day)?.date ?? null;
