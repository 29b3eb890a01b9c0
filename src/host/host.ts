import { Book } from './book.ts';
import { type CellReading, readCell } from './cell-reading.ts';
import type { BatchSlot, Model as EngineModel, WorkbookData } from './engine.ts';
import { Model, quietly } from './engine.ts';
import { execute, LONG_RUN, type Runtime } from './execution.ts';
import { exportXlsx } from './export-xlsx.ts';
import { type FilledCell, filledCells, placeOf } from './filled-cells.ts';
import { connectFormulas, declareFunctions } from './formulas.ts';
import type { Sidebar } from './html-service.ts';
import { customFunctionsIn } from './jsdoc.ts';
import { argumentsAcross, replyAcross } from './json-only.ts';
import { ENGINE_LOCALES, type HostLocale } from './locales.ts';
import { DocumentLock } from './lock-service.ts';
import type { EditWatch, PersonEdit } from './person-edits.ts';
import './person-edits.ts';
import type { PropertyStore } from './properties-service.ts';
import { readBundle, type ScriptFunctions } from './run-bundle.ts';
import { functionsInMenu, type ScreenEvents, UserScreen } from './screen.ts';
import { ServiceCalls } from './service-calls.ts';
import type { Surroundings } from './services.ts';
import { FIRST_SHEET } from './sheet-identity.ts';
import type { Toast } from './spreadsheet.ts';
import { fireTrigger } from './triggers.ts';
import { canonicalContent } from './typed-value.ts';
import { typeInto } from './typing.ts';
import type { MenuItem } from './ui.ts';

export type { CellReading, EngineModel, FilledCell, HostLocale, MenuItem, Sidebar, Toast };

export interface HostFiles {
  readonly code: string;
  readonly sidebarHtml: string;
  readonly manifest: string;
}
export interface SavedHost {
  readonly version: 1;
  readonly settings: {
    readonly id: string;
    readonly name: string;
    readonly locale: HostLocale;
    readonly timeZone: string;
  };
  readonly properties: { readonly document: PropertyStore; readonly user: PropertyStore };
  readonly workbook: WorkbookData;
}
export interface HostOptions {
  readonly files: HostFiles;
  readonly locale?: HostLocale;
  /** What Session.getActiveUserLocale says; the locale's language unless given. */
  readonly userLanguage?: string;
  /** The spreadsheet's; the process's own unless given. Scripts see Date in the process's. */
  readonly timeZone?: string;
  readonly name?: string;
  readonly saved?: SavedHost;
}
export type Host = ReturnType<typeof createHost>;

