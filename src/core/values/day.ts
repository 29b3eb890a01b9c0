const DAY = 86_400_000;

/** A date cell as a count of days, with the time of day as a fraction; only differences of it mean anything. */
export function dayOf(date: Date): number {
  return date.getTime() / DAY;
}

/** Whole days between two date cells. Rounded: a change to summer time makes a day of 23 or 25 hours. */
export function daysBetween(from: number, to: number): number {
  return Math.round(to - from);
}

/** `YYYY-MM-DD`, or the text "Invalid Date", for naming a date cell in a message. */
export function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
