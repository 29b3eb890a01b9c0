/** What a spreadsheet could read as the start of a formula; a tab or a line break may hide one that follows. */
const STARTS_A_FORMULA = /^[\t\r]*[=+-]/;

/**
 * A text of somebody else's making, for a cell of the format '@'. That format alone keeps it from being read as a
 * formula, a date or a number; the apostrophe keeps it so where the format is lost. `@maria` is no formula in Sheets
 * and stays as it is.
 */
export const literalText = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);

/** The text before `literalText`, for comparing what a cell holds with what a file says. */
export const plainText = (cell: string): string =>
  cell.startsWith("'") && STARTS_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
