import type { HostLocale } from '../../host.ts';
import type { InterfaceLanguage } from '../choices.ts';
import type { BarActions } from './bar.ts';
import { keepInterfaceLanguage } from './interface-language.ts';
import type { Keeper } from './keep-saved.ts';
import { offerFile } from './offer-file.ts';
import { inLocale } from './open-host.ts';
import type { Parts } from './open-page.ts';
import { reasonOf } from './reason-of.ts';

/** What the bar's fields and buttons do. */
export function barActions({ host, saved, texts, messages }: Parts, keeper: () => Keeper): BarActions {
  /** The page is made anew without what its address named: the choice made in the bar is the later word. */
  const reopen = () => location.assign(location.pathname);
  return {
    rename: (name: string) => {
      Object.assign(host.settings, { name: name || texts.untitled });
      keeper().changed();
    },
    chooseLocale: async (locale: HostLocale) => {
      keeper().stop();
      await saved.save(JSON.stringify(inLocale(host.save(), locale)));
      reopen();
    },
    chooseLanguage: (language: InterfaceLanguage) => {
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
      keeper().stop();
      await saved.clear();
      reopen();
    },
  };
}
