/** `npm run deploy`: build, then push with clasp. Needs a script id in .clasp.json and a signed-in clasp. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scriptId } = JSON.parse(readFileSync(`${root}.clasp.json`, 'utf8')) as { scriptId: string };

if (scriptId === 'PUT-YOUR-SCRIPT-ID-HERE') {
  console.error(
    'scriptId in .clasp.json is still the placeholder PUT-YOUR-SCRIPT-ID-HERE. Open script.google.com, create a project ' +
      '(or in a spreadsheet Extensions › Apps Script), copy the id from Project settings and put it there.',
  );
  process.exit(2);
}
run('npm', ['run', '-s', 'build']);
// Without --force clasp skips a changed manifest and still exits 0.
run('npx', ['clasp', 'push', '--force']);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
