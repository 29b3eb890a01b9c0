import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { code, sidebarHtml, manifest } = await bundle();
// Emptied first: clasp pushes whatever lies here.
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  writeFile(`${dist}Code.js`, code),
  writeFile(`${dist}sidebar.html`, sidebarHtml),
  writeFile(`${dist}appsscript.json`, manifest),
]);
console.log(
  `dist/Code.js ${kilobytes(code)}, dist/sidebar.html ${kilobytes(sidebarHtml)}, dist/appsscript.json`,
);

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1024)} KB`;
}
