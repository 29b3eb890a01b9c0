import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../core/language.ts';
import { functionDocs } from './function-docs.ts';
import { readmeWithTable } from './readme-table.ts';

// Writes docs/functions.<language>.md and README's table; tests compare them with what the definitions say.
const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = `${root}docs/`;
await mkdir(docs, { recursive: true });
for (const language of LANGUAGES) {
  await writeFile(`${docs}functions.${language}.md`, functionDocs(language));
}
await writeFile(`${root}README.md`, readmeWithTable(await readFile(`${root}README.md`, 'utf8')));
console.log(`docs/functions.{${LANGUAGES.join(',')}}.md, README.md`);
