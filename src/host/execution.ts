import type { AuthMode } from './auth-mode.ts';
import type { Book } from './book.ts';
import type { Bundle, ScriptFunctions } from './run-bundle.ts';
import { Script } from './script.ts';
import type { ServiceCalls } from './service-calls.ts';
import { type Surroundings, servicesFor } from './services.ts';

/** Apps Script's time limits in seconds: for triggers and formulas, and for everything else. */
export const SHORT_RUN = 30;
export const LONG_RUN = 6 * 60;

export interface Runtime {
  readonly book: Book;
  readonly bundle: Bundle;
  readonly calls: ServiceCalls;
  readonly around: Surroundings;
}

/** The script's functions, freshly evaluated, with the script that carries their mode. */
export function loadScript(runtime: Runtime, mode: AuthMode): { functions: ScriptFunctions; script: Script } {
  const script = new Script(runtime.book, runtime.calls, 'LOADING');
  const functions = runtime.bundle.load(servicesFor(script, runtime.around));
  script.mode = mode;
  return { functions, script };
}

/**
 * Runs one entry point. What it wrote before failing stays written, as in Google Sheets; its lock is released.
 * The time is measured afterwards, since nothing can stop a running script here.
 */
export function execute<T>(
  runtime: Runtime,
  mode: AuthMode,
  seconds: number,
  entry: (functions: ScriptFunctions, script: Script) => T,
): T {
  const { book, around } = runtime;
  const { functions, script } = loadScript(runtime, mode);
  const start = Date.now();
  try {
    return entry(functions, script);
  } finally {
    if (around.lock.heldBy === script) around.lock.heldBy = null;
    book.flush();
    checkTime(start, seconds);
  }
}

export function checkTime(start: number, seconds: number): void {
  if (Date.now() - start > seconds * 1000) throw new Error(`Exceeded maximum execution time (${seconds} s).`);
}
