import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { Model, quietly } from '../../src/host/engine.ts';
import { hostWith, runScript } from './script-host.ts';

const partsOf = async (host: ReturnType<typeof hostWith>): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await host.exportXlsx())).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

// To read a file the engine needs the browser's DOM.
beforeAll(() => {
  const { window } = new JSDOM();
  for (const key of ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Document', 'Element'] as const)
    Object.assign(globalThis, { [key]: window[key] });
});

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
  expect(sheet).toContain('<formula1>&quot;TRUE,FALSE&quot;</formula1>');
  expect(sheet).not.toContain('errorStyle=""');
  expect(sheet).toContain('<formula>&quot;not &quot;&quot;yet&quot;&quot;&quot;</formula>');
});

test('custom functions are exported as their values', async () => {
  const host = hostWith('/** @customfunction */ function TWICE(n) { return 2 * n; }');
  host.edit('Sheet1', 'A1', '=TWICE(21)');
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml'];
  expect(sheet).toContain('<v>42</v>');
  expect(sheet).not.toContain('TWICE');
});

test('formulas are ordinary ones, unless they fill several cells', async () => {
  const host = hostWith('function noop() {}');
  host.edit('Sheet1', 'A1', '=IF(B1="";"none";1)');
  host.edit('Sheet1', 'A2', '=1/0');
  host.edit('Sheet1', 'A3', '=SEQUENCE(2)');
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml']!;
  const cells = [...sheet.matchAll(/<c r="(A\d)"([^>]*)>\s*(<f.*?<\/v>)/g)].map((match) => match.slice(1));
  expect(cells).toEqual([
    ['A1', ' t="str"', '<f>IF(B1=&quot;&quot;,&quot;none&quot;,1)</f><v>none</v>'],
    ['A2', expect.stringContaining(' t="e"'), '<f>1/0</f><v>#DIV/0!</v>'],
    ['A3', ' cm="1" t="n"', '<f t="array" ref="A3:A4">_xlfn.SEQUENCE(2)</f><v>1</v>'],
  ]);
});

test('what a rule says is shown beside the cell, and where it refuses a value', async () => {
  const { host } = runScript(`
    var dv = function () { return SpreadsheetApp.newDataValidation(); };
    s.getRange('A1:B1').setDataValidations([[
      dv().requireNumberBetween(0, 1).setHelpText('A share, such as "40%"').setAllowInvalid(false).build(),
      dv().requireDate().setHelpText(new Array(301).join('x')).build(),
    ]]);
    s.getRange('C1').setDataValidation(dv().requireValueInRange(s.getRange('D1:D4')).build());`);
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml']!;
  const rules = [
    ...sheet.matchAll(/<dataValidation .*? sqref="(\w+)"(?:.*?prompt="(.*?)" error="(.*?)")?.*?>/g),
  ];
  expect(rules.map(([, place, prompt, error]) => [place, prompt, error])).toEqual([
    ['A1', 'A share, such as &quot;40%&quot;', 'A share, such as &quot;40%&quot;'],
    // Excel takes 255 characters beside a cell and 225 in an error.
    ['B1', `${'x'.repeat(254)}…`, `${'x'.repeat(224)}…`],
    ['C1', undefined, undefined],
  ]);
});

test('sheets are printed as wide as a page, wide ones across, with their frozen rows on each page', async () => {
  const { host } = runScript(`
    s.getRange('A3').setValue('narrow');
    var t = ss.insertSheet('Wide'); t.setFrozenRows(2); t.setTabColor('#0b6e69'); t.setRightToLeft(true);
    t.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]); t.setColumnWidths(1, 4, 240); t.activate();`);
  const parts = await partsOf(host);
  const [narrow, wide] = [parts['xl/worksheets/sheet0.xml']!, parts['xl/worksheets/sheet1.xml']!];
  for (const sheet of [narrow, wide]) {
    expect(sheet.match(/<pageSetUpPr fitToPage="1"\/>/g)).toHaveLength(1);
  }
  expect(narrow).toContain('fitToWidth="1" fitToHeight="1" orientation="portrait"');
  expect(wide).toContain('fitToWidth="1" fitToHeight="0" orientation="landscape"');
  expect(narrow).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
  expect(wide).toContain('<oddFooter>&amp;R&amp;A&amp;L&amp;P / &amp;N</oddFooter>');
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Wide'!$1:$2</definedName>`,
  );
  expect(parts['xl/workbook.xml']).toContain('<bookViews><workbookView activeTab="1"/></bookViews>');
  expect(narrow).not.toContain('tabSelected');
  expect(wide).toContain('tabSelected="1"');
});

