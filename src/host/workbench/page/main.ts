import type { HostFiles } from '../../host.ts';
import { SPREADSHEET_LOCALES } from '../choices.ts';
import { interfaceLanguage } from './interface-language.ts';
import { pageMessages } from './messages.ts';
import { isOnlyTab } from './only-tab.ts';
import { openHost } from './open-host.ts';
import { openPage } from './open-page.ts';
import { reasonOf } from './reason-of.ts';
import { openSavedSpreadsheet } from './saved-spreadsheet.ts';
import { TEXTS } from './texts.ts';

const named = new URLSearchParams(location.search);
const language = interfaceLanguage(named.get('language'));
const locale = SPREADSHEET_LOCALES.find((name) => name === named.get('locale'));
const texts = TEXTS[language];
document.documentElement.lang = language;
document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr';

const messages = pageMessages(document.querySelector<HTMLElement>('#messages')!, texts);
const tell = (error: unknown) => messages.show(texts.failed.replace('{reason}', reasonOf(error)), 'error');
addEventListener('error', ({ error }) => error && tell(error));
addEventListener('unhandledrejection', ({ reason }) => tell(reason));

const files: HostFiles = JSON.parse(document.querySelector('#start')!.textContent!);
const [templates, saved, isKept] = await Promise.all([
  fetch('/templates.xml').then((answer) => answer.text()),
  openSavedSpreadsheet(),
  isOnlyTab(),
]);
const { host, setAside } = await openHost(
  { files, userLanguage: language, locale, name: texts.untitled },
  saved,
);
if (setAside)
  messages.show(
    texts.setAside.replace('{reason}', setAside.reason).replace('{name}', setAside.name),
    'error',
  );
await openPage({ host, language, texts, messages, saved, isKept, templates });

/** For the browser's console and the browser tests. */
Object.assign(globalThis, { workbench: { host } });
document.documentElement.dataset.ready = 'true';
