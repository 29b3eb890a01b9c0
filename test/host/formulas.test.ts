import { describe, expect, test } from 'vitest';
import { hostWith } from './script-host.ts';

/** Shows the arguments a custom function receives, as JSON with dates marked. */
const ECHO = `/**
 * Echoes.
 * @param {any} values What to show.
 * @param {number=} [more] Optional.
 * @return {string} JSON.
 * @customfunction
 */
function ECHO(values, more) {
  return JSON.stringify([].slice.call(arguments), function (key, value) {
    var raw = this[key];
    return raw instanceof Date ? 'Date ' + raw.toISOString() : value;
  });
}`;
const returning = (expression: string) => `/** @customfunction */ function GIVE() { return ${expression}; }`;

describe('arguments arrive as Google passes them', () => {
  const host = hostWith(ECHO);
  host.edit('Sheet1', 'A1', '1');
  host.edit('Sheet1', 'A2', 'two');
  host.edit('Sheet1', 'B1', 'TRUE');
  host.edit('Sheet1', 'C1', '1/31/2025');
  host.edit('Sheet1', 'C2', '=1/0');
  host.edit('Sheet1', 'C3', '=D9#');
  host.edit('Sheet1', 'C4', '25%');
  test.each<[formula: string, args: unknown[]]>([
    ['=ECHO(A1)', [1]],
    ['=ECHO(A1:A1)', [1]],
    ['=ECHO(D1)', ['']],
    ['=ECHO(A1:A3)', [[[1], ['two'], ['']]]],
    ['=ECHO(A1:B1)', [[[1, true]]]],
    [
      '=ECHO(A1:B2)',
      [
        [
          [1, true],
          ['two', ''],
        ],
      ],
    ],
    ['=ECHO(C1)', ['Date 2025-01-31T00:00:00.000Z']],
    ['=ECHO(C2)', ['#DIV/0!']],
    ['=ECHO(C2:C3)', [[['#DIV/0!'], ['#ERROR!']]]],
    ['=ECHO(C4)', [0.25]],
    ['=ECHO("x"; 2; A1=1)', ['x', 2, true]],
    ['=ECHO(1;;3)', [1, '', 3]],
    ['=ECHO(A1:A2*10)', [[[10], ['#ERROR!']]]],
    ['=ECHO()', []],
    ['=ECHO(1;2;3;4;5)', [1, 2, 3, 4, 5]],
  ])('%s', (formula, args) => {
    host.edit('Sheet1', 'F1', formula);
    expect(host.read('Sheet1', 'F1').error).toBeNull();
    expect(JSON.parse(String(host.read('Sheet1', 'F1').value))).toEqual(args);
  });
});

describe('results Google refuses', () => {
  test.each<[expression: string, error: string]>([
    ['undefined', 'The function returned undefined, which a cell cannot hold.'],
    ['null', 'The function returned null, which a cell cannot hold.'],
    ['0 / 0', 'The function returned NaN, which a cell cannot hold.'],
    ['1 / 0', 'The function returned Infinity, which a cell cannot hold.'],
    ['({})', 'The function returned an object, which a cell cannot hold.'],
    ['[]', 'The function returned an empty array.'],
    ['[[]]', 'The function returned an empty row.'],
    ['[1, 2]', 'The function returned an array that is not two-dimensional; return rows of cells.'],
    ['[[1], [1, 2]]', 'The function returned rows of different lengths.'],
    ['[[1, null]]', 'Row 1, column 2 returned null, which a cell cannot hold.'],
    ['[[1], [0 / 0]]', 'Row 2, column 1 returned NaN, which a cell cannot hold.'],
    ['new Array(50002).join("x")', 'The function returned more than 50000 characters.'],
    [
      '(function () { throw new Error("cost is -20; it must be above zero"); })()',
      'cost is -20; it must be above zero',
    ],
  ])('%s', (expression, error) => {
    const host = hostWith(returning(expression));
    host.edit('Sheet1', 'A1', '=GIVE()');
    expect(host.read('Sheet1', 'A1')).toMatchObject({ value: '#ERROR!', text: '#ERROR!', error });
  });
});

test('rows spill to the right and down, dates with a date format', () => {
  const host = hostWith(returning('[[1, "a"], [new Date(Date.UTC(2025, 0, 5)), true]]'));
  host.edit('Sheet1', 'A1', '=GIVE()');
  expect(['A1', 'B1', 'A2', 'B2'].map((cell) => host.read('Sheet1', cell).text)).toEqual([
    '1',
    'a',
    '1/5/2025',
    'TRUE',
  ]);
});

test('a blocked spill and a failed function are errors other formulas see', () => {
  const host = hostWith(returning('[[1], [2]]'));
  host.edit('Sheet1', 'A2', 'in the way');
  host.edit('Sheet1', 'A1', '=GIVE()');
  host.edit('Sheet1', 'B1', '=IFERROR(A1; "caught")');
  expect(host.read('Sheet1', 'A1').value).toBe('#REF!');
  expect(host.read('Sheet1', 'B1').value).toBe('caught');
});

test('two spreadsheets do not share their functions', () => {
  const first = hostWith(returning('"first"'));
  const second = hostWith('/** @customfunction */ function GIVE(a, b) { return "second " + (a + b); }');
  const third = hostWith('');
  second.edit('Sheet1', 'A1', '=GIVE(1; 2)');
  first.edit('Sheet1', 'A1', '=GIVE()');
  third.edit('Sheet1', 'A1', '=GIVE()');
  first.edit('Sheet1', 'A2', '=GIVE(1)');
  second.edit('Sheet1', 'A2', '=GIVE(1; 2; 3)');
  expect([first.read('Sheet1', 'A1').value, first.read('Sheet1', 'A2').value]).toEqual(['first', 'first']);
  expect([second.read('Sheet1', 'A1').value, second.read('Sheet1', 'A2').value]).toEqual([
    'second 3',
    'second 3',
  ]);
  expect(third.read('Sheet1', 'A1').value).toBe('#NAME?');
});

test('a formula recalculates when a cell it reads changes', () => {
  const host = hostWith(ECHO);
  host.edit('Sheet1', 'B1', '=ECHO(A1)');
  host.edit('Sheet1', 'A1', '5');
  expect(host.read('Sheet1', 'B1').value).toBe('[5]');
});

test('a formula is kept when the spreadsheet is opened again, and recalculated', () => {
  const before = hostWith(returning('1'));
  before.edit('Sheet1', 'A1', '=GIVE()+1');
  const after = hostWith(returning('10'), { saved: JSON.parse(JSON.stringify(before.save())) });
  expect(after.read('Sheet1', 'A1').value).toBe(11);
});

test('no state passes from one recalculation to the next', () => {
  const host = hostWith('var n = 0; /** @customfunction */ function NEXT(x) { n += 1; return n; }');
  host.edit('Sheet1', 'A1', '=NEXT(B1)');
  host.edit('Sheet1', 'B1', '1');
  expect(host.read('Sheet1', 'A1').value).toBe(1);
});

test('a built-in name is not taken', () => {
  expect(() => hostWith('/** @customfunction */ function SUM() { return 1; }')).toThrow(
    'SUM is a built-in function; a custom function needs another name.',
  );
});
