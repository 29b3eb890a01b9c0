/** `YYYY-MM-DD` → the number Sheets stores for that day, the same in every time zone. */
export function dateSerial(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + DAYS_BEFORE_1970;
}

// Sheets counts days from 1899-12-30.
const DAYS_BEFORE_1970 = 25_569;
