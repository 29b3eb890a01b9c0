import { describe, expect, it } from 'vitest';
import { reportOptions } from '../../src/cli/report-options.ts';

describe('reportOptions', () => {
  it('takes values after a blank or an equals sign', () => {
    expect(reportOptions(['--orders', 'o.csv', '--creators=c=1.csv', '--out', 'r.XLSX', '--json'])).toEqual({
      orders: 'o.csv',
      creators: 'c=1.csv',
      costs: null,
      out: 'r.XLSX',
      currency: null,
      json: true,
    });
  });

  it('asks for nothing when help is wanted', () => {
    expect(reportOptions(['--orders', 'o.csv', '--help'])).toBeNull();
  });

  it.each([
    [['--orders', 'o', '--creators', 'c'], 'nothing to make; give --out report.xlsx, --json or both'],
    [['--creators', 'c', '--json'], '--orders is missing; give the shop’s order export'],
    [['--orders', 'o', '--json'], '--creators is missing; give the file of creators'],
    [['--orders', '--json'], '--orders needs a file name after it'],
    [['--orders='], '--orders needs a file name after it'],
    [['--json', '--orders'], '--orders needs a file name after it'],
    [['--orders', 'a', '--orders', 'b'], '--orders is given twice; give it once'],
    [['--orders', 'o', '--creators', 'c', '--out', 'r.pdf'], '--out is r.pdf; the name must end in .xlsx'],
    [['--currency'], '--currency needs a code such as EUR after it'],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--currency', '€'],
      '--currency is €; write its three letters, such as EUR',
    ],
    [['o.csv'], '"o.csv" is not expected here; a file goes after its option, such as --orders'],
    [
      ['--order', 'o'],
      'unknown option --order; known are --orders, --creators, --costs, --currency, --out, --json and --help',
    ],
  ])('%j: %s', (args, message) => {
    expect(() => reportOptions(args)).toThrow(message);
  });
});
