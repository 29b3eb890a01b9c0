import type { BuiltFiles } from '../start-document.ts';
import { pageMessages } from './messages.ts';
import { openPage } from './open-page.ts';
import { openSavedSpreadsheet } from './saved-spreadsheet.ts';
import { readSettings } from './settings.ts';
import { TEXTS } from './texts.ts';

const settings = readSettings(Object.fromEntries(new URLSearchParams(location.search)));
const texts = TEXTS[settings.language];
document.documentElement.lang = settings.language;
document.documentElement.dir = settings.language === 'he' ? 'rtl' : 'ltr';
const messages = pageMessages(document.querySelector<HTMLElement>('#messages')!, texts);
const files: BuiltFiles = JSON.parse(document.querySelector('#start')!.textContent!);
const [templates, saved] = await Promise.all([
  fetch('/templates.xml').then((answer) => answer.text()),
  openSavedSpreadsheet(),
]);
await openPage({ files, templates, saved, settings, texts, messages });
document.documentElement.dataset.ready = 'true';