/** A spreadsheet with the add-on in it: the built bundle run as Google would run it. */
export function createHost(options: HostOptions) {
  const { files, saved } = options;
  const settings = saved?.settings ?? {
    id: 'local-spreadsheet',
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const stores = { document: { ...saved?.properties.document }, user: { ...saved?.properties.user } };
  const screen = new UserScreen();
  const logs: string[] = [];
  const lock = new DocumentLock();
  const around: Surroundings = {
    pages: { sidebar: files.sidebarHtml },
    userLanguage: options.userLanguage ?? settings.locale.slice(0, 2),
    lock,
    stores,
    log: (line) => logs.push(line),
    showMenu: (items) => screen.showMenu(items),
    showSidebar: (sidebar) => screen.showSidebar(sidebar),
    showToast: (toast) => screen.showToast(toast),
  };

  const help = customFunctionsIn(files.code);
  declareFunctions(help);
  const slot: BatchSlot = { run: null, defersEvaluation: false };
  let book: Book | undefined;
  let edited: PersonEdit | null = null;
  const edits: EditWatch = {
    isWriting: () => book === undefined || book.isWriting,
    canonical: (content) => canonicalContent(content, settings.locale),
    onEdit: (edit) => {
      edited = edit;
    },
  };
  const model = quietly(
    () =>
      new Model(saved?.workbook ?? emptyWorkbook(settings.locale), {
        custom: { batch: slot, edits },
      }),
  );
  book = new Book(model, slot, settings);
  const openBook = book;
  const calls = new ServiceCalls();
  const runtime: Runtime = { book: openBook, bundle: readBundle(files.code), calls, around };
  connectFormulas(runtime, help);

  let failedTrigger: unknown;
  afterEachCommand(model, () => {
    const edit = edited;
    edited = null;
    if (!edit || openBook.isWriting) return;
    try {
      fireTrigger(runtime, 'onEdit', 'LIMITED', edit);
    } catch (error) {
      // Google notes a failed trigger in its log and lets the person go on.
      logs.push(`onEdit: ${error}`);
      failedTrigger = error;
    }
  });

  return {
    model,
    settings,
    calls,
    lock: {
      /** Another person's build is under way: scripts run here do not get the document's lock. */
      holdBySomeoneElse: () => {
        lock.heldBy = 'someone else';
      },
      release: () => {
        lock.heldBy = null;
      },
    },
    /** What the script wrote to console, and the errors of its formulas and of onEdit. */
    logs,
    get menu() {
      return screen.menu;
    },
    get sidebar() {
      return screen.sidebar;
    },
    closeSidebar: () => screen.showSidebar(null),
    on: <E extends keyof ScreenEvents>(event: E, listener: (value: ScreenEvents[E]) => void) =>
      screen.on(event, listener),

    /** Opening the document: NONE while the add-on is not enabled in it. */
    open: (mode: 'NONE' | 'LIMITED' = 'LIMITED') => {
      screen.menu = [];
      fireTrigger(runtime, 'onOpen', mode);
    },
    install: () => fireTrigger(runtime, 'onInstall', 'FULL'),
    runMenuItem: (functionName: string) => {
      if (!functionsInMenu(screen.menu).includes(functionName))
        throw new Error(`The menu has no item for ${functionName}.`);
      execute(runtime, 'FULL', LONG_RUN, (functions) => callable(functions, functionName)());
    },
    /** google.script.run: JSON-only both ways; what the script throws is thrown. */
    run: (functionName: string, ...args: unknown[]): unknown => {
      const given = argumentsAcross(args);
      if (functionName.endsWith('_'))
        throw new Error(`google.script.run.${functionName} is private to the script.`);
      const reply = execute(runtime, 'FULL', LONG_RUN, (functions) =>
        callable(functions, functionName)(...given),
      );
      return replyAcross(reply);
    },
    /** A person typing. What onEdit throws is thrown, so that a test notices. */
    edit: (sheetName: string, a1: string, text: string): void => {
      failedTrigger = undefined;
      typeInto(openBook, sheetName, a1, text);
      if (failedTrigger !== undefined) throw failedTrigger;
    },
    read: (sheetName: string, a1: string): CellReading => readCell(openBook, sheetName, a1),
    /** Every cell of every sheet that is not blank. */
    cells: (): FilledCell[] => filledCells(openBook),
    /** The first cell of a name; null where there is no such name. */
    placeOf: (name: string): Pick<FilledCell, 'sheet' | 'address'> | null => placeOf(openBook, name),

    save: (): SavedHost => ({
      version: 1,
      settings,
      properties: { document: { ...stores.document }, user: { ...stores.user } },
      // exportData() would build and evaluate a second spreadsheet each time, to check how it shortens the first.
      workbook: quietly(() => model._exportData(false)),
    }),
    exportXlsx: (): Promise<Uint8Array> => exportXlsx(openBook),
  };
}

const emptyWorkbook = (locale: HostLocale) => ({
  sheets: [{ id: FIRST_SHEET, name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
  settings: { locale: ENGINE_LOCALES[locale] },
});

function callable(functions: ScriptFunctions, name: string): (...args: unknown[]) => unknown {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) throw new Error(`Script function not found: ${name}`);
  return found;
}

/** Once the engine has settled: what listens may write. The engine's own update event comes amid its bookkeeping. */
function afterEachCommand(model: EngineModel, listener: () => void): void {
  const { dispatch } = model;
  model.dispatch = ((type: never, payload: never) => {
    const result = dispatch(type, payload);
    listener();
    return result;
  }) as EngineModel['dispatch'];
}
