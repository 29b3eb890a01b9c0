import type { Book } from './book.ts';
import { helpers } from './engine.ts';

/** Adds the workbook's named ranges to its Excel form, which the engine's export leaves out: formulas refer to them. */
export function withDefinedNames(workbookXml: string, { getters }: Book): string {
  const named = getters.getNamedRanges();
  if (named.length === 0) return workbookXml;
  // The export shortens names of sheets, so they are taken from what it wrote, in the order of the sheets.
  const written = [...workbookXml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name!);
  const sheetNames = new Map(getters.getSheetIds().map((id, at) => [id, written[at]]));
  const entries = named.map(({ name, range }) => {
    const { left, top, right, bottom } = range.zone;
    const first = absolute(left, top);
    const last = absolute(right, bottom);
    const sheet = sheetNames.get(range.sheetId);
    return `<definedName name="${name}">'${sheet}'!${first === last ? first : `${first}:${last}`}</definedName>`;
  });
  // Excel wants the names in the order of the alphabet, right after the sheets.
  return workbookXml.replace('</sheets>', `</sheets><definedNames>${entries.sort().join('')}</definedNames>`);
}

const absolute = (col: number, row: number): string =>
  helpers.toXC(col, row, { colFixed: true, rowFixed: true });
