import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/core/imports/columns.ts';

describe('columnsOf', () => {
  const columns = columnsOf(['\uFEFFName', ' total ', "'Zip"], ['Name', 'Total', 'Zip', 'Email']);

  it.each([
    ['#1', '#1'],
    [' #1\r', '#1'],
    ['\u00A0#1', '#1'],
    ["'75008", '75008'],
    ["'=1+1", '=1+1'],
    ["'s gift", "'s gift"],
    ['', ''],
  ])('reads the cell %j as %j', (cell, read) => {
    expect(columns.cell([cell], 'Name')).toBe(read);
  });

  it('reads a missing cell or column as empty', () => {
    expect([columns.cell(['#1'], 'Total'), columns.cell(['#1'], 'Email')]).toEqual(['', '']);
  });

  it('refuses a column that stands there twice, if it is read', () => {
    expect(columnsOf(['Name', 'Tag', 'tag'], ['Name']).cell(['a', 'b', 'c'], 'Name')).toBe('a');
    expect(() => columnsOf(['Tag', 'tag'], ['Tag'])).toThrow('repeated-column {"column":"Tag"}');
  });
});
