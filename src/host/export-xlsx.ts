import { strToU8, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { quietlyAwait } from './engine.ts';
import { hostDataOf } from './host-data.ts';
import { withDefinedNames } from './xlsx-names.ts';
import { noteParts, withNoteTypes } from './xlsx-notes.ts';

/** The workbook as an Excel file: the engine's parts, completed by what it leaves out. */
export async function exportXlsx(book: Book): Promise<Uint8Array> {
  book.flush();
  await provideDocument();
  const { files } = await quietlyAwait(() => book.model.exportXLSX());
  const parts = new Map<string, string>();
  for (const file of files) {
    if (!('content' in file)) {
      throw new Error(`The export holds an image (${file.path}), which the local host does not write.`);
    }
    parts.set(file.path, file.content);
  }
  complete(parts, book);
  return zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, strToU8(content)])));
}

function complete(parts: Map<string, string>, book: Book): void {
  const { notes, rightToLeft } = hostDataOf(book.model);
  const withNotes: number[] = [];
  book.getters.getSheetIds().forEach((sheetId, index) => {
    const path = `xl/worksheets/sheet${index}.xml`;
    // A rule that stops nobody's input is written with an empty style, which the format does not know.
    let sheet = parts.get(path)!.replaceAll(' errorStyle=""', '');
    if (rightToLeft.includes(sheetId)) sheet = sheet.replace('<sheetView ', '<sheetView rightToLeft="1" ');
    parts.set(path, sheet);

    const own = notes.filter(({ range }) => range.sheetId === sheetId);
    if (own.length === 0) return;
    withNotes.push(index);
    const relationships = parts.get(`xl/worksheets/_rels/sheet${index}.xml.rels`);
    for (const [part, content] of noteParts({ index, sheet, relationships }, own)) parts.set(part, content);
  });
  const types = '[Content_Types].xml';
  parts.set(types, withNoteTypes(parts.get(types)!, withNotes));
  parts.set('xl/workbook.xml', withDefinedNames(parts.get('xl/workbook.xml')!, book));
}

/** The engine builds its XML with the browser's DOM; in Node jsdom stands in for it. */
async function provideDocument(): Promise<void> {
  // The engine brings a stand-in for document itself, so that alone tells nothing.
  if (typeof XMLSerializer !== 'undefined') return;
  // Named at run time, so that the page's bundle does not take it along.
  const name = 'jsdom';
  const { JSDOM } = (await import(name)) as typeof import('jsdom');
  const { window } = new JSDOM('<!doctype html>');
  for (const key of ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Document', 'Element'] as const) {
    Object.assign(globalThis, { [key]: window[key] });
  }
}
