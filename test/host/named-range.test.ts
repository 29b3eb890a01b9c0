import { describe, expect, test } from 'vitest';
import { messageOf, runScript } from './script-host.ts';

test('a name grows with the rows inserted inside it and moves with those above', () => {
  const { reply } = runScript(`
    ss.setNamedRange('Costs_Cost', s.getRange('B2:B5'));
    s.getRange('A1').setFormula('=SUM(Costs_Cost)');
    s.getRange('B2:B5').setValues([[1], [2], [3], [4]]);
    s.insertRowsBefore(5, 2);
    s.getRange('B5:B6').setValues([[10], [20]]);
    s.insertRowsBefore(1, 1);
    return [ss.getRangeByName('Costs_Cost').getA1Notation(), s.getRange('A2').getValue(), s.getRange('A2').getFormula()];`);
  expect(reply).toEqual(['B3:B8', 40, '=SUM(Costs_Cost)']);
});

test('names are listed, moved, renamed and removed', () => {
  const { reply } = runScript(`
    var t = ss.insertSheet('T');
    ss.setNamedRange('One', s.getRange('A1'));
    ss.setNamedRange('Two', t.getRange('A1:A2'));
    ss.setNamedRange('One', t.getRange('C3'));
    var named = ss.getNamedRanges();
    named[1].setName('Deux').setRange(t.getRange('B1:B2'));
    var seen = ss.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getSheet().getName() + '!' + n.getRange().getA1Notation(); });
    named[1].remove();
    ss.removeNamedRange('One');
    return [seen, ss.getNamedRanges().length, ss.getRangeByName('One')];`);
  expect(reply).toEqual([['One T!C3', 'Deux T!B1:B2'], 0, null]);
});

describe('names Google refuses', () => {
  test.each(['A1', 'abc12', 'R1C1', 'true', '1st', 'two words', 'a.b', 'a-b', ''])('%s', (name) => {
    expect(messageOf(() => runScript(`ss.setNamedRange(${JSON.stringify(name)}, s.getRange('A1'))`))).toBe(
      `The name ${JSON.stringify(name)} is not valid for a named range.`,
    );
  });
});

test('a name that is not there cannot be removed', () => {
  expect(messageOf(() => runScript('ss.removeNamedRange("Nope")'))).toBe(
    'The named range Nope does not exist.',
  );
});
