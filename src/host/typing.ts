import type { Book } from './book.ts';
import { cellArea } from './cell-reading.ts';
import { contentOfText } from './typed-value.ts';
import { checkAgainstValidation } from './validation-rules.ts';

/** A person typing into a cell and pressing Enter; throws where the cell's rule rejects it. Fires onEdit. */
export function typeInto(book: Book, sheetName: string, a1: string, text: string): void {
  const area = cellArea(book, sheetName, a1);
  const position = { sheetId: area.sheetId, col: area.zone.left, row: area.zone.top };
  const format = book.getters.getCell(position)?.format;
  const typed = contentOfText(text, { ...book.settings, format }, 'person', a1);
  checkAgainstValidation(area, position, meant(typed.content, format));
  book.dispatch('UPDATE_CELL', { ...position, ...typed });
}

/** What validation looks at: the number a content stands for, where it stands for one. */
function meant(content: string, format: string | undefined): string | number {
  if (content === '' || content.startsWith('=') || format === '@') return content;
  const percent = /^(.+)%$/.exec(content);
  const number = percent ? Number(percent[1]) / 100 : Number(content);
  return Number.isNaN(number) ? content : number;
}
