import { checkSheet } from './area.ts';
import type { Book } from './book.ts';
import { hostDataOf } from './host-data.ts';

/**
 * A sheet made from a template: cells, looks, rules, sizes, hidden lines and frame. What becomes of names, charts,
 * protections and developer metadata Google does not document: a template that has any is refused.
 */
export function copySheet(
  book: Book,
  from: string,
  { sheetId, name, position }: { sheetId: string; name: string; position: number },
): void {
  checkSheet(book, from);
  const { getters } = book;
  const { metadata, protections } = hostDataOf(book.model);
  const open: Record<string, boolean> = {
    'named ranges': getters.getNamedRanges().some(({ range }) => range.sheetId === from),
    charts: getters.getChartIds(from).length > 0,
    protections: protections.some((each) => each.sheetId === from),
    'developer metadata': metadata.some((each) => each.sheetId === from),
  };
  for (const [what, has] of Object.entries(open)) {
    if (has) throw new Error(`A template with ${what} is not emulated by the local host.`);
  }
  book.change(() => {
    book.dispatch('DUPLICATE_SHEET', { sheetId: from, sheetIdTo: sheetId, sheetNameTo: name });
    const delta = position - getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) book.dispatch('MOVE_SHEET', { sheetId, delta });
  });
}
