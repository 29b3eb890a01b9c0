import type { Book } from './book.ts';

/** The engine id of the sheet every new spreadsheet starts with; Google numbers that one 0. */
export const FIRST_SHEET = 'Sheet1';

/** Google's number of a sheet: fixed for its lifetime, derived from the engine's id. */
export function sheetNumber(id: string): number {
  if (id === FIRST_SHEET) return 0;
  let hash = 7;
  for (const character of id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) & 0x7fffffff;
  return hash || 1;
}

/** Characters the engine (and Excel) cannot have in the name of a sheet. */
const REFUSED = /['*?/\\[\]]/;

/** Throws unless `name` can be given to a new sheet, or to the one with that id. */
export function checkNewName(book: Book, name: string, sheetId?: string): void {
  if (name.trim() === '' || name.length > 100)
    throw new Error(`Invalid argument: ${JSON.stringify(name)} is no sheet name.`);
  const taken = book.getters
    .getSheetIds()
    .some((id) => id !== sheetId && book.getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  // Google Sheets: these are allowed there.
  if (REFUSED.test(name))
    throw new Error(`The sheet name ${JSON.stringify(name)} is not emulated by the local host.`);
}
