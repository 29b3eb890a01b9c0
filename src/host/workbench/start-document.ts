import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const page = fileURLToPath(new URL('./page/index.html', import.meta.url));

/** The three files that are pushed to Google. */
export interface BuiltFiles {
  code: string;
  sidebarHtml: string;
  manifest: string;
}

/** The page's first document with the built files in it, read anew for each visit: build again, reload, and it is the new one. */
export async function startDocument(): Promise<string> {
  const [template, files] = await Promise.all([readFile(page, 'utf8'), builtFiles()]);
  // `<` is escaped so that a closing script tag inside the sidebar does not end the data block.
  return template.replace('>null<', () => `>${JSON.stringify(files).replaceAll('<', '\\u003c')}<`);
}

async function builtFiles(): Promise<BuiltFiles> {
  try {
    const [code, sidebarHtml, manifest] = await Promise.all(
      ['Code.js', 'sidebar.html', 'appsscript.json'].map((name) => readFile(`${dist}${name}`, 'utf8')),
    );
    return { code: code!, sidebarHtml: sidebarHtml!, manifest: manifest! };
  } catch (error) {
    throw new Error(`The add-on is not built yet; run npm run build (${(error as Error).message})`);
  }
}
