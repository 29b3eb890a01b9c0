import { expect, test } from 'vitest';
import { runScript } from './script-host.ts';

test('every filled cell of every sheet, with its formula and its value', () => {
  const { host } = runScript(`
    s.getRange('A1:C1').setValues([['Ads', 100, true]]);
    s.getRange('B2').setFormula('=SUM(B1;5)'); s.getRange('B3').setFormula('=1/0'); s.getRange('B4').setFormula('=""');
    s.getRange('B5').setBackground('#ffffff');
    var t = ss.insertSheet('עלויות'); t.getRange('C2').setValue(new Date(Date.UTC(2026, 0, 5)));
    ss.setNamedRange('Costs_Date', t.getRange('C2:C9'));`);
  const cell = (sheet: string, address: string, formula: string, value: unknown, isError = false) => ({
    ...{ sheet, address, formula, value, isError },
  });
  expect(host.cells()).toEqual([
    cell('Sheet1', 'A1', '', 'Ads'),
    cell('Sheet1', 'B1', '', 100),
    cell('Sheet1', 'C1', '', true),
    cell('Sheet1', 'B2', '=SUM(B1;5)', 105),
    cell('Sheet1', 'B3', '=1/0', '#DIV/0!', true),
    cell('Sheet1', 'B4', '=""', ''),
    cell('עלויות', 'C2', '', 46027),
  ]);
  expect(host.placeOf('Costs_Date')).toEqual({ sheet: 'עלויות', address: 'C2' });
  expect(host.placeOf('Costs_Nothing')).toBeNull();
});
