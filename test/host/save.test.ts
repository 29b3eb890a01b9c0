import { expect, test } from 'vitest';
import { HOST_LOCALES } from '../../src/host/locales.ts';
import { hostWith, mainOf, runScript } from './script-host.ts';

const everything = `
  PropertiesService.getDocumentProperties().setProperty('campaign', '{"id":1}');
  PropertiesService.getUserProperties().setProperty('language', 'he');
  var t = ss.insertSheet('Costs', 0);
  t.getRange('A1:B3').setValues([['Item', 'Cost'], ['Ads', 100], ['Own "time"', '=1/4']]);
  t.getRange('B2:B3').setNumberFormat('#,##0.00').setBackground('#FFF8E1').setFontWeight('bold').setWrap(true);
  t.getRange('A1:B1').setBorder(null, null, true, null, null, null, '#D9E2EC', SpreadsheetApp.BorderStyle.SOLID_MEDIUM).setNote('head');
  t.getRange('C1').setFormula('=SUM(Costs_Cost)');
  ss.setNamedRange('Costs_Cost', t.getRange('B2:B3'));
  t.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ads', 'Tools']).setHelpText('Pick one').build());
  t.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setFontColor('#B3261E').setRanges([t.getRange('B2:B3')]).build()]);
  t.insertChart(t.newChart().setChartType(Charts.ChartType.COLUMN).addRange(t.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 1, 0, 0).setOption('title', 'Costs').build());
  t.setRightToLeft(true).setTabColor('#E69F00').setHiddenGridlines(true).addDeveloperMetadata('kind', 'costs');
  t.setFrozenRows(1); t.setColumnWidths(1, 2, 150); t.getRange('D1:E1').merge(); t.protect().setWarningOnly(true);`;

test.each(HOST_LOCALES)('all of a spreadsheet in %s is there when it is opened again', (locale) => {
  const { host } = runScript(everything, { locale, timeZone: 'Europe/Istanbul', name: 'My campaign' });
  const saved = host.save();
  const text = JSON.stringify(saved);
  const again = hostWith(
    mainOf('return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];'),
    {
      saved: JSON.parse(text),
    },
  );
  expect(again.save()).toEqual(saved);
  expect(again.run('main')).toEqual(['My campaign', locale, 'Europe/Istanbul']);
  expect(again.read('Costs', 'C1').value).toBe(100.25);
  expect(again.read('Costs', 'A1').note).toBe('head');
  expect(JSON.stringify(host.save())).toBe(text);
});

test('a person’s undo and redo go step by step through what the script did', () => {
  const { host } = runScript(`s.getRange('A1').setValue('one').setFontWeight('bold');
    ss.insertSheet('T'); s.getRange('A2').setValue('two');`);
  const seen = () => [
    host.read('Sheet1', 'A1').value,
    host.read('Sheet1', 'A2').value,
    host.model.getters.getSheetIds().length,
  ];
  expect(seen()).toEqual(['one', 'two', 2]);
  host.model.dispatch('REQUEST_UNDO');
  expect(seen()).toEqual(['one', '', 2]);
  host.model.dispatch('REQUEST_UNDO');
  expect(seen()).toEqual(['one', '', 1]);
  host.model.dispatch('REQUEST_UNDO');
  expect(seen()).toEqual(['', '', 1]);
  for (let step = 0; step < 3; step++) host.model.dispatch('REQUEST_REDO');
  expect(seen()).toEqual(['one', 'two', 2]);
});
