import { chartsService, scriptApp } from './constants-service.ts';
import { HtmlService, type Sidebar } from './html-service.ts';
import { type DocumentLock, LockService } from './lock-service.ts';
import { PropertiesService, type PropertyStore } from './properties-service.ts';
import type { Script } from './script.ts';
import { Session } from './session.ts';
import type { Toast } from './spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import type { MenuItem } from './ui.ts';

/** What outlives a run of the script: the user's screen, the lock, the stored properties. */
export interface Surroundings {
  readonly pages: Readonly<Record<string, string>>;
  readonly userLanguage: string;
  readonly lock: DocumentLock;
  readonly stores: { readonly document: PropertyStore; readonly user: PropertyStore };
  readonly log: (line: string) => void;
  showMenu(items: readonly MenuItem[]): void;
  showSidebar(sidebar: Sidebar): void;
  showToast(toast: Toast): void;
}

/** The global names Apps Script gives a script besides the language's own. */
export function servicesFor(script: Script, around: Surroundings): Record<string, unknown> {
  return {
    SpreadsheetApp: new SpreadsheetApp(script, around).facade,
    HtmlService: new HtmlService(script, around.pages).facade,
    LockService: new LockService(script, around.lock).facade,
    PropertiesService: new PropertiesService(script, around.stores).facade,
    Session: new Session(script, around.userLanguage).facade,
    Charts: chartsService(script),
    ScriptApp: scriptApp(script),
    console: consoleTo(around.log),
  };
}

function consoleTo(log: (line: string) => void): Record<string, unknown> {
  const write = (...parts: unknown[]) => log(parts.map(String).join(' '));
  return Object.freeze({
    log: write,
    info: write,
    warn: write,
    error: write,
    time: () => {},
    timeEnd: () => {},
  });
}
