import { isCoreCommand } from '@odoo/o-spreadsheet';
import type { Host } from '../../host.ts';
import type { InterfaceLanguage } from '../choices.ts';
import { type Bar, fillBar } from './bar.ts';
import { addExtensionsMenu, hideEngineSettings } from './extensions-menu.ts';
import { keepInterfaceLanguage } from './interface-language.ts';
import { keepSaved } from './keep-saved.ts';
import type { Messages } from './messages.ts';
import { offerFile } from './offer-file.ts';
import { inLocale } from './open-host.ts';
import type { SavedSpreadsheet } from './saved-spreadsheet.ts';
import { sidebarPanel } from './sidebar-panel.ts';
import { mountSpreadsheet } from './spreadsheet-view.ts';
import type { Texts } from './texts.ts';

interface Parts {
  host: Host;
  language: InterfaceLanguage;
  texts: Texts;
  messages: Messages;
  saved: SavedSpreadsheet;
  templates: string;
}

const place = (id: string): HTMLElement => document.querySelector<HTMLElement>(id)!;

/** Puts the host on the screen: bar, menu, grid and sidebar. Resolves when the page is there to be used. */
export async function openPage(parts: Parts): Promise<void> {
  const { host, texts, messages, templates } = parts;
  const tryTo = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      messages.show(texts.failed.replace('{reason}', reasonOf(error)), 'error');
    }
  };
  const bar = fillBar(place('#bar'), texts, choicesOf(parts), barActions(parts));
  keepAsItChanges(parts, bar);
  showSidebar(parts);
  host.on('toast', ({ title, message }) => messages.show(title ? `${title}: ${message}` : message));
  tryTo(() => host.open());
  addExtensionsMenu(texts.extensions, 'Throughline', host.menu, (name) =>
    tryTo(() => host.runMenuItem(name)),
  );
  hideEngineSettings();
  await mountSpreadsheet(place('#spreadsheet'), host.model, templates, messages);
}

const choicesOf = ({ host, language }: Parts) => ({
  fileName: host.settings.name,
  locale: host.settings.locale,
  language,
});

function barActions({ host, saved, texts, messages }: Parts) {
  /** The page is made anew without what its address named: the choice made in the bar is the later word. */
  const reopen = () => location.assign(location.pathname);
  return {
    rename: (name: string) => {
      Object.assign(host.settings, { name: name || texts.untitled });
      void saved.save(JSON.stringify(host.save()));
    },
    chooseLocale: async (locale: Host['settings']['locale']) => {
      await saved.save(JSON.stringify(inLocale(host.save(), locale)));
      reopen();
    },
    chooseLanguage: async (language: InterfaceLanguage) => {
      await saved.save(JSON.stringify(host.save()));
      keepInterfaceLanguage(language);
      reopen();
    },
    download: async () => {
      try {
        offerFile(`${host.settings.name}.xlsx`, await host.exportXlsx());
      } catch (error) {
        messages.show(reasonOf(error), 'error');
      }
    },
    startAgain: async () => {
      if (!(await messages.ask(texts.startAgainQuestion, texts.startAgainYes))) return;
      await saved.clear();
      reopen();
    },
  };
}

function keepAsItChanges({ host, saved, texts }: Parts, bar: Bar): void {
  const keeper = keepSaved(saved, () => JSON.stringify(host.save()), {
    saving: () => bar.showSaving('saving', texts.saving),
    saved: () => bar.showSaving('saved', texts.saved),
    failed: (reason) => bar.showSaving('failed', texts.notSaved.replace('{reason}', reason)),
  });
  const noticeChange = (command: Parameters<typeof isCoreCommand>[0]) => {
    if (isCoreCommand(command)) keeper.changed();
  };
  host.model.on('command-dispatched', keeper, noticeChange as never);
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

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
