import { splitCodes } from '../../codes/split-codes.ts';
import { defineMetric } from '../define-metric.ts';
import { list, optionalList, text } from '../param.ts';

export const codeMatch = defineMetric({
  name: 'CODEMATCH',
  title: 'Whose code it is',
  category: 'links',
  summary: 'Finds the code of an order in a list of codes and names the code or its owner.',
  params: {
    code: text('The code as the order carries it; several may be joined by a comma.'),
    codes: list(text('Your list of codes.')),
    owners: optionalList(text('Who owns each code, in the same order; without it the listed code is named.')),
  },
  returns: 'text',
  compute: ({ code, codes, owners }) => {
    const places = placesOf(codes);
    const place = splitCodes(code)
      .map((one) => places.get(one))
      .find((known) => known !== undefined);
    return place === undefined ? 'no match' : owners?.[place] || codes[place]!;
  },
  formula: {
    none: 'Built-in functions cannot fold letter forms, invisible marks and the Turkish i as this match does.',
  },
  formulaInWords: 'the owner of the first code that is on the list; "no match" where none is',
  examples: [
    {
      args: ['creator15 ', [['CREATOR15'], ['CREATOR150']], [['@mia'], ['@leo']]],
      result: '@mia',
      source: 'Letter case and spaces make no difference',
    },
    {
      args: ['CREATOR150', [['CREATOR15'], ['CREATOR20']]],
      result: 'no match',
      source: 'CREATOR15 is another code',
    },
    {
      args: ['WELCOME, leo20', [['CREATOR15'], ['LEO20']]],
      result: 'LEO20',
      source: 'Two codes on one order',
    },
    { args: ['#REF!', [['CREATOR15'], ['LEO20']]], error: 'error-cell', source: 'A cell with an error' },
  ],
  pitfall: 'A look-alike (O for 0, a missing hyphen) is no match: mend the list rather than guess.',
  related: ['CODEREVENUE', 'PROMOCODE', 'UTMVALUE'],
  source: 'Exact match after Unicode NFKC and case folding, the rule the order import uses',
});

/** Where each code of the list stands first; kept per list, because a column of orders asks it row by row. */
function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  let places = known.get(codes);
  if (!places) {
    places = new Map();
    for (let place = 0; place < codes.length; place++) {
      for (const code of splitCodes(codes[place]!)) if (!places.has(code)) places.set(code, place);
    }
    known.set(codes, places);
  }
  return places;
}
const known = new WeakMap<readonly string[], Map<string, number>>();
