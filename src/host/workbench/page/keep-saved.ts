import { reasonOf } from './reason-of.ts';
import type { SavedSpreadsheet } from './saved-spreadsheet.ts';

const QUIET_FOR_MS = 800;

export interface Keeper {
  /** May be called as often as wanted. */
  changed(): void;
  /** What is here now is not kept any more: something else was put in its place. */
  stop(): void;
}

/**
 * Keeps the spreadsheet as it changes: what `write` gives is saved once it has been quiet for a moment, and at once
 * when the page is left.
 */
export function keepSaved(
  saved: SavedSpreadsheet,
  write: () => string,
  tell: { saving(): void; saved(): void; failed(reason: string): void },
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes that came, and of those the ones that are known to be kept. */
  let changes = 0;
  let kept = 0;

  async function save(): Promise<void> {
    const upTo = changes;
    try {
      await saved.save(write());
      kept = upTo;
      if (kept === changes) tell.saved();
    } catch (error) {
      tell.failed(reasonOf(error));
    }
  }

  const leave = (event: BeforeUnloadEvent) => {
    if (kept === changes) return;
    // What is too large to be kept in a moment is worth the browser's own question.
    if (!saved.saveAtOnce(write())) event.preventDefault();
  };
  addEventListener('beforeunload', leave);
  return {
    changed: () => {
      changes += 1;
      tell.saving();
      clearTimeout(timer);
      timer = setTimeout(save, QUIET_FOR_MS);
    },
    stop: () => {
      clearTimeout(timer);
      removeEventListener('beforeunload', leave);
    },
  };
}
