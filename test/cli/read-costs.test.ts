import { describe, expect, it } from 'vitest';
import { costTotal, readCosts } from '../../src/cli/read-costs.ts';
import { writtenFiles } from './written-file.ts';

const creators = [{ handle: '@anna', codes: [], utm: [], followers: null, fee: null }];

describe('readCosts', () => {
  const write = writtenFiles();
  const read = (text: string) => readCosts(write('costs.csv', text), creators);

  it('reads amounts, hours at their rate, and costs of the whole campaign', async () => {
    const costs = await read(
      'Date;Creator;Category;Description;Hours;Hourly rate;Amount\n2026-05-31;ANNA;own time;Calls;1,5;25;10\n;;tools;;;;20\n',
    );
    expect(costs).toEqual([
      {
        date: '2026-05-31',
        creator: '@anna',
        category: 'own time',
        description: 'Calls',
        hours: 1.5,
        hourlyRate: 25,
        amount: 10,
      },
      {
        date: null,
        creator: '',
        category: 'tools',
        description: '',
        hours: null,
        hourlyRate: null,
        amount: 20,
      },
    ]);
    expect(costs.map(costTotal)).toEqual([47.5, 20]);
  });

  it('takes the required columns alone, and a file without costs', async () => {
    expect(await read('creator,amount\nanna,5\n')).toMatchObject([{ creator: '@anna', amount: 5 }]);
    expect(await read('creator,amount\n')).toEqual([]);
  });

  it.each([
    ['creator,amount\nzoe,5', 'costs.csv line 2: creator is zoe, who is not in the file of creators (@anna)'],
    ['creator,amount\nanna,', 'costs.csv line 2: neither amount nor hours is given; fill in one'],
    ['creator,amount,hours\nanna,,2', 'costs.csv line 2: hours is 2 but hourlyrate is empty; fill it in'],
    [
      'creator,amount,date\nanna,5,31/05/2026',
      'costs.csv line 2: date is 31/05/2026; write it as 2026-05-31',
    ],
    [
      'creator,amount,date\nanna,5,2026-02-30',
      'costs.csv line 2: date is 2026-02-30; write it as 2026-05-31',
    ],
  ])('refuses %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('refuses a column it does not know: it may be a misspelled one', async () => {
    await expect(read('creator,amount,hors\n')).rejects.toThrow(
      /has a column "hors"; known are creator,amount,date,category,description,hours,hourlyrate$/,
    );
  });
});
