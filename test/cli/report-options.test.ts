import { describe, expect, it } from 'vitest';
import { reportOptions } from '../../src/cli/report-options.ts';

describe('reportOptions', () => {
  it('takes values after a blank or an equals sign', () => {
    expect(reportOptions(['--orders', 'o.csv', '--creators=c=1.csv', '--out', 'r.XLSX', '--json'])).toEqual({
      orders: ['o.csv'],
      creators: 'c=1.csv',
      costs: null,
      dates: null,
      currency: null,
      language: 'en',
      report: 'brand',
      creator: null,
      rows: null,
      out: 'r.XLSX',
      json: true,
    });
  });

  it('takes several files of orders, the order of day and month, and a language', () => {
    const args = [
      '--orders',
      'a',
      '--orders=b',
      '--creators',
      'c',
      '--json',
      '--dates',
      'month-first',
      '--lang',
      'he',
    ];
    expect(reportOptions(args)).toMatchObject({
      orders: ['a', 'b'],
      dates: 'month-first',
      language: 'he',
    });
  });

  it('takes a creator for a report of their own', () => {
    const args = ['--orders', 'o', '--creators', 'c', '--json', '--creator', '@maria'];
    expect(reportOptions(args)).toMatchObject({ report: 'creator', creator: '@maria' });
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
    [['--creators', 'a', '--creators', 'b'], '--creators is given twice; give it once'],
    [['--dates'], '--dates needs a word, day-first or month-first, after it'],
    [['--lang'], '--lang needs a code such as he after it'],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--dates', 'DMY'],
      '--dates is DMY; write day-first or month-first',
    ],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--lang', 'iw'],
      '--lang is iw; write en or tr or ro or he',
    ],
    [['--orders', 'o', '--creators', 'c', '--out', 'r.pdf'], '--out is r.pdf; the name must end in .xlsx'],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--report', 'creator'],
      '--report creator needs --creator; give the handle it is about',
    ],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--report', 'brand', '--creator', '@maria'],
      '--creator goes with --report creator; leave one of the two out',
    ],
    [['--currency'], '--currency needs a code such as EUR after it'],
    [
      ['--orders', 'o', '--creators', 'c', '--json', '--currency', '€'],
      '--currency is €; write its three letters, such as EUR',
    ],
    [['o.csv'], '"o.csv" is not expected here; a file goes after its option, such as --orders'],
    [
      ['--order', 'o'],
      'unknown option --order; known are --orders, --creators, --costs, --dates, --currency, --lang, --report, --creator, --rows, --out, --json and --help',
    ],
  ])('%j: %s', (args, message) => {
    expect(() => reportOptions(args)).toThrow(message);
  });
});
