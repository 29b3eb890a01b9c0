/** How to take back each change made so far. */
export class UndoJournal {
  private readonly steps: (() => void)[] = [];
  private readonly last: (() => void)[] = [];

  /** Noted right after the change it takes back, with no service call in between. */
  add(step: () => void): void {
    this.steps.push(step);
  }

  /** For a change that cannot be taken back: done when everything else is. */
  atEnd(step: () => void): void {
    this.last.push(step);
  }

  finish(): void {
    for (const step of this.last) step();
  }

  /** Last change first. A step that fails does not keep the others from being taken back. */
  rollBack(): void {
    for (const step of this.steps.reverse()) {
      try {
        step();
      } catch {
        // What is left is reported by the error that led here.
      }
    }
  }
}

/** All or nothing: if anything in `work` fails, what it changed is taken back before the error goes on. */
export function undoable<T>(work: (journal: UndoJournal) => T): T {
  const journal = new UndoJournal();
  try {
    const result = work(journal);
    // Writes are buffered: a refused one must fail here, while it can still be taken back.
    SpreadsheetApp.flush();
    journal.finish();
    return result;
  } catch (failure) {
    journal.rollBack();
    throw failure;
  }
}
