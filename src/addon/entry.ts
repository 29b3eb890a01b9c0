import { languageOf } from '../core/language.ts';
import { MENU_TEXTS } from '../i18n/menu-texts.ts';
import { answerCall } from './answer-call.ts';
import { readLanguage } from './read-workbook.ts';

/** The workbook part of the bundle: menu, sidebar and the sidebar's calls. Formulas have an entry of their own. */

export { mendEdit } from './mend-edit.ts';

interface OpenEvent {
  authMode?: GoogleAppsScript.Script.AuthMode;
}

/** Adds the menu. In AuthMode NONE the document and the properties are out of reach: the account's language serves. */
export function onOpen(event?: OpenEvent): void {
  const isEnabled = event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
  const language = isEnabled ? readLanguage() : languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().createAddonMenu().addItem(MENU_TEXTS[language].open, 'openSidebar').addToUi();
}

/** A document that is open while the add-on is installed gets no onOpen of its own. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(MENU_TEXTS[readLanguage()].name);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function callThroughline(requestJson: string): string {
  return answerCall(requestJson);
}
