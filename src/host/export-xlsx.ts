import { strToU8, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { quietlyAwait } from './engine.ts';
import { hostDataOf, type Note } from './host-data.ts';
import { readFromRightToLeft } from './xlsx-direction.ts';
import { withOrdinaryFormulas } from './xlsx-formulas.ts';
import { sheetNamesIn, withDefinedNames } from './xlsx-names.ts';
import { noteParts, withNoteTypes } from './xlsx-notes.ts';
import { pageOf, withActiveTab, withPageSetup } from './xlsx-page.ts';
import { withRowHeights } from './xlsx-rows.ts';
import { withHelpTexts } from './xlsx-rules.ts';
import { withXmlAsText } from './xml-as-text.ts';

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

interface SheetFile {
  readonly sheetId: string;
  readonly index: number;
  readonly path: string;
  readonly isShown: boolean;
  readonly rightToLeft: boolean;
  readonly notes: readonly Note[];
}

function complete(parts: Map<string, string>, book: Book): void {
  const { notes, rightToLeft } = hostDataOf(book.model);
  const shown = book.getters.getActiveSheetId();
  const sheets = book.getters.getSheetIds().map((sheetId, index) => ({
    sheetId,
    index,
    path: `xl/worksheets/sheet${index}.xml`,
    isShown: sheetId === shown,
    rightToLeft: rightToLeft.includes(sheetId),
    notes: notes.filter(({ range }) => range.sheetId === sheetId),
  }));
  for (const sheet of sheets) completeSheet(parts, book, sheet);
  readFromRightToLeft(
    parts,
    sheets.filter((sheet) => sheet.rightToLeft).map(({ path }) => path),
  );
  for (const [path, content] of parts) {
    if (path.startsWith('xl/charts/')) parts.set(path, withoutFrame(content));
  }
  const types = '[Content_Types].xml';
  const withNotes = sheets.filter((sheet) => sheet.notes.length > 0).map(({ index }) => index);
  parts.set(types, withNoteTypes(parts.get(types)!, withNotes));
  const workbook = parts.get('xl/workbook.xml')!;
  const named = withDefinedNames(workbook, book, sheetNamesIn(workbook));
  parts.set(
    'xl/workbook.xml',
    withActiveTab(
      named,
      sheets.findIndex(({ isShown }) => isShown),
    ),
  );
}

function completeSheet(parts: Map<string, string>, book: Book, file: SheetFile): void {
  const { sheetId, index, path } = file;
  let sheet = withOrdinaryFormulas(parts.get(path)!);
  sheet = withHelpTexts(sheet, book, sheetId);
  sheet = withRowHeights(sheet, book, sheetId);
  sheet = withPageSetup(sheet, pageOf(book, sheetId));
  if (file.isShown) sheet = sheet.replace('<sheetView ', '<sheetView tabSelected="1" ');
  if (file.rightToLeft) sheet = sheet.replace('<sheetView ', '<sheetView rightToLeft="1" ');
  parts.set(path, sheet);
  if (file.notes.length === 0) return;
  const relationships = parts.get(`xl/worksheets/_rels/sheet${index}.xml.rels`);
  for (const [part, content] of noteParts({ index, sheet, relationships }, file.notes))
    parts.set(part, content);
}

/** The engine draws a black frame around charts, which neither Sheets nor its own page shows. */
const withoutFrame = (chart: string): string =>
  chart.replace(/<a:ln\b[^>]*>.*?<\/a:ln>/s, '<a:ln><a:noFill/></a:ln>');
