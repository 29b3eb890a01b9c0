import { Book } from './book.ts';
import type { BatchSlot, Model as EngineModel, WorkbookData } from './engine.ts';
import { Model, quietly } from './engine.ts';
import { AUTH_MODE } from './enums.ts';
import { execute, LONG_RUN, type Runtime, SHORT_RUN } from './execution.ts';
import { exportXlsx } from './export-xlsx.ts';
import { connectFormulas, declareFunctions } from './formulas.ts';
import type { Sidebar } from './html-service.ts';
import { customFunctionsIn } from './jsdoc.ts';
import { argumentsAcross, replyAcross } from './json-only.ts';
import { ENGINE_LOCALES, type HostLocale } from './locales.ts';
import { DocumentLock } from './lock-service.ts';
import type { EditWatch, PersonEdit } from './person-edits.ts';
import './person-edits.ts';
import { type CellReading, cellArea, readCell } from './cell-reading.ts';
import type { PropertyStore } from './properties-service.ts';
import { Range } from './range.ts';
import { readBundle, type ScriptFunctions } from './run-bundle.ts';
import type { Script } from './script.ts';
import { ServiceCalls } from './service-calls.ts';
import type { Surroundings } from './services.ts';
import { FIRST_SHEET } from './sheet-identity.ts';
import { Spreadsheet, type Toast } from './spreadsheet.ts';
import { canonicalContent, contentOfText } from './typed-value.ts';
import type { MenuItem } from './ui.ts';
import { checkAgainstValidation } from './validation-rules.ts';

export type { CellReading, EngineModel, HostLocale, MenuItem, Sidebar, Toast };

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
export interface HostEvents {
  sidebar: Sidebar | null;
  menu: readonly MenuItem[];
  toast: Toast;
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
  const listeners: { [E in keyof HostEvents]: Set<(value: HostEvents[E]) => void> } = {
    sidebar: new Set(),
    menu: new Set(),
    toast: new Set(),
  };
  const tell = <E extends keyof HostEvents>(event: E, value: HostEvents[E]) => {
    for (const listener of listeners[event]) listener(value);
  };

  let sidebar: Sidebar | null = null;
  let menu: readonly MenuItem[] = [];
  const logs: string[] = [];
  const lock = new DocumentLock();
  const around: Surroundings = {
    pages: { sidebar: files.sidebarHtml },
    userLanguage: options.userLanguage ?? settings.locale.slice(0, 2),
    lock,
    stores,
    log: (line) => logs.push(line),
    showMenu: (items) => {
      menu = [...menu, ...items];
      tell('menu', menu);
    },
    showSidebar: (shown) => {
      sidebar = shown;
      tell('sidebar', sidebar);
    },
    showToast: (toast) => tell('toast', toast),
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

  const eventOf = (script: Script, mode: 'NONE' | 'LIMITED' | 'FULL') => ({
    authMode: AUTH_MODE[mode],
    ...(mode === 'NONE' ? {} : { source: new Spreadsheet(script, around.showToast).facade }),
  });
  const trigger = (
    name: string,
    mode: 'NONE' | 'LIMITED' | 'FULL',
    more: (script: Script) => object = () => ({}),
  ) =>
    execute(runtime, mode, SHORT_RUN, (functions, script) => {
      functions[name]?.({ ...eventOf(script, mode), ...more(script) });
    });

  const afterUpdate = () => {
    const edit = edited;
    edited = null;
    if (!edit || openBook.isWriting) return;
    trigger('onEdit', 'LIMITED', (script) => editEvent(script, edit));
  };
  (model as unknown as { on(event: string, owner: object, listener: () => void): void }).on(
    'update',
    runtime,
    afterUpdate,
  );

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
    /** What the script wrote to console, and the errors of its formulas. */
    logs,
    get menu() {
      return menu;
    },
    get sidebar() {
      return sidebar;
    },
    closeSidebar: () => {
      sidebar = null;
      tell('sidebar', null);
    },
    /** Returns how to stop listening. */
    on<E extends keyof HostEvents>(event: E, listener: (value: HostEvents[E]) => void): () => void {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },

    /** Opening the document: NONE while the add-on is not enabled in it. */
    open: (mode: 'NONE' | 'LIMITED' = 'LIMITED') => {
      menu = [];
      trigger('onOpen', mode);
    },
    install: () => trigger('onInstall', 'FULL'),
    runMenuItem: (functionName: string) => {
      if (!functionsInMenu(menu).includes(functionName))
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
    /** A person typing into a cell and pressing Enter. */
    edit: (sheetName: string, a1: string, text: string) => {
      const area = cellArea(openBook, sheetName, a1);
      const { left: col, top: row } = area.zone;
      const position = { sheetId: area.sheetId, col, row };
      checkAgainstValidation(area, { col, row }, typedValue(text, openBook, position));
      const format = model.getters.getCell(position)?.format;
      const { content, format: brought } = contentOfText(text, { ...settings, format }, 'person', a1);
      openBook.dispatch('UPDATE_CELL', { ...position, content, ...(brought ? { format: brought } : {}) });
    },
    read: (sheetName: string, a1: string): CellReading => readCell(openBook, sheetName, a1),

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

const functionsInMenu = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) =>
    'functionName' in item ? [item.functionName] : 'items' in item ? functionsInMenu(item.items) : [],
  );

/** Google Sheets: oldValue is given too; for a formula, value is left out here. */
function editEvent(script: Script, { sheetId, zone }: PersonEdit): object {
  const { book } = script;
  const range = new Range(script, { book, sheetId, zone });
  const isOneCell = zone.left === zone.right && zone.top === zone.bottom;
  const cell = book.getters.getCell({ sheetId, col: zone.left, row: zone.top });
  return { range: range.facade, ...(isOneCell && cell && !cell.isFormula ? { value: cell.content } : {}) };
}

/** What validation looks at: the number a text stands for, where it stands for one. */
function typedValue(
  text: string,
  book: Book,
  position: { sheetId: string; col: number; row: number },
): unknown {
  const format = book.getters.getCell(position)?.format;
  const { content } = contentOfText(text, { ...book.settings, format }, 'person', 'The cell');
  if (content.startsWith('=') || content === '') return content;
  const number = Number(content);
  return format === '@' || Number.isNaN(number) ? content : number;
}
