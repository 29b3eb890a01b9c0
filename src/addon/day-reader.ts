/**
 * Reads the calendar day of date cells in the spreadsheet's time zone, `YYYY-MM-DD`; '' for a cell that holds no date.
 * One format serves all cells: making it takes longer than using it.
 */
export function dayReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (cell: unknown) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (cell) => {
    if (!isDate(cell) || Number.isNaN(cell.getTime())) return '';
    const parts = new Map(format.formatToParts(cell).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

// A date that comes from the service may be of another realm than the script's own Date.
const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';
