import { strToU8, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { quietlyAwait } from './engine.ts';
import { hostDataOf } from './host-data.ts';
import { withOrdinaryFormulas } from './xlsx-formulas.ts';
import { sheetNamesIn, withDefinedNames } from './xlsx-names.ts';
import { noteParts, withNoteTypes } from './xlsx-notes.ts';
import { pageOf, withActiveTab, withPageSetup } from './xlsx-page.ts';
import { withHelpTexts } from './xlsx-rules.ts';

/** The workbook as an Excel file: the engine's parts, completed by what it leaves out. */
export async function exportXlsx(book: Book): Promise<Uint8Array> {
  book.flush();
  const { files } = await quietlyAwait(() => withXmlAsText(() => book.model.exportXLSX()));
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
  const { getters } = book;
  const { notes, rightToLeft } = hostDataOf(book.model);
  const ids = getters.getSheetIds();
  const active = ids.indexOf(getters.getActiveSheetId());
  const withNotes: number[] = [];
  ids.forEach((sheetId, index) => {
    const path = `xl/worksheets/sheet${index}.xml`;
    let sheet = withOrdinaryFormulas(parts.get(path)!);
    sheet = withHelpTexts(sheet, book, sheetId);
    sheet = withPageSetup(sheet, pageOf(book, sheetId));
    if (index === active) sheet = sheet.replace('<sheetView ', '<sheetView tabSelected="1" ');
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
  const workbook = parts.get('xl/workbook.xml')!;
  const named = withDefinedNames(workbook, book, sheetNamesIn(workbook));
  parts.set('xl/workbook.xml', withActiveTab(named, active));
}

/**
 * The engine parses the XML it has put together and writes it out again. Its text is what the file needs, so for as
 * long as it exports, reading and writing XML hand the text through: five times as fast, and the same in Node and page.
 */
async function withXmlAsText<T>(run: () => Promise<T>): Promise<T> {
  const usual = { DOMParser: globalThis.DOMParser, XMLSerializer: globalThis.XMLSerializer };
  Object.assign(globalThis, { DOMParser: TextParser, XMLSerializer: TextSerializer });
  try {
    return await run();
  } finally {
    Object.assign(globalThis, usual);
  }
}

class TextParser {
  parseFromString = (text: string) => ({ text: text.trim(), querySelector: () => null });
}
class TextSerializer {
  serializeToString = ({ text }: { text: string }) => text;
}
