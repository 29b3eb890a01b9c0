import { describe, expect, it } from 'vitest';
import { compareCells, isSameValue } from '../../../src/cli/check-office/compare-cells.ts';
import type { OfficeCell } from '../../../src/cli/check-office/read-xlsx.ts';
import type { FilledCell } from '../../../src/host/host.ts';

const ours = (value: FilledCell['value'], formula = '=A1', isError = false): FilledCell => ({
  ...{ sheet: 'Costs', address: 'B2', formula, value, isError },
});
const theirs = (value: OfficeCell['value'], isFormula = true, isError = false): OfficeCell => ({
  ...{ value, isFormula, isError },
});
const compare = (one: FilledCell | null, other: OfficeCell | null) =>
  compareCells('Costs', one ? [one] : [], new Map(other ? [['B2', other]] : [])).map(
    (found) => `${found.ours} | ${found.theirs}`,
  );

describe('compareCells', () => {
  it.each([
    ['numbers', ours(2.96), theirs(2.96)],
    ['numbers to the ninth digit', ours(990), theirs(990.0000001)],
    ['what is left of amounts that cancel out', ours(0), theirs(1e-16)],
    ['texts', ours('not yet'), theirs('not yet')],
    ['truth values', ours(true), theirs(true)],
    ['blanks', ours(''), theirs('')],
    ['typed cells', ours('Ads', ''), theirs('Ads', false)],
    ['blanks that are not in the file', null, theirs('')],
  ])('takes %s as the same', (_, one, other) => {
    expect(compare(one, other)).toEqual([]);
  });

  it.each([
    ['a number that is not the same', ours(990), theirs(990.01), '990 | 990.01'],
    ['a number and its text', ours(10), theirs('10'), '10 | "10"'],
    ['a blank and a zero', ours(''), theirs(0), 'blank | 0'],
    ['texts that differ in a blank', ours('a b'), theirs('a  b'), '"a b" | "a  b"'],
    ['an error there', ours(1), theirs('#VALUE!', true, true), '1 | "#VALUE!"'],
    [
      'an error in both',
      ours('#DIV/0!', '=1/0', true),
      theirs('#DIV/0!', true, true),
      '"#DIV/0!" | "#DIV/0!"',
    ],
    ['a formula that became a value', ours(5), theirs(5, false), '5 | 5 (no formula)'],
    ['a formula that is not there', ours(''), null, 'blank | blank (no formula)'],
    ['a value that is not there', ours('Ads', ''), null, '"Ads" | blank'],
    ['a value out of nowhere', null, theirs(7), 'blank | 7'],
  ])('finds %s', (_, one, other, found) => {
    expect(compare(one, other)).toEqual([found]);
  });

  it('finds all cells of a sheet that is missing, with place and formula', () => {
    expect(compareCells('Costs', [ours(5, '=SUM(Costs_Cost)')], undefined)).toEqual([
      {
        ...{ sheet: 'Costs', address: 'B2', formula: '=SUM(Costs_Cost)' },
        ...{ ours: '5', theirs: 'blank (no formula)' },
      },
    ]);
  });
});

describe('isSameValue', () => {
  it.each([
    [1e9, 1e9 + 0.5, true],
    [1e9, 1e9 + 2, false],
    [0.000015, 0.000016, false],
    [Number.NaN, Number.NaN, false],
    [undefined, undefined, true],
    [undefined, '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameValue(one, other)).toBe(same);
  });
});
