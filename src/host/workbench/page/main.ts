import { Model } from '@odoo/o-spreadsheet';
import { fillBar } from './bar.ts';
import { takeSemicolonsInEveryLocale } from './formula-separators.ts';
import { pageMessages } from './messages.ts';
import { mountSpreadsheet } from './spreadsheet-view.ts';
import { TEXTS } from './texts.ts';

takeSemicolonsInEveryLocale();
const texts = TEXTS.en;
const t0 = performance.now();
const templates = await (await fetch('/templates.xml')).text();
const model = new Model({}, {});
Object.assign(globalThis, { model });
const messages = pageMessages(document.querySelector('#messages')!, texts);
fillBar(document.querySelector('#bar')!, texts, { fileName: '', locale: 'en_US', language: 'en' }, {} as any);
await mountSpreadsheet(document.querySelector('#spreadsheet')!, model, templates, messages);
console.log('mounted', performance.now(), performance.now() - t0);
document.documentElement.dataset.ready = 'true';
