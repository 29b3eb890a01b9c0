import { isCoreCommand } from '../../engine.ts';
import type { Host } from '../../host.ts';
import type { InterfaceLanguage } from '../choices.ts';
import { type Bar, fillBar } from './bar.ts';
import { barActions } from './bar-actions.ts';
import { addExtensionsMenu, hideEngineSettings } from './extensions-menu.ts';
import { type Keeper, keepSaved } from './keep-saved.ts';
import type { Messages } from './messages.ts';
import { reasonOf } from './reason-of.ts';
import type { SavedSpreadsheet } from './saved-spreadsheet.ts';
import { sidebarPanel } from './sidebar-panel.ts';
import { mountSpreadsheet } from './spreadsheet-view.ts';
import type { Texts } from './texts.ts';

export interface Parts {
  host: Host;
  language: InterfaceLanguage;
  texts: Texts;
  messages: Messages;
  saved: SavedSpreadsheet;
  /** False while another tab keeps the spreadsheet. */
  isKept: boolean;
  templates: string;
}

const place = (id: string): HTMLElement => document.querySelector<HTMLElement>(id)!;

/** Puts the host on the screen: bar, menu, grid and sidebar. Resolves when the page is there to be used. */
export async function openPage(parts: Parts): Promise<void> {
  const { host, language, texts, messages, templates } = parts;
  const tryTo = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      messages.show(texts.failed.replace('{reason}', reasonOf(error)), 'error');
    }
  };
  const { name: fileName, locale } = host.settings;
  const bar = fillBar(
    place('#bar'),
    texts,
    { fileName, locale, language },
    barActions(parts, () => keeper),
  );
  const keeper = keepAsItChanges(parts, bar);
  showSidebar(parts);
  host.on('toast', ({ title, message }) => messages.show(title ? `${title}: ${message}` : message));
  tryTo(() => host.open());
  addExtensionsMenu(texts.extensions, 'Throughline', host.menu, (name) =>
    tryTo(() => host.runMenuItem(name)),
  );
  hideEngineSettings();
  await mountSpreadsheet(place('#spreadsheet'), host.model, templates, messages);
}

function keepAsItChanges({ host, saved, isKept, texts, messages }: Parts, bar: Bar): Keeper {
  if (!isKept) {
    messages.show(texts.openElsewhere, 'error');
    return { changed: () => undefined, stop: () => undefined };
  }
  const keeper = keepSaved(saved, () => JSON.stringify(host.save()), {
    saving: () => bar.showSaving('saving', texts.saving),
    saved: () => bar.showSaving('saved', texts.saved),
    failed: (reason) => bar.showSaving('failed', texts.notSaved.replace('{reason}', reason)),
  });
  const noticeChange = (command: Parameters<typeof isCoreCommand>[0]) => {
    if (isCoreCommand(command)) keeper.changed();
  };
  host.model.on('command-dispatched', keeper, noticeChange as never);
  return keeper;
}

function showSidebar({ host, texts }: Parts): void {
  const panel = sidebarPanel(place('#sidebar'), texts.close, {
    run: (name, json) => JSON.stringify(host.run(name, ...(JSON.parse(json) as unknown[])) ?? null),
    closed: () => host.closeSidebar(),
    backToGrid: () => place('#spreadsheet').querySelector<HTMLElement>('.o-grid')?.focus(),
  });
  host.on('sidebar', (sidebar) => {
    if (sidebar) panel.show(sidebar.title, sidebar.html);
    else panel.hide();
  });
}
