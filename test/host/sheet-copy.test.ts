import { describe, expect, test } from 'vitest';
import { hostWith, mainOf, messageOf, runScript } from './script-host.ts';

const DRESSED = `
  var t = ss.insertSheet('Template', 1);
  t.deleteRows(9, 992); t.deleteColumns(5, 22);
  t.getRange('A1:B1').setValues([['a', '=1+1']]).setBackground('#ffeecc').setFontWeight('bold');
  t.getRange('C1').setNote('say it');
  t.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  t.setColumnWidths(2, 2, 77).setFrozenRows(1);
  t.setRowHeight(3, 44).setTabColor('#0b6e69').setRightToLeft(true).setHiddenGridlines(true);
  t.hideRows(4);`;

describe('a sheet made from a template', () => {
  test('has its cells, looks, rules, sizes and frame, at the place that is asked for', () => {
    const { host, reply } = runScript(`${DRESSED}
      var copy = ss.insertSheet('Copy', 0, { template: t });
      copy.getRange('A1').setValue('other');
      copy.deleteColumns(3, 2);
      return [copy.getIndex(), copy.getMaxRows(), copy.getMaxColumns(), copy.getFrozenRows(), copy.isRightToLeft(),
        copy.hasHiddenGridlines(), copy.getRange('A1').getBackground(), copy.getRange('B1').getValue(),
        copy.getRange('A2').getDataValidation() !== null, t.getRange('A1').getValue(), t.getRange('C1').getNote(),
        t.getMaxColumns(), ss.getActiveSheet().getName(), ss.getSheets().length];`);
    expect(reply).toEqual([1, 8, 2, 1, true, true, '#ffeecc', 2, true, 'a', 'say it', 4, 'Copy', 3]);
    const { getters } = host.model;
    const id = getters.getSheetIdByName('Copy') as string;
    expect(getters.getColSize(id, 1)).toBe(77);
    expect(getters.getRowSize(id, 2)).toBe(44);
    expect(getters.isRowHidden(id, 3)).toBe(true);
    expect(getters.getSheet(id).color).toBe('#0b6e69');
  });

  test('is counted among the cells of the spreadsheet', () => {
    const host = hostWith(
      mainOf(
        `${DRESSED} ss.deleteSheet(s); for (var i = 0; i < 3; i++) ss.insertSheet('C' + i, 0, { template: t });`,
      ),
    );
    host.run('main');
    expect(host.model.getters.getSheetIds()).toHaveLength(4);
  });

  test.each([
    ['named ranges', "ss.setNamedRange('Mine', t.getRange('A1'));"],
    ['protections', "t.getRange('A1').protect();"],
    ['developer metadata', "t.addDeveloperMetadata('key', 'value');"],
  ])('is refused where the template has %s, of which Google does not say what becomes', (what, act) => {
    const host = hostWith(mainOf(`${DRESSED} ${act} ss.insertSheet('Copy', 0, { template: t });`));
    expect(messageOf(() => host.run('main'))).toBe(
      `A template with ${what} is not emulated by the local host.`,
    );
  });

  test.each([
    ['{ template: null }', 'String,number,Object'],
    ['{ model: t }', 'String,number,Object'],
    ['t', 'String,number,Sheet'],
  ])('takes nothing else: %s', (options, types) => {
    const host = hostWith(mainOf(`${DRESSED} ss.insertSheet('Copy', 0, ${options});`));
    expect(messageOf(() => host.run('main'))).toBe(
      `The parameters (${types}) don't match the method signature for Spreadsheet.insertSheet.`,
    );
  });
});
