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

  /** Applied at once, after all that was written before it. For changes of structure, which later calls rely on. */
  change<T>(apply: () => T): T {
    this.flush();
    return this.inBatch(apply);
  }

  /** One engine batch: one undo step, one evaluation. */
  flush(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    this.inBatch(() => {
      for (const apply of changes) apply();
    });
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
    }
    return result as T;
  }
}
