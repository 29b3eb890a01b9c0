import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, rawQuery } from '../../../src/core/links/parse-query.ts';

describe('rawQuery', () => {
  it.each([
    ['https://shop.example/p?a=1&b=2#part?c=3', 'a=1&b=2'],
    ['https://shop.example/p#part?c=3', ''],
    ['https://shop.example/p', ''],
    ['/p?a=1', 'a=1'],
    ['shop.example?a=1', 'a=1'],
    ['https://shop.example/??a=1', '?a=1'],
    [' https://shop.example/?a=\n1 ', 'a=1'],
    ['', ''],
  ])('%j → %j', (link, query) => {
    expect(rawQuery(link)).toBe(query);
  });
});

describe('parseQuery', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    ['&&', []],
    ['a', [['a', '']]],
    ['a=b=c', [['a', 'b=c']]],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['=x', [['', 'x']]],
    ['a%20b=c+d', [['a b', 'c d']]],
  ])('%j → %j', (query, pairs) => {
    expect(parseQuery(query)).toEqual(pairs);
  });

  it('agrees with URLSearchParams', () => {
    const piece = fc.constantFrom('a', 'utm_source', '=', '&', '+', '%20', '%', '%C5%9F', '?');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        // URLSearchParams drops one leading question mark of its own.
        const query = `q=1&${pieces.join('')}`;
        expect(parseQuery(query)).toEqual([...new URLSearchParams(query)]);
      }),
      { numRuns: 1000 },
    );
  });
});
