const DAY = 86_400_000;
/** Serial 0 of every spreadsheet is 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The moment a date cell stands for: its wall-clock time in the spreadsheet's time zone. */
export function dateOf(serial: number, timeZone: string): Date {
  const wallClock = EPOCH + Math.round(serial * 86_400) * 1000;
  // Twice, because the offset may change between the guess and the moment itself.
  const guess = wallClock - offsetAt(wallClock, timeZone);
  return new Date(wallClock - offsetAt(guess, timeZone));
}

/** The cell value of a moment, in the spreadsheet's time zone. */
export function serialOf(date: Date, timeZone: string): number {
  const wallClock = date.getTime() + offsetAt(date.getTime(), timeZone);
  return Math.round((wallClock - EPOCH) / 1000) / (DAY / 1000);
}

/** Every zone's clock changes at the start of a quarter of an hour. */
const QUARTER = 15 * 60 * 1000;
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds the time zone is ahead of UTC at that moment. */
function offsetAt(moment: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const quarter = Math.floor(moment / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = computedOffset(quarter * QUARTER, timeZone);
    known.set(quarter, offset);
  }
  return offset;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function computedOffset(moment: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(moment).map(({ type, value }) => [type, value]));
  const year = parts.era?.startsWith('B') ? 1 - Number(parts.year) : Number(parts.year);
  const local = Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return local - moment;
}
