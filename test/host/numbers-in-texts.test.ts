import { expect, it } from 'vitest';
import { hostWith } from './script-host.ts';

it.each([
  ['en_US', '=1.5&" x"', '1.5 x'],
  ['tr_TR', '=1,5&" x"', '1,5 x'],
  ['ro_RO', '=CONCATENATE(ROUND(2/3;2);" x")', '0,67 x'],
  // JavaScript's own sum is 0.30000000000000004.
  ['en_US', '=0.1+0.2&""', '0.3'],
  ['iw_IL', '=10^21&""', '1E+21'],
  ['ro_RO', '=TRUE&"; 1,5"', 'TRUE; 1,5'],
] as const)('in %s %s is %s, as in Google Sheets', (locale, formula, text) => {
  const host = hostWith('', { locale });
  host.edit('Sheet1', 'A1', formula);
  expect(host.read('Sheet1', 'A1').value).toBe(text);
});
