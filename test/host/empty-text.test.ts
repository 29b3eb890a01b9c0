import { describe, expect, it } from 'vitest';
import { hostWith } from './script-host.ts';

describe('arithmetic with the empty text of a formula', () => {
  const host = hostWith('');
  host.edit('Sheet1', 'A1', '=IF(TRUE;"";1)');

  it.each(['=A1+1', '=A1-1', '=A1*2', '=1/A1', '=A1^2', '=-A1', '=A1%'])(
    '%s is an error, as in Google Sheets',
    (formula) => {
      host.edit('Sheet1', 'B1', formula);
      expect(host.read('Sheet1', 'B1').error).toMatch(/expects a number value, but '' is a string/);
    },
  );

  it('takes a cell that is really empty for 0, and sums pass over texts', () => {
    host.edit('Sheet1', 'B2', '=A2+1');
    host.edit('Sheet1', 'B3', '=SUM(A1;3)');
    host.edit('Sheet1', 'B4', '=IFERROR(A1+1;"not a number")');
    expect(['B2', 'B3', 'B4'].map((cell) => host.read('Sheet1', cell).value)).toEqual([1, 3, 'not a number']);
  });
});
