import { strToU8, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { withDefinedNames } from './defined-names.ts';
import { quietlyAwait } from './engine.ts';
import { hostDataOf } from './host-data.ts';

interface Part {
  readonly path: string;
  readonly content?: string;
  readonly imageSrc?: string;
}

/** The workbook as an Excel file. Right-to-left sheets and named ranges are written here: the engine leaves them out. */
export async function exportXlsx(book: Book): Promise<Uint8Array> {
  book.flush();
  await provideDocument();
  const { files } = await quietlyAwait(() => book.model.exportXLSX());
  const parts = files as Part[];
  const rightToLeft = new Set(
    hostDataOf(book.model).rightToLeft.map(
      (id) => `xl/worksheets/sheet${book.getters.getSheetIds().indexOf(id)}.xml`,
    ),
  );
  const entries = parts.flatMap(({ path, content }) => {
    if (content === undefined)
      throw new Error(`The export holds an image (${path}), which the local host does not write.`);
    const text =
      path === 'xl/workbook.xml'
        ? withDefinedNames(content, book)
        : rightToLeft.has(path)
          ? content.replace('<sheetView ', '<sheetView rightToLeft="1" ')
          : content;
    return [[path, strToU8(text)] as const];
  });
  return zipSync(Object.fromEntries(entries));
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
