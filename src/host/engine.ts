/**
 * The only import of the spreadsheet engine: what the host uses of it, made quiet, checked and batchable.
 */
import './polyfills.ts';
import {
  CellErrorType,
  CorePlugin,
  components,
  coreTypes,
  helpers,
  isCoreCommand,
  Model,
  parse,
  registries,
  Spreadsheet as SpreadsheetView,
  stores,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';

/** What only the page needs: the engine's interface. */
export {
  CorePlugin,
  components,
  helpers,
  isCoreCommand,
  Model,
  parse,
  registries,
  SpreadsheetView,
  stores,
  tokenize,
  UIPlugin,
};
export type EngineGetters = Model['getters'];
export type EngineLocale = ReturnType<EngineGetters['getLocale']>;
export type EngineRange = ReturnType<EngineGetters['getRangeFromSheetXC']>;
export type EvaluatedCell = ReturnType<EngineGetters['getEvaluatedCell']>;
export type EngineCell = NonNullable<ReturnType<EngineGetters['getCell']>>;
export type EngineStyle = NonNullable<EngineCell['style']>;
export type Zone = EngineRange['zone'];
export type WorkbookData = ReturnType<Model['exportData']>;
export type Dispatch = Model['dispatch'];
export type CoreCommand = Parameters<CorePlugin['handle']>[0];
export type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0];

// Google shows one error text where the engine has its own; IFERROR and the like know errors by this set.
Object.assign(CellErrorType, { BadExpression: '#ERROR!', GenericError: '#ERROR!' });
registries.errorTypes.add('#ERROR!');

/** Teaches the engine a command of ours that changes the workbook, so that it is undone and saved with the rest. */
export function addCoreCommand(type: string): void {
  (coreTypes as Set<string>).add(type);
  // Undo itself goes by the recorded changes; the inverse only has to exist.
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}

/** The engine logs every load and every slow command; the host's own output must stay readable. */
export function quietly<T>(run: () => T): T {
  const restore = silence();
  try {
    return run();
  } finally {
    restore();
  }
}

/** The same for what goes on after it was called. */
export async function quietlyAwait<T>(run: () => Promise<T>): Promise<T> {
  const restore = silence();
  try {
    return await run();
  } finally {
    restore();
  }
}

function silence(): () => void {
  const { debug, log, warn, error } = console;
  const nothing = () => {};
  Object.assign(console, { debug: nothing, log: nothing, warn: nothing, error: nothing });
  return () => Object.assign(console, { debug, log, warn, error });
}

/** What a batch runs and whether it recalculates; one per model, handed over in its `custom` configuration. */
export interface BatchSlot {
  run: (() => void) | null;
  /** While true, formulas keep their old values; the next batch that may, recalculates. */
  defersEvaluation: boolean;
}

const BATCH = 'THROUGHLINE_BATCH';

class BatchPlugin extends UIPlugin {
  static override getters = [] as const;
  private readonly slot: BatchSlot | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.slot = config.custom.batch;
  }

  override handle(command: Parameters<UIPlugin['handle']>[0]): void {
    if ((command.type as string) === BATCH) this.slot?.run?.();
  }
}
registries.featurePluginRegistry.add('throughlineBatch', BatchPlugin);

/** Recalculating after each of a script's many changes of structure would take most of the time of a build. */
const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');
class DeferrableEvaluation extends Evaluation {
  private readonly slot: BatchSlot | undefined;
  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    this.slot = config.custom.batch;
  }
  override finalize(): void {
    if (!this.slot?.defersEvaluation) super.finalize();
  }
}
registries.coreViewsPluginRegistry.replace('evaluation', DeferrableEvaluation);

/**
 * The colours that the colour picker offers are those in use. The engine gathers them from every cell after every
 * change; a picker is seldom opened.
 */
type ColorsPlugin = { finalize(): void; getCustomColors(): string[] };
const CustomColors = registries.coreViewsPluginRegistry.get('custom_colors') as unknown as new (
  config: object,
) => ColorsPlugin;
class ColorsWhenAsked extends CustomColors {
  override finalize(): void {}
  override getCustomColors(): string[] {
    super.finalize();
    return super.getCustomColors();
  }
}
registries.coreViewsPluginRegistry.replace('custom_colors', ColorsWhenAsked as never);

export class EngineRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`The spreadsheet engine refused ${command}: ${reasons.join(', ')}.`);
  }
}

/** `dispatch` never throws on refusal; this does. A command that would change nothing counts as done. */
export function checkedDispatch(model: Model): Dispatch {
  return ((type: never, payload: never) => {
    const result = quietly(() => model.dispatch(type, payload));
    const reasons = (result.reasons as string[]).filter((reason) => !NOTHING_TO_DO.has(reason));
    if (reasons.length > 0) throw new EngineRefusal(type, reasons);
    return result;
  }) as Dispatch;
}
const NOTHING_TO_DO = new Set(['Success', 'NoChanges', 'UnchangedSheetName']);

/** Runs `changes` as one undo step with one evaluation at its end; undoes all of it when one of them fails. */
export function batch(model: Model, slot: BatchSlot, changes: () => void): void {
  let failure: unknown;
  let hasChanged = false;
  const watcher = {};
  model.on('command-dispatched', watcher, (command) => {
    hasChanged ||= isCoreCommand(command as CoreCommand);
  });
  slot.run = () => {
    try {
      changes();
    } catch (error) {
      failure = error;
    }
  };
  try {
    quietly(() => model.dispatch(BATCH as never));
  } finally {
    slot.run = null;
    model.off('command-dispatched', watcher);
  }
  if (failure === undefined) return;
  // Undoing a batch that changed nothing would take back what came before it.
  if (hasChanged) quietly(() => model.dispatch('REQUEST_UNDO'));
  throw failure;
}
