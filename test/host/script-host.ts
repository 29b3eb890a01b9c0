import { createHost, type Host, type HostOptions } from '../../src/host/host.ts';

/** A host around hand-written code instead of the built bundle. */
export function hostWith(code: string, options: Omit<HostOptions, 'files'> = {}): Host {
  return createHost({
    files: { code, sidebarHtml: '<p>hello</p>', manifest: '{}' },
    timeZone: 'UTC',
    ...options,
  });
}

/** Runs a function body as google.script.run would, in a spreadsheet with the sheet `s` and the spreadsheet `ss`. */
export function runScript(
  body: string,
  options: Omit<HostOptions, 'files'> = {},
): { host: Host; reply: unknown } {
  const host = hostWith(mainOf(body), options);
  return { host, reply: host.run('main') };
}

export const mainOf = (body: string): string => `function main(given) {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var s = ss.getSheets()[0];
  ${body}
}`;

/** The message of what `run` throws; fails where it throws nothing. */
export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown.');
}
