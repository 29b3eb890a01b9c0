/** The calendar day of a date cell in the spreadsheet's time zone, `YYYY-MM-DD`; '' for a cell that holds no date. */
export function dayOfCell(cell: unknown, timeZone: string): string {
  if (!isDate(cell) || Number.isNaN(cell.getTime())) return '';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(cell).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

// A date that comes from the service may be of another realm than the script's own Date.
const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';
