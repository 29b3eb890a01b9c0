import { describe, expect, test } from 'vitest';
import { hostWith, messageOf } from './script-host.ts';

const menu = 'SpreadsheetApp.getUi().createAddonMenu().addItem("Start", "start").addToUi();';

test('onOpen in NONE builds the menu and may do no more', () => {
  const allowed = hostWith(`function onOpen(e) { Session.getActiveUserLocale(); ${menu} }`);
  allowed.open('NONE');
  expect(allowed.menu).toEqual([{ caption: 'Start', functionName: 'start' }]);
});

describe.each<[mode: 'NONE' | 'LIMITED', body: string, member: string]>([
  ['NONE', 'SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
  ['NONE', 'PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
  ['NONE', 'LockService.getDocumentLock()', 'LockService.getDocumentLock'],
  ['NONE', 'HtmlService.createHtmlOutputFromFile("sidebar")', 'HtmlService.createHtmlOutputFromFile'],
  ['LIMITED', 'HtmlService.createHtmlOutputFromFile("sidebar")', 'HtmlService.createHtmlOutputFromFile'],
])('%s', (mode, body, member) => {
  test(`refuses ${member}`, () => {
    const host = hostWith(`function onOpen() { ${body} }`);
    expect(messageOf(() => host.open(mode))).toBe(
      `You do not have permission to call ${member} (AuthMode.${mode}).`,
    );
  });
});

test('LIMITED reads and writes the document and the properties', () => {
  const host = hostWith(`function onOpen(e) {
    PropertiesService.getDocumentProperties().setProperty('mode', String(e.authMode));
    e.source.getSheets()[0].getRange('A1').setValue(PropertiesService.getDocumentProperties().getProperty('mode'));
  }`);
  host.open('LIMITED');
  expect(host.read('Sheet1', 'A1').value).toBe('LIMITED');
});

test('a formula reads the document and does not write it', () => {
  const host = hostWith(`
    /** @customfunction */ function READS() { return SpreadsheetApp.getActive().getSheets()[0].getRange('B1').getValue(); }
    /** @customfunction */ function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(1); return 1; }
    /** @customfunction */ function MENUS() { SpreadsheetApp.getUi(); return 1; }`);
  host.edit('Sheet1', 'B1', '7');
  host.edit('Sheet1', 'A1', '=READS()');
  host.edit('Sheet1', 'A2', '=WRITES()');
  host.edit('Sheet1', 'A3', '=MENUS()');
  expect(host.read('Sheet1', 'A1').value).toBe(7);
  expect(host.read('Sheet1', 'A2').error).toBe(
    'You do not have permission to call Range.setValue (AuthMode.CUSTOM_FUNCTION).',
  );
  expect(host.read('Sheet1', 'A3').error).toBe(
    'You do not have permission to call SpreadsheetApp.getUi (AuthMode.CUSTOM_FUNCTION).',
  );
  expect(host.read('Sheet1', 'B1').value).toBe(7);
});

test('the top level of the script may call no service', () => {
  const message =
    'SpreadsheetApp.getActive was called while the script loads; top-level code may call no service.';
  const host = hostWith('var ss = SpreadsheetApp.getActive(); function main() { return 1; }');
  expect(messageOf(() => host.run('main'))).toBe(message);
});

test('installing runs onInstall with all that was consented', () => {
  const host = hostWith(`function onInstall(e) { onOpen(e); }
    function onOpen(e) { ${menu} SpreadsheetApp.getActiveSheet().getRange('A1').setValue(String(e.authMode)); }`);
  host.install();
  expect(host.menu).toHaveLength(1);
  expect(host.read('Sheet1', 'A1').value).toBe('FULL');
});

test('a menu item opens the sidebar, and only an item of the menu runs', () => {
  const host = hostWith(`function onOpen() { ${menu} }
    function start() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('T')); }`);
  expect(messageOf(() => host.runMenuItem('start'))).toBe('The menu has no item for start.');
  host.open();
  const shown: unknown[] = [];
  const stop = host.on('sidebar', (sidebar) => shown.push(sidebar));
  host.runMenuItem('start');
  host.closeSidebar();
  stop();
  host.runMenuItem('start');
  expect(shown).toEqual([{ title: 'T', html: '<p>hello</p>' }, null]);
  expect(host.sidebar).toEqual({ title: 'T', html: '<p>hello</p>' });
});
