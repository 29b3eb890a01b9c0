import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InterfaceLanguage, SpreadsheetLocale } from './choices.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const page = fileURLToPath(new URL('./page/index.html', import.meta.url));

/** What the page starts with; the three files are the ones that are pushed to Google. */
export interface Start {
  files: { code: string; sidebarHtml: string; manifest: string };
  /** Named on the command line: stronger than what the page was last set to. */
  locale?: SpreadsheetLocale;
  language?: InterfaceLanguage;
}

/** The page's first document with the built files in it, read anew for each visit: build again, reload, and it is the new one. */
export async function startDocument(choices: Omit<Start, 'files'>): Promise<string> {
  const [template, files] = await Promise.all([readFile(page, 'utf8'), builtFiles()]);
  const start: Start = { files, ...choices };
  // `<` is escaped so that a closing script tag inside the sidebar does not end the data block.
  return template.replace('>null<', () => `>${JSON.stringify(start).replaceAll('<', '\\u003c')}<`);
}

async function builtFiles(): Promise<Start['files']> {
  try {
    const [code, sidebarHtml, manifest] = await Promise.all(
      ['Code.js', 'sidebar.html', 'appsscript.json'].map((name) => readFile(`${dist}${name}`, 'utf8')),
    );
    return { code: code!, sidebarHtml: sidebarHtml!, manifest: manifest! };
  } catch (error) {
    throw new Error(`The add-on is not built yet; run npm run build (${(error as Error).message})`);
  }
}
