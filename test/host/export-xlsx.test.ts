import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Model, quietly } from '../../src/host/engine.ts';
import { hostWith, runScript } from './script-host.ts';

const partsOf = async (host: ReturnType<typeof hostWith>): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await host.exportXlsx())).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

test('the exported workbook opens again', async () => {
  const { host } = runScript(`
    s.getRange('A1:B2').setValues([['Ads', 100], ['Total "all"', '=SUM(B1;5)']]);
    ss.insertSheet('עלויות').getRange('A1').setValue('שלום').setNote('כותרת');`);
  const parts = await partsOf(host);
  const again = quietly(() => new Model(parts));
  const [first, second] = again.getters.getSheetIds();
  const value = (sheetId: string, col: number, row: number) =>
    again.getters.getEvaluatedCell({ sheetId, col, row }).value;
  expect(again.getters.getSheetName(second!)).toBe('עלויות');
  expect([value(first!, 0, 1), value(first!, 1, 1), value(second!, 0, 0)]).toEqual([
    'Total "all"',
    105,
    'שלום',
  ]);
});

test('right-to-left sheets, names and notes are in the file', async () => {
  const { host } = runScript(`
    var t = ss.insertSheet("Ads & more"); t.setRightToLeft(true);
    t.getRange('A1').setNote('Type < 5 & "why"'); t.getRange('C3').setNote('two\\nlines');
    ss.setNamedRange('Costs_Cost', t.getRange('B2:B9')); ss.setNamedRange('Rate', s.getRange('A1'));
    s.getRange('A2').setFormula('=SUM(Costs_Cost)');`);
  const parts = await partsOf(host);
  expect(parts['xl/worksheets/sheet0.xml']).not.toContain('rightToLeft');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<sheetView rightToLeft="1" ');
  expect(parts['xl/workbook.xml']).toContain(
    `<definedNames><definedName name="Costs_Cost">'Ads &amp; more'!$B$2:$B$9</definedName>` +
      `<definedName name="Rate">'Sheet1'!$A$1</definedName></definedNames>`,
  );
  expect(parts['xl/comments0.xml']).toBeUndefined();
  const comments = parts['xl/comments1.xml']!.matchAll(/ref="(\w+)".*?>([^<>]+)<\/t>/gs);
  expect([...comments].map(([, cell, text]) => [cell, text])).toEqual([
    ['A1', 'Type &lt; 5 &amp; &quot;why&quot;'],
    ['C3', 'two\nlines'],
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<legacyDrawing r:id="rIdNoteBoxes"\/>\s*<\/worksheet>/);
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/vmlDrawing1.vml"');
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/comments1.xml"');
});

test('rules are written so that Excel reads them', async () => {
  const { host } = runScript(`
    var dv = function () { return SpreadsheetApp.newDataValidation(); };
    s.getRange('A1:A3').setDataValidations([
      [dv().requireDate().build()],
      [dv().requireCheckbox().build()],
      [dv().requireNumberBetween(0, 1).setAllowInvalid(false).build()],
    ]);
    s.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('not "yet"').setBold(true).setRanges([s.getRange('B1')]).build(),
    ]);`);
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml']!;
  expect(sheet).toContain('<dataValidations count="3">');
  expect(sheet.match(/<dataValidation /g)).toHaveLength(3);
  expect(sheet).toMatch(/sqref="A1" type="date" operator="greaterThanOrEqual">\s*<formula1>1<\/formula1>/);
  expect(sheet).toContain('<formula1>"TRUE,FALSE"</formula1>');
  expect(sheet).not.toContain('errorStyle=""');
  expect(sheet).toContain('<formula>"not ""yet"""</formula>');
});

test('custom functions are exported as their values', async () => {
  const host = hostWith('/** @customfunction */ function TWICE(n) { return 2 * n; }');
  host.edit('Sheet1', 'A1', '=TWICE(21)');
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml'];
  expect(sheet).toContain('<v>42</v>');
  expect(sheet).not.toContain('TWICE');
});
