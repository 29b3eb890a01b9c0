import type { Book } from './book.ts';
import { helpers } from './engine.ts';
import { escapeXml } from './xlsx-xml.ts';

/** Of the sheets as the file names them, as XML text: Excel's names end at 31 characters. */
export const sheetNamesIn = (workbook: string): string[] =>
  [...workbook.matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].map(([, name]) => name!);

/** The engine writes formulas that use names and leaves the names out. Frozen rows head every page that is printed. */
export function withDefinedNames(workbook: string, book: Book, sheets: readonly string[]): string {
  const { getters } = book;
  const ids = getters.getSheetIds();
  // No sheet of the engine's has an apostrophe in its name.
  const inSheet = (index: number, cells: string): string => `'${sheets[index]}'!${cells}`;
  const names = getters.getNamedRanges().map(({ name, range: { sheetId, zone } }) => {
    const first = absolute(zone.left, zone.top);
    const last = absolute(zone.right, zone.bottom);
    const cells = first === last ? first : `${first}:${last}`;
    return `<definedName name="${escapeXml(name)}">${inSheet(ids.indexOf(sheetId), cells)}</definedName>`;
  });
  const titles = ids.flatMap((sheetId, index) => {
    const frozen = getters.getPaneDivisions(sheetId).ySplit;
    if (frozen === 0) return [];
    const rows = inSheet(index, `$1:$${frozen}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  const all = [...names, ...titles];
  if (all.length === 0) return workbook;
  return workbook.replace('</sheets>', () => `</sheets><definedNames>${all.join('')}</definedNames>`);
}

const absolute = (col: number, row: number): string =>
  helpers.toXC(col, row, { colFixed: true, rowFixed: true });
