import { describe, expect, test } from 'vitest';
import { a1Of } from '../../src/host/a1.ts';
import { helpers } from '../../src/host/engine.ts';
import { messageOf, runScript } from './script-host.ts';

const at = (host: ReturnType<typeof runScript>['host'], xc: string) => {
  const position = { sheetId: 'Sheet1', ...helpers.toCartesian(xc) };
  return {
    style: host.model.getters.getCell(position)?.style,
    border: host.model.getters.getCellBorder(position),
  };
};

test('looks are set cell by cell, in grids and over lists, and reset by null', () => {
  const { host, reply } = runScript(`
    s.getRange('A1:B1').setBackgrounds([['#FFF8E1', null]]).setFontColors([['#52606D', '#1F2933']])
      .setFontWeights([['bold', 'normal']]).setFontStyles([['italic', null]]).setFontSizes([[16, 10]])
      .setHorizontalAlignments([['center', null]]).setVerticalAlignments([['middle', 'bottom']]).setWraps([[true, false]]);
    s.getRangeList(['C1', 'C3:D3']).setBackground('#0B6E69').setFontWeight('bold').setNumberFormat('0%');
    s.getRange('D3').setBackground(null).setFontWeight('normal');
    return [s.getRange('A1:D1').getBackgrounds()[0], s.getRange('C3:D3').getNumberFormats()[0]];`);
  expect(at(host, 'A1').style).toEqual({
    fillColor: '#FFF8E1',
    textColor: '#52606D',
    bold: true,
    italic: true,
    fontSize: 16,
    align: 'center',
    verticalAlign: 'middle',
    wrapping: 'wrap',
  });
  expect(at(host, 'B1').style).toEqual({ textColor: '#1F2933' });
  expect(at(host, 'C1').style).toEqual({ fillColor: '#0B6E69', bold: true });
  expect(at(host, 'D3').style).toBeUndefined();
  expect(reply).toEqual([
    ['#fff8e1', '#ffffff', '#0b6e69', '#ffffff'],
    ['0%', '0%'],
  ]);
});

test('a range becomes one cell, or one cell in each row', () => {
  const { host } = runScript(`s.getRange('A1:B2').merge(); s.getRange('C1:E2').mergeAcross();`);
  const { getters } = host.model;
  const merged = getters.getMerges('Sheet1').map(a1Of);
  expect(merged).toEqual(['A1:B2', 'C1:E1', 'C2:E2']);
});

test('borders are drawn, kept and removed side by side', () => {
  const { host } = runScript(`
    var SOLID = SpreadsheetApp.BorderStyle.SOLID;
    s.getRange('A1:B2').setBorder(true, true, true, true, true, true, '#D9E2EC', SOLID);
    s.getRange('A1:B2').setBorder(null, false, null, null, false, null);
    s.getRange('D1').setBorder(null, null, true, null, null, null);`);
  const line = { color: '#D9E2EC', style: 'thin' };
  expect(at(host, 'A1').border).toEqual({ top: line, bottom: line });
  expect(at(host, 'B2').border).toEqual({ top: line, bottom: line, right: line });
  expect(at(host, 'D1').border).toEqual({ bottom: { color: '#000000', style: 'thin' } });
});

