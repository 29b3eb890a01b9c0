import type { Book } from './book.ts';
import { hostDataOf } from './host-data.ts';
import { lastFilled } from './sheet-lines.ts';

/** How a sheet is printed. */
export interface Page {
  readonly isWide: boolean;
  readonly rightToLeft: boolean;
}

/** Pixels beyond which an upright A4 page would have to shrink the cells to less than four fifths. */
const UPRIGHT = 900;

export function pageOf(book: Book, sheetId: string): Page {
  const { getters } = book;
  const { col: last } = lastFilled(book, sheetId);
  let width = 0;
  for (let col = 0; col <= last; col++) {
    if (!getters.isColHidden(sheetId, col)) width += getters.getColSize(sheetId, col);
  }
  return { isWide: width > UPRIGHT, rightToLeft: hostDataOf(book.model).rightToLeft.includes(sheetId) };
}

/** All columns on one page, A4, as many pages as the rows take, with the sheet's name and the page's number below. */
export function withPageSetup(sheet: string, { isWide, rightToLeft }: Page): string {
  const orientation = isWide ? 'landscape' : 'portrait';
  const [start, end] = rightToLeft ? ['R', 'L'] : ['L', 'R'];
  const setup =
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>` +
    `<headerFooter><oddFooter>&amp;${start}&amp;A&amp;${end}&amp;P / &amp;N</oddFooter></headerFooter>`;
  const fit = '<pageSetUpPr fitToPage="1"/>';
  const fitted = sheet.includes('</sheetPr>')
    ? sheet.replace('</sheetPr>', `${fit}</sheetPr>`)
    : sheet.replace('<sheetViews>', `<sheetPr>${fit}</sheetPr><sheetViews>`);
  // What may follow it, in the order the format wants.
  const next = ['<drawing', '<tableParts', '</worksheet>'].find((tag) => fitted.includes(tag))!;
  return fitted.replace(next, `${setup}${next}`);
}

/** The sheet that is shown when the file is opened. */
export const withActiveTab = (workbook: string, index: number): string =>
  workbook.replace('<sheets>', `<bookViews><workbookView activeTab="${index}"/></bookViews><sheets>`);
