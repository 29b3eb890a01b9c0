import { describe, expect, it } from 'vitest';
import { readCreators } from '../../src/cli/read-creators.ts';
import { writtenFiles } from './written-file.ts';

const header = 'handle,code,utm,followers,fee\n';

describe('readCreators', () => {
  const write = writtenFiles();
  const read = (text: string) => readCreators(write('creators.csv', text));

  it('reads codes, link values, followers and fees', async () => {
    expect(await read(`${header}anna,A15| a20 ,anna|x,"12,000","1.250,50"\n\nben,,,12.000,99\n`)).toEqual([
      { handle: 'anna', codes: ['A15', 'a20'], utm: ['anna', 'x'], followers: 12_000, fee: 1250.5 },
      { handle: 'ben', codes: [], utm: [], followers: 12_000, fee: 99 },
    ]);
  });

  it.each([
    ['semicolons', '\uFEFFHandle;Code;UTM;Followers;Fee\r\nanna;A15;;;12,5\r\n', 12.5],
    ['tabs and another order', 'fee\tfollowers\tutm\tcode\tnote\thandle\n7\t\t\tA15\tnice\tanna\n', 7],
  ])('reads %s', async (_, text, fee) => {
    expect(await read(text)).toEqual([{ handle: 'anna', codes: ['A15'], utm: [], followers: null, fee }]);
  });

  it.each([
    ['anna,A15,,,1.250', 'creators.csv line 2: fee is 1.250; write 1250 or 1.25'],
    ['anna,A15,,,"1,234"', 'creators.csv line 2: fee is 1,234; write 1234 or 1.234'],
    ['anna,A15,,,free', 'creators.csv line 2: fee is free; write a number such as 250 or 99.50'],
    ['anna,A15,,,-5', 'creators.csv line 2: fee is -5; it must not be below zero'],
    ['anna,A15,,12k,5', 'creators.csv line 2: followers is 12k; write a whole number such as 12000'],
    [',A15,,,5', 'creators.csv line 2: handle is empty; every creator needs one'],
    [
      'anna,A15,,,12,50',
      'creators.csv line 2: more cells than the header has (6, 5); put a cell with a separator in "…"',
    ],
    [
      'anna,A15,,,\n@Anna,A20,,,',
      'creators.csv line 3: @Anna is listed twice; put all codes on one line, separated by |',
    ],
    [
      'anna,A15,,,\n\nben,B5|a15,,,',
      'creators.csv line 4: the code A15 belongs to anna already; give ben another, or it cannot be told whose an order is',
    ],
    [
      'anna,,Spring Anna,,\nben,,spring_anna,,',
      'creators.csv line 3: the utm value SPRING_ANNA belongs to anna already; give ben another, or it cannot be told whose an order is',
    ],
  ])('refuses %j', async (rows, message) => {
    await expect(read(header + rows)).rejects.toThrow(message);
  });

  it.each([
    [
      'handle,codes,utm,followers,fee\n',
      /lacks the column code; its first line must be a header such as handle,code,utm,followers,fee$/,
    ],
    ['anna,A15,anna,100,5\n', /lacks the column handle, code, utm, followers, fee; its first line/],
    ['handle,code,utm,followers,fee,Fee\n', /has the column fee twice; delete one$/],
    [header, /has no creator below its header; add a line for each$/],
    ['', /lacks the column handle/],
    [`${header}anna,"A15,,,5\n`, /ends inside a quoted cell; close it with "$/],
  ])('refuses the file %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
