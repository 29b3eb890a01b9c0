import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Tests run the built bundle, so it is built once before the first of them. */
export default function buildFirst(): void {
  const root = resolve(import.meta.dirname, '..');
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], { cwd: root, stdio: 'inherit' });
}