test('names follow a sheet whose name is too long for Excel', async () => {
  const { host } = runScript(`
    var t = ss.insertSheet('Campaign with a rather long name of 2026');
    ss.setNamedRange('Campaign1_Goal', t.getRange('B2'));`);
  const workbook = (await partsOf(host))['xl/workbook.xml'];
  expect(workbook).toContain('name="Campaign with a rather long nam"');
  expect(workbook).toContain(`>'Campaign with a rather long nam'!$B$2</definedName>`);
});

test('texts of a sheet from right to left are read that way, whatever they begin with', async () => {
  const { host } = runScript(`
    s.getRange('A1:B1').setValues([['ROI', 1]]).setBackground('#fff8e1');
    var t = ss.insertSheet('עלויות'); t.setRightToLeft(true);
    t.getRange('A1').setValue('ROI נטו').setBackground('#fff8e1');
    t.getRange('A2').setValue('ROI ברוטו').setWrap(true).setBackground('#fff8e1'); t.getRange('A3').setValue('ROI');`);
  const parts = await partsOf(host);
  const looks = [...parts['xl/styles.xml']!.matchAll(/<cellXfs count="(\d+)">(.*?)<\/cellXfs>/gs)][0]!;
  const each = looks[2]!.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)!;
  expect(each).toHaveLength(Number(looks[1]));
  const lookOf = (sheet: string, cell: string) =>
    each[
      Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(parts[`xl/worksheets/${sheet}.xml`]!)?.[1] ?? 0)
    ];
  const order = 'readingOrder="2"';
  expect(lookOf('sheet0', 'A1')).not.toContain(order);
  expect(lookOf('sheet1', 'A1')).toContain(`<alignment ${order}`);
  expect(lookOf('sheet1', 'A2')).toMatch(/readingOrder="2".* wrapText="1"/);
  expect(lookOf('sheet1', 'A3')).toContain(order);
  const fillOf = (look?: string) => /fillId="\d+"/.exec(look!)![0];
  expect(fillOf(lookOf('sheet1', 'A1'))).toBe(fillOf(lookOf('sheet0', 'A1')));
});

test('rows without a height of their own are as high as their wrapped texts', async () => {
  const long = 'a text of many words '.repeat(10).trim();
  const { host } = runScript(`
    s.getRange('A1:A5').setValues([['${long}'], ['${long}'], ['${long}'], ['short'], ['="${long}"']]);
    s.getRange('A1').setWrap(true); s.getRange('A3:A5').setWraps([[true], [true], [true]]);
    s.setRowHeight(3, 30); s.setColumnWidth(1, 210);`);
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml']!;
  const rows = [...sheet.matchAll(/<row r="[1-5]"( ht="(?<height>[\d.]+)")?( customHeight="1")?/g)];
  const heights = rows.map(({ groups }) => groups!.height && Number(groups!.height));
  // 209 letters in seven lines of at most 32, each of 12.5 points.
  expect(heights).toEqual([93, undefined, 22.5, undefined, 93]);
  expect(rows.map((row) => row[3] !== undefined)).toEqual([false, false, true, false, false]);
});

test('charts stand without a frame', async () => {
  const { host } = runScript(`
    s.getRange('A1:B3').setValues([['Day', 'Cost'], ['Mon', 1], ['Tue', 2]]);
    s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('A1:B3')).setNumHeaders(1)
      .setPosition(1, 4, 0, 0).build());`);
  const chart = (await partsOf(host))['xl/charts/chart1.xml']!;
  expect(chart.match(/<a:noFill\/>/g)).toHaveLength(1);
  expect(chart.slice(0, chart.indexOf('<c:chart>'))).toContain('<a:ln><a:noFill/></a:ln>');
});

test('a page that is printed ends before a chart rather than within it', async () => {
  const { host } = runScript(`
    for (var row = 1; row <= 100; row += 99) s.getRange(row, 1, 1, 3).setValues([[row, 1, 2]]);
    s.setColumnWidths(1, 3, 300); s.setFrozenRows(1); s.setRowHeights(1, 100, 20);
    s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('A1:B3'))
      .setPosition(55, 1, 0, 0)
      .setOption('width', 900).setOption('height', 300).build());`);
  const sheet = (await partsOf(host))['xl/worksheets/sheet0.xml']!;
  // 890 px at 73% are 1,219 of the sheet, 60 rows of 20: within the chart, which begins below the 54th.
  expect(sheet).toContain('<pageSetup paperSize="9" scale="73" orientation="portrait"/>');
  expect(sheet).not.toContain('fitToPage');
  expect(sheet).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="54" max="16383" man="1"/></rowBreaks>',
  );
  expect(sheet.indexOf('<rowBreaks')).toBeLessThan(sheet.indexOf('<drawing'));
});
