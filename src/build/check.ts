/** Everything that is judged without running the program: style, and each layer under its own compiler settings. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const layers = ['core', 'i18n', 'addon', 'sidebar', 'host', 'cli', 'build'].map((layer) => `src/${layer}`);
const checks = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ...[...layers, 'test'].map((folder) => ['tsc', '-p', folder]),
];

let failed = 0;
for (const [tool, ...args] of checks) {
  const code = await run(`node_modules/.bin/${tool}`, args);
  if (code !== 0) failed += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${tool} ${args.join(' ')}`);
}
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    spawn(command, args, { cwd: root, stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1));
  });
}
