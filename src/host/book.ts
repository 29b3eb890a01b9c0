import { type CellChange, CellChanges } from './cell-changes.ts';
import {
  type BatchSlot,
  batch,
  checkedDispatch,
  type Dispatch,
  type EngineGetters,
  type Model,
} from './engine.ts';
import { ENGINE_LOCALES, type HostLocale } from './locales.ts';

/** The open spreadsheet: the engine's model with Apps Script's write buffer in front of it. */
export class Book {
  readonly dispatch: Dispatch;
  readonly getters: EngineGetters;
  private pending: (() => void)[] = [];
  private cells = new CellChanges();
  /** Whether formulas wait for a recalculation. */
  private isStale = false;
  /** True while the host itself writes, so that only a person's edits fire onEdit. */
  isWriting = false;

  constructor(
    readonly model: Model,
    private readonly slot: BatchSlot,
    readonly settings: { id: string; name: string; locale: HostLocale; timeZone: string },
  ) {
    this.dispatch = checkedDispatch(model);
    this.getters = model.getters;
  }

  get locale() {
    return ENGINE_LOCALES[this.settings.locale];
  }

  /** Applied with the next flush; arguments must have been checked already. */
  write(change: () => void): void {
    this.pending.push(change);
  }

  /** A change of one cell, likewise; several of them reach the engine as one. */
  writeCell(sheetId: string, col: number, row: number, change: CellChange): void {
    this.cells.add(sheetId, col, row, change);
  }

  /** The number format a cell has or is about to have. */
  formatAt(sheetId: string, col: number, row: number): string | undefined {
    return this.cells.at(sheetId, col, row)?.format ?? this.getters.getCell({ sheetId, col, row })?.format;
  }

  /**
   * Applied at once, after all that was written before it: for changes of structure, which later calls rely on.
   * Formulas are recalculated by the next flush.
   */
  change<T>(apply: () => T): T {
    return this.withoutRecalculating(() => {
      this.applyPending();
      return this.inBatch(apply);
    });
  }

  /** All that was written stands: enough to read contents, formats and rules, but not computed values. */
  settle(): void {
    this.withoutRecalculating(() => this.applyPending());
  }

  /** Shows that sheet. */
  activate(sheetIdTo: string): void {
    const sheetIdFrom = this.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo)
      this.change(() => this.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo }));
  }

  private withoutRecalculating<T>(run: () => T): T {
    this.slot.defersEvaluation = true;
    try {
      return run();
    } finally {
      this.slot.defersEvaluation = false;
    }
  }

  /** All that was written stands, and every formula has its value. One engine batch: one undo step. */
  flush(): void {
    if (!this.applyPending() && this.isStale) this.inBatch(() => {});
  }

  /** False where nothing waited. */
  private applyPending(): boolean {
    const changes = this.pending;
    if (changes.length === 0 && this.cells.isEmpty) return false;
    this.pending = [];
    const cells = this.cells;
    this.cells = new CellChanges();
    this.inBatch(() => {
      cells.apply(this.getters, this.dispatch);
      for (const apply of changes) apply();
    });
    return true;
  }

  private inBatch<T>(apply: () => T): T {
    let result: T | undefined;
    this.isWriting = true;
    try {
      batch(this.model, this.slot, () => {
        result = apply();
      });
    } finally {
      this.isWriting = false;
      this.isStale = this.slot.defersEvaluation;
    }
    return result as T;
  }
}
