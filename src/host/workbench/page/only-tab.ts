const WAIT_MS = 1500;

/**
 * Whether this tab is the one that keeps the spreadsheet: two would overwrite each other. A tab that is being
 * reloaded lets go a moment later than it is asked for, hence the wait.
 */
export function isOnlyTab(): Promise<boolean> {
  return new Promise((resolve) => {
    const untilClosed = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    const options = { signal: AbortSignal.timeout(WAIT_MS) };
    navigator.locks.request('throughline-workbench', options, untilClosed).catch(() => resolve(false));
  });
}
