import type { Book } from './book.ts';
import { helpers } from './engine.ts';
import { escapeXml } from './xlsx-xml.ts';

/** The engine writes formulas that use names and leaves the names out. */
export function withDefinedNames(workbook: string, book: Book): string {
  const names = book.getters.getNamedRanges().map(({ name, range: { sheetId, zone } }) => {
    const sheet = book.getters.getSheetName(sheetId).replaceAll("'", "''");
    const first = absolute(zone.left, zone.top);
    const last = absolute(zone.right, zone.bottom);
    const cells = first === last ? first : `${first}:${last}`;
    return `<definedName name="${escapeXml(name)}">${escapeXml(`'${sheet}'!${cells}`)}</definedName>`;
  });
  if (names.length === 0) return workbook;
  return workbook.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

const absolute = (col: number, row: number): string =>
  helpers.toXC(col, row, { colFixed: true, rowFixed: true });
