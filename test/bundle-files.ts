import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = (file: string): string => readFileSync(resolve(import.meta.dirname, '../dist', file), 'utf8');

/** The three built files, as the local host takes them. */
export const bundleFiles = () => ({
  code: dist('Code.js'),
  sidebarHtml: dist('sidebar.html'),
  manifest: dist('appsscript.json'),
});
