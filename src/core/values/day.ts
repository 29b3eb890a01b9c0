const DAY = 86_400_000;

/** A date cell as days and a fraction of its wall clock in the script's time zone; only differences mean anything. */
export function dayOf(date: Date): number {
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / DAY;
}

/**
 * Whole days after the earliest of them. The spreadsheet's time zone may differ from the script's, so that the midnight
 * of a plain date shows as any hour here, and by an hour more or less where only one of the zones has summer time: dates
 * that all stand within three hours of the same time of day are plain dates and are rounded. Others carry a time and
 * count by the calendar.
 */
export function dayNumbers(days: readonly number[]): number[] {
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const arePlain = days.every((day) => Math.abs(day - first - Math.round(day - first)) <= 1 / 8);
  return days.map((day) => (arePlain ? Math.round(day - first) : Math.floor(day) - Math.floor(first)));
}

/** `YYYY-MM-DD`, or the text "Invalid Date", for naming a date cell in a message. */
export function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
