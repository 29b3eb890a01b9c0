/**
 * What Google Sheets hands a custom function for one cell, and the three facts about it that are not settled:
 * each is decided here and nowhere else.
 */
export type Cell = number | string | boolean | Date | null | undefined;

/** An empty cell arrives as '', an omitted argument as undefined, null or ''; spaces look empty to whoever typed them. */
export function isBlank(raw: unknown): boolean {
  return raw === '' || raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}

/** An error cell arrives as its text, such as "#N/A" or "#DIV/0!". */
export function isErrorCell(raw: unknown): raw is string {
  return (
    typeof raw === 'string' && /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!)/.test(raw.trim())
  );
}

/** A cell that waits for another function arrives as this text, and the call is repeated once it is ready. */
export function isLoading(raw: unknown): boolean {
  return typeof raw === 'string' && /^loading(\.{3}|…)$/i.test(raw.trim());
}

/** Not `instanceof`: a date may come from another global scope than the code that reads it. */
export function isDate(raw: unknown): raw is Date {
  return Object.prototype.toString.call(raw) === '[object Date]';
}
