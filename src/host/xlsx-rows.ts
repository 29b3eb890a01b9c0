import type { Book } from './book.ts';
import type { EngineStyle } from './engine.ts';

/** Of a row that holds one line. */
const USUAL = 23;
const POINTS_PER_PIXEL = 0.75;
const USUAL_SIZE = 10;
/** Of the fonts that sheets are shown in, on average over the letters of a text. */
const WIDTH_OF_LETTER = 0.47;
const HEIGHT_OF_LINE = 1.25;
const PADDING = { beside: 8, above: 6 };

/**
 * Rows that nobody gave a height grow with their wrapped texts in Sheets; other programs show what the file says.
 * Letters are not measured, as there is no screen, so a row may come out a line too high.
 */
export function withRowHeights(sheet: string, book: Book, sheetId: string): string {
  const heights = wrappedHeights(book, sheetId);
  return sheet.replace(/<row r="(\d+)"(?![^>]* ht=)/g, (row, number) => {
    const pixels = heights.get(Number(number) - 1) ?? USUAL;
    return pixels > USUAL ? `${row} ht="${Math.ceil(pixels * POINTS_PER_PIXEL)}"` : row;
  });
}

function wrappedHeights(book: Book, sheetId: string): Map<number, number> {
  const { getters } = book;
  const heights = new Map<number, number>();
  for (const { id, style } of getters.getCells(sheetId)) {
    if (style?.wrapping !== 'wrap') continue;
    const { col, row } = getters.getCellPosition(id);
    // A merged cell makes no row grow.
    if (getters.getMerge({ sheetId, col, row })) continue;
    const text = getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    if (text === '') continue;
    const width = getters.getColSize(sheetId, col) - PADDING.beside;
    heights.set(row, Math.max(heights.get(row) ?? 0, wrappedHeight(text, style, width)));
  }
  return heights;
}

/** In pixels, of a text in a column of that width. */
export function wrappedHeight(text: string, style: EngineStyle, width: number): number {
  const size = ((style.fontSize ?? USUAL_SIZE) * 4) / 3;
  const perLine = Math.max(1, Math.floor(width / (size * WIDTH_OF_LETTER * (style.bold ? 1.1 : 1))));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return lines * size * HEIGHT_OF_LINE + PADDING.above;
}

/** Words stay whole where they fit on a line. */
function linesOf(text: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used += (used > 0 ? 1 : 0) + (length > perLine ? length % perLine : length);
  }
  return lines;
}
