import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../core/language.ts';
import { functionDocs } from './function-docs.ts';

// Writes docs/functions.<language>.md; a test compares them with what the definitions say.
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
await mkdir(docs, { recursive: true });
for (const language of LANGUAGES) {
  await writeFile(`${docs}functions.${language}.md`, functionDocs(language));
}
console.log(`docs/functions.{${LANGUAGES.join(',')}}.md`);
