import type { SavedSpreadsheet } from './saved-spreadsheet.ts';

const QUIET_FOR_MS = 300;

/**
 * Keeps the spreadsheet as it changes: `changed` may be called as often as wanted, what `write` gives is saved once
 * it has been quiet for a moment, and at once when the page is left.
 */
export function keepSaved(
  saved: SavedSpreadsheet,
  write: () => string,
  tell: { saving(): void; saved(): void; failed(reason: string): void },
): { changed(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = write();

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    try {
      const text = write();
      if (text !== last) await saved.save(text);
      last = text;
      if (timer === undefined) tell.saved();
    } catch (error) {
      tell.failed(error instanceof Error ? error.message : String(error));
    }
  }

  // The page may be gone before a promise settles, but a browser finishes a write that was begun.
  addEventListener('pagehide', () => {
    if (timer !== undefined) void save();
  });
  return {
    changed: () => {
      if (timer === undefined) tell.saving();
      clearTimeout(timer);
      timer = setTimeout(save, QUIET_FOR_MS);
    },
  };
}
