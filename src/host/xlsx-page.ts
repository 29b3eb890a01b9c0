import type { Book } from './book.ts';
import { hostDataOf } from './host-data.ts';
import { lastFilled } from './sheet-lines.ts';

/** How a sheet is printed. */
export interface Page {
  readonly isWide: boolean;
  /** Little more than a page long: it is shrunk onto one. */
  readonly isOnePage: boolean;
  readonly rightToLeft: boolean;
}

/** Pixels beyond which an upright A4 page would have to shrink the cells to less than four fifths. */
const UPRIGHT = 900;
/** Height by width of what an upright Letter page takes when it is shrunk by a quarter; A4 is longer. */
const ONE_PAGE = 1.7;

export function pageOf(book: Book, sheetId: string): Page {
  const { getters } = book;
  const { col: last, row: bottom } = lastFilled(book, sheetId);
  let width = 0;
  for (let col = 0; col <= last; col++) {
    if (!getters.isColHidden(sheetId, col)) width += getters.getColSize(sheetId, col);
  }
  let height = 0;
  for (let row = 0; row <= bottom; row++) {
    if (!getters.isRowHidden(sheetId, row)) height += getters.getRowSize(sheetId, row);
  }
  const isWide = width > UPRIGHT;
  const isOnePage = !isWide && height <= width * ONE_PAGE;
  return { isWide, isOnePage, rightToLeft: hostDataOf(book.model).rightToLeft.includes(sheetId) };
}

/** All columns on one page, A4, as many pages as the rows take or one where nearly all fit on it, with the sheet's name and the page's number below. */
export function withPageSetup(sheet: string, { isWide, isOnePage, rightToLeft }: Page): string {
  const orientation = isWide ? 'landscape' : 'portrait';
  const [start, end] = rightToLeft ? ['R', 'L'] : ['L', 'R'];
  const setup =
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}" orientation="${orientation}"/>` +
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
