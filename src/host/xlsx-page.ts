import type { Book } from './book.ts';
import { hostDataOf } from './host-data.ts';
import { lastFilled } from './sheet-lines.ts';

/** How a sheet is printed. */
export interface Page {
  readonly isWide: boolean;
  /** Little more than a page long: it is shrunk onto one. */
  readonly isOnePage: boolean;
  readonly rightToLeft: boolean;
  /** Of a sheet with charts that takes several pages; programs that shrink to fit heed no breaks. */
  readonly paged?: Paged;
}

interface Paged {
  /** In percent. */
  readonly scale: number;
  /** Rows a page begins with, from 0: none cuts a chart in two. */
  readonly breaks: readonly number[];
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
  const rightToLeft = hostDataOf(book.model).rightToLeft.includes(sheetId);
  const charts = chartsOf(book, sheetId);
  if (isOnePage || charts.length === 0) return { isWide, isOnePage, rightToLeft };
  const widest = Math.max(width, ...charts.map(({ right }) => right));
  return {
    isWide,
    isOnePage,
    rightToLeft,
    paged: pagesOf(book, sheetId, charts, { isWide, widest, bottom }),
  };
}

/**
 * Pixels that both A4 and Letter have within the margins below, at full size; less a little, as programs measure columns
 * differently.
 */
const PRINTED = {
  wide: { width: 900, height: 640 },
  upright: { width: 660, height: 890 },
} as const;

/** In percent; Excel takes no less. */
const LEAST_SCALE = 10;

interface PlacedChart {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** In pixels from the sheet's corner. */
function chartsOf({ getters }: Book, sheetId: string): PlacedChart[] {
  return getters.getFigures(sheetId).map(({ col, row, offset, width, height }) => {
    const top = getters.getRowDimensions(sheetId, row).start + offset.y;
    const left = getters.getColDimensions(sheetId, col).start + offset.x;
    return { top, bottom: top + height, right: left + width };
  });
}

function pagesOf(
  { getters }: Book,
  sheetId: string,
  charts: readonly PlacedChart[],
  { isWide, widest, bottom }: { isWide: boolean; widest: number; bottom: number },
): Paged {
  const startOf = (row: number): number => getters.getRowDimensions(sheetId, row).start;
  const endOf = (row: number): number => getters.getRowDimensions(sheetId, row).end;
  const printed = isWide ? PRINTED.wide : PRINTED.upright;
  const scale = Math.max(LEAST_SCALE, Math.min(100, Math.floor((100 * printed.width) / widest)));
  const length = printed.height / (scale / 100);
  const frozen = getters.getPaneDivisions(sheetId).ySplit;
  // Frozen rows stand on every page.
  const heads = frozen === 0 ? 0 : endOf(frozen - 1);
  const end = Math.max(endOf(bottom), ...charts.map((chart) => chart.bottom));
  const breaks: number[] = [];
  let start = 0;
  for (let row = 0; row < getters.getNumberRows(sheetId) && startOf(row) < end; row++) {
    const room = breaks.length === 0 ? length : length - heads;
    if (endOf(row) - start <= room) continue;
    const cut = charts.filter((chart) => chart.top < startOf(row) && chart.bottom > startOf(row));
    const foot = Math.min(startOf(row), ...cut.map(({ top }) => top));
    let next = row;
    // A chart longer than a page is cut all the same.
    while (foot > start && startOf(next) > foot) next--;
    breaks.push(next);
    start = startOf(next);
  }
  return { scale, breaks };
}

/**
 * All columns on one page, A4, as many pages as the rows take or one where nearly all fit on it, with the sheet's name and
 * the page's number below.
 */
export function withPageSetup(sheet: string, { isWide, isOnePage, rightToLeft, paged }: Page): string {
  const orientation = isWide ? 'landscape' : 'portrait';
  const [start, end] = rightToLeft ? ['R', 'L'] : ['L', 'R'];
  const sizes = paged ? `scale="${paged.scale}"` : `fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"`;
  const setup =
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" ${sizes} orientation="${orientation}"/>` +
    `<headerFooter><oddFooter>&amp;${start}&amp;A&amp;${end}&amp;P / &amp;N</oddFooter></headerFooter>` +
    (paged ? rowBreaks(paged.breaks) : '');
  const fit = paged ? '' : '<pageSetUpPr fitToPage="1"/>';
  const fitted = sheet.includes('</sheetPr>')
    ? sheet.replace('</sheetPr>', `${fit}</sheetPr>`)
    : sheet.replace('<sheetViews>', `<sheetPr>${fit}</sheetPr><sheetViews>`);
  // What may follow it, in the order the format wants.
  const next = ['<drawing', '<tableParts', '</worksheet>'].find((tag) => fitted.includes(tag))!;
  return fitted.replace(next, `${setup}${next}`);
}

/** A break stands below the row it names, and rows count from 1: the row before the next page. */
function rowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const each = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each}</rowBreaks>`;
}

/** The sheet that is shown when the file is opened. */
export const withActiveTab = (workbook: string, index: number): string =>
  workbook.replace('<sheets>', `<bookViews><workbookView activeTab="${index}"/></bookViews><sheets>`);
