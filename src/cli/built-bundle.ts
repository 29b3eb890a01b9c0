import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HostFiles } from '../host/host.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What goes into the bundle. */
const SOURCES = ['core', 'i18n', 'addon', 'sidebar', 'build'];

/** The add-on's three files as they are pushed to Google, built first when they are missing or older than the source. */
export async function builtBundle(): Promise<HostFiles> {
  const [built, changed] = await Promise.all([builtAt(), lastChange()]);
  if (built < changed) {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], { cwd: root });
  }
  const read = (name: string) => readFile(join(root, 'dist', name), 'utf8');
  const [code, sidebarHtml, manifest] = await Promise.all(
    ['Code.js', 'sidebar.html', 'appsscript.json'].map(read),
  );
  return { code: code!, sidebarHtml: sidebarHtml!, manifest: manifest! };
}

async function builtAt(): Promise<number> {
  try {
    return (await stat(join(root, 'dist', 'appsscript.json'))).mtimeMs;
  } catch {
    return 0;
  }
}

async function lastChange(): Promise<number> {
  const changes = SOURCES.map(async (folder) => {
    const source = join(root, 'src', folder);
    const entries = await readdir(source, { recursive: true });
    const times = entries.map(async (entry) => (await stat(join(source, entry))).mtimeMs);
    return Math.max(...(await Promise.all(times)));
  });
  return Math.max(...(await Promise.all(changes)));
}
