import { describe, expect, test } from 'vitest';
import { messageOf, runScript } from './script-host.ts';

const rule = 'SpreadsheetApp.newDataValidation()';
const rules = (host: ReturnType<typeof runScript>['host']) =>
  host.model.getters.getDataValidationRules('Sheet1').map(({ criterion, isBlocking, ranges }) => ({
    type: criterion.type,
    values: criterion.values,
    isBlocking,
    ranges: ranges.map((range) => host.model.getters.getRangeString(range, 'Sheet1')),
  }));

describe('each criterion reaches the engine', () => {
  test.each<[body: string, type: string, values: string[]]>([
    [`${rule}.requireValueInList(['a', 'b'], false)`, 'isValueInList', ['a', 'b']],
    [`${rule}.requireValueInRange(s.getRange('D1:D3'))`, 'isValueInRange', ["'Sheet1'!D1:D3"]],
    [`${rule}.requireNumberGreaterThanOrEqualTo(0)`, 'isGreaterOrEqualTo', ['0']],
    [`${rule}.requireNumberGreaterThan(0.5)`, 'isGreaterThan', ['0.5']],
    [`${rule}.requireNumberBetween(0, 1)`, 'isBetween', ['0', '1']],
    [`${rule}.requireDate()`, 'dateIsValid', []],
    [`${rule}.requireDateOnOrAfter(new Date(Date.UTC(2025, 0, 1)))`, 'dateIsOnOrAfter', ['45658']],
    [`${rule}.requireCheckbox()`, 'isBoolean', []],
  ])('%s', (body, type, values) => {
    const { host } = runScript(`s.getRange('A1').setDataValidation(${body}.setAllowInvalid(false).build())`);
    expect(rules(host)).toEqual([{ type, values, isBlocking: true, ranges: ['A1'] }]);
  });
});

test('rules are read back with their help, given on to other cells, and taken away', () => {
  const { host, reply } = runScript(`
    var r = ${rule}.requireNumberGreaterThanOrEqualTo(0).setHelpText('Zero or more').setAllowInvalid(false).build();
    s.getRange('A1:A5').setDataValidation(r);
    s.getRange('B1:B2').setDataValidations(s.getRange('A1:A2').getDataValidations());
    s.getRange('A3').setDataValidation(null);
    var seen = s.getRange('A3:A4').getDataValidations();
    return [seen[0][0], seen[1][0].getHelpText(), seen[1][0].getAllowInvalid()];`);
  expect(reply).toEqual([null, 'Zero or more', false]);
  expect(rules(host)).toEqual([
    { type: 'isGreaterOrEqualTo', values: ['0'], isBlocking: true, ranges: ['A4:A5', 'A1:B2'] },
  ]);
});

test('a list from cells accepts what the cells hold', () => {
  const { host } = runScript(`
    s.getRange('D1:D2').setValues([['Ads'], ['Tools']]);
    s.getRange('A1').setDataValidation(${rule}.requireValueInRange(s.getRange('D1:D2')).setAllowInvalid(false).build());`);
  host.edit('Sheet1', 'A1', 'Tools');
  expect(messageOf(() => host.edit('Sheet1', 'A1', 'Rent'))).toContain('violates the data validation rules');
  host.edit('Sheet1', 'D1', 'Rent');
  host.edit('Sheet1', 'A1', 'Rent');
  expect(host.read('Sheet1', 'A1').value).toBe('Rent');
});

test('a rule without criteria, and a list without entries, are refused', () => {
  expect(messageOf(() => runScript(`${rule}.build()`))).toBe('The data validation has no criteria.');
  expect(messageOf(() => runScript(`${rule}.requireValueInList([])`))).toBe(
    'A list of choices has 1 to 500 entries; this one has 0.',
  );
});
