import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where Chrome installs itself without being on the PATH. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For machines without a network, a sandbox (containers run as root) or a graphics card. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What playwright-core's `chromium.launch` needs to start a browser on this machine. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * The browser named by CHROME_PATH, else an installed Chromium or Chrome, else the one that @sparticuz/chromium
 * carries (Linux on x64 and arm64). Throws with what to install when there is none.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<ChromiumLaunch> {
  const env = textValues(environment);
  const named = environment.CHROME_PATH;
  if (named) {
    if (!(await isExecutable(named)))
      throw new Error(`CHROME_PATH is ${named}, which is no program to start.`);
    return { executablePath: named, args: LAUNCH_ARGS, env };
  }
  const installed = await firstInstalled(environment.PATH ?? '');
  if (installed) return { executablePath: installed, args: LAUNCH_ARGS, env };
  if (process.platform === 'linux') return carriedChromium(env);
  throw new Error('No browser found. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

async function firstInstalled(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => INSTALLED_NAMES.map((name) => join(folder, name)));
  for (const candidate of [...onPath, ...USUAL_PLACES]) if (await isExecutable(candidate)) return candidate;
  return undefined;
}

/**
 * The package unpacks into the temporary folder and adds its shared libraries only where it believes to be on
 * AWS Lambda. So it runs in a process of its own that is told so, with a temporary folder that is then renamed:
 * two test workers starting at once never see a half-written browser.
 */
async function carriedChromium(env: Record<string, string>): Promise<ChromiumLaunch> {
  const packageFile = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../package.json',
  );
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const home = join(root, 'node_modules/.cache', `chromium-${version}`);
  const executablePath = join(home, 'chromium');
  if (!(await isExecutable(executablePath))) await unpackInto(home);
  const libraries = [join(home, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts: Record<string, string> = (await isReadable('/etc/fonts/fonts.conf'))
    ? {}
    : { FONTCONFIG_PATH: home };
  return { executablePath, args: LAUNCH_ARGS, env: { ...env, ...fonts, LD_LIBRARY_PATH: libraries } };
}

async function unpackInto(home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: root, env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
    );
    await writeFile(join(staging, 'fonts.conf'), fontsIn(join(home, 'fonts')));
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have finished first; its copy is as good.
    if (!(await isExecutable(join(home, 'chromium')))) throw error;
  }
}

const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}</dir></fontconfig>\n`;

const can = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );
const isExecutable = (path: string): Promise<boolean> => can(path, constants.X_OK);
const isReadable = (path: string): Promise<boolean> => can(path, constants.R_OK);

function textValues(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
