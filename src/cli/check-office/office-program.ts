import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../user-error.ts';

const PACKAGE = 'libreoffice-calc';
const NAMES = ['soffice', 'libreoffice'];

/** LibreOffice's command, installed from Debian's packages where it is missing. */
export function officeProgram(): string {
  const found = installed();
  if (found) return found;
  const [command, ...asRoot] = rootCommand();
  if (command === undefined) {
    throw new UserError(`LibreOffice is missing; install it: sudo apt-get install ${PACKAGE}`);
  }
  const aptGet = (...args: string[]): void => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync(command, [...asRoot, ...args], { stdio: 'inherit', env: environment });
    if (status !== 0) {
      throw new UserError(
        `LibreOffice is missing and apt-get ${args[0]} failed; install ${PACKAGE} and try again`,
      );
    }
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', PACKAGE);
  const now = installed();
  if (!now) throw new UserError(`${PACKAGE} is installed, but there is no command ${NAMES[0]}`);
  return now;
}

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const installed = (): string | undefined => NAMES.find((name) => runs(name, '--version'));

/** apt-get as root; empty where that is not to be had. */
function rootCommand(): string[] {
  if (!runs('apt-get', '--version')) return [];
  if (process.getuid?.() === 0) return ['apt-get'];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : [];
}

/** English, and formulas calculated whenever a file is opened. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Far more than it takes; a program that waits for somebody to click would wait forever. */
const PATIENCE = 15 * 60_000;

/**
 * Opens Excel files, by their names without ending, and saves them again, all with one start of the program and under
 * settings of its own. A file that it cannot open is missing in what comes back.
 */
export async function resave(
  program: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const [profile, given, saved] = ['profile', 'given', 'saved'].map((name) => join(folder, name));
    for (const path of [join(profile!, 'user'), given!, saved!]) await mkdir(path, { recursive: true });
    await writeFile(join(profile!, 'user', 'registrymodifications.xcu'), SETTINGS);
    for (const [name, content] of files) await writeFile(join(given!, `${name}.xlsx`), content);
    const settings = `-env:UserInstallation=${pathToFileURL(profile!)}`;
    await runToEnd(program, [
      ...[settings, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', saved!],
      ...[...files.keys()].map((name) => join(given!, `${name}.xlsx`)),
    ]);
    const read = [...files.keys()].map(async (name) => {
      const content = await readFile(join(saved!, `${name}.xlsx`)).catch(() => null);
      return content === null ? [] : [[name, new Uint8Array(content)] as const];
    });
    return new Map((await Promise.all(read)).flat());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runToEnd(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // Detached: the command is a script, and its process group takes along what it has started.
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let complaints = '';
    child.stderr.on('data', (text) => {
      complaints += text;
    });
    const timer = setTimeout(() => process.kill(-child.pid!), PATIENCE);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${complaints.trim()}`));
    });
  });
}