test('the sheet’s own settings', () => {
  const { host, reply } = runScript(`
    s.setFrozenRows(2); s.setFrozenColumns(1); s.setFrozenColumns(0);
    s.setColumnWidth(1, 200).setColumnWidths(2, 2, 90).setRowHeight(1, 40).setTabColor('#0B6E69').setHiddenGridlines(true);
    s.hideColumns(5, 2);
    var t = ss.insertSheet('T'); s.hideSheet();
    var hidden = s.isSheetHidden(); s.showSheet();
    t.activate(); ss.moveActiveSheet(1);
    return [s.getFrozenRows(), s.getFrozenColumns(), hidden, s.isSheetHidden(), s.getIndex(), t.getIndex(), s.getMaxRows(), s.getMaxColumns()];`);
  expect(reply).toEqual([2, 0, true, false, 2, 1, 1000, 26]);
  const { getters } = host.model;
  expect([0, 1, 2, 3].map((col) => getters.getColSize('Sheet1', col))).toEqual([200, 90, 90, 96]);
  expect(getters.getUserRowSize('Sheet1', 0)).toBe(40);
  expect(getters.getSheet('Sheet1').color).toBe('#0B6E69');
  expect(getters.getGridLinesVisibility('Sheet1')).toBe(false);
  expect([3, 4, 5, 6].map((col) => getters.isColHiddenByUser('Sheet1', col))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('rows and columns come and go, and the last filled one is known', () => {
  const { reply } = runScript(`
    s.getRange('B3').setFormula('=SEQUENCE(2;2)');
    var filled = [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()];
    s.insertRowsAfter(3, 2); s.insertColumnsBefore(1, 1); s.deleteRows(1, 2); s.deleteColumns(10, 3);
    return [filled, s.getLastRow(), s.getLastColumn(), s.getMaxRows(), s.getMaxColumns(), s.getRange('C1').getFormula()];`);
  expect(reply).toEqual([[4, 3, 'A1:C4'], 2, 4, 1000, 24, '=SEQUENCE(2,2)']);
});

describe('conditional formats', () => {
  test('the rules are replaced as a whole, the first strongest', () => {
    const { host, reply } = runScript(`
      var r = s.getRange('A1:B5');
      var rule = function () { return SpreadsheetApp.newConditionalFormatRule(); };
      s.setConditionalFormatRules([rule().whenNumberLessThan(9).setBackground('#FCE8E6').setRanges([r]).build()]);
      s.setConditionalFormatRules([
        rule().whenFormulaSatisfied('=AND($A1<0;$B1<>"x;y")').setFontColor('#B3261E').setBold(true).setRanges([r]).build(),
        rule().whenTextEqualTo('not yet').setBackground('#FFF4D6').setRanges([r, s.getRange('D1')]).build(),
      ]);
      return s.getConditionalFormatRules().map(function (each) { return each.getRanges().map(function (x) { return x.getA1Notation(); }); });`);
    expect(reply).toEqual([['A1:B5'], ['A1:B5', 'D1']]);
    expect(host.model.getters.getConditionalFormats('Sheet1').map(({ rule }) => rule)).toEqual([
      {
        type: 'CellIsRule',
        operator: 'customFormula',
        values: ['=AND($A1<0,$B1<>"x;y")'],
        style: { textColor: '#B3261E', bold: true },
      },
      { type: 'CellIsRule', operator: 'isEqual', values: ['not yet'], style: { fillColor: '#FFF4D6' } },
    ]);
  });

  test('a formula colors the rows it is true for', () => {
    const { host } = runScript(`
      s.getRange('A1:A2').setValues([[1], [-1]]);
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1<0').setFontColor('#B3261E').setRanges([s.getRange('A1:B2')]).build()]);`);
    const color = (xc: string) =>
      host.model.getters.getCellComputedStyle({ sheetId: 'Sheet1', ...helpers.toCartesian(xc) }).textColor;
    expect([color('B1') || undefined, color('B2')]).toEqual([undefined, '#B3261E']);
  });

  test.each([
    ['SpreadsheetApp.newConditionalFormatRule().build()', 'The conditional format rule has no condition.'],
    [
      'SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setBold(true).build()',
      'The conditional format rule has no range.',
    ],
    [
      'SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setRanges([s.getRange("A1")]).build()',
      'The conditional format rule has no format.',
    ],
    [
      'ss.insertSheet("T").setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setBold(true).setRanges([s.getRange("A1")]).build()])',
      'A conditional format rule names a range of another sheet.',
    ],
  ])('%s', (body, message) => {
    expect(messageOf(() => runScript(body))).toBe(message);
  });
});
