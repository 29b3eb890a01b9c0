import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import { suggestOwners, withFurtherCodes } from '../../../src/core/imports/suggest-owners.ts';
import { summariseOrders } from '../../../src/core/imports/summarise-orders.ts';
import { inventedOrder } from './invented-order.ts';

const creators = [
  { handle: '@anna', codes: ['ANNA15; ANNA-10'], utm: [] },
  { handle: '@ben', codes: ['DUO5'], utm: [] },
  { handle: '@cem', codes: ['duo5'], utm: [] },
];
const unknown = (...codes: string[]) => codes.map((code) => ({ code, orders: 2, netRevenue: 20 }));

describe('suggestOwners', () => {
  it.each([
    ['a letter for a digit', 'ANNAI5', 'ANNA15'],
    ['a Cyrillic letter', 'АNNA15', 'ANNA15'],
    ['a missing hyphen', 'ANNA10', 'ANNA-10'],
    ['a blank', 'ANNA 15', 'ANNA15'],
  ])('%s', (_, code, meant) => {
    expect(suggestOwners(unknown(code), creators)).toEqual([{ code, meant, creator: '@anna', orders: 2 }]);
  });

  it.each(['ANNA150', 'WELCOME', '=ANNA15', 'DUOS'])('says nothing of %s', (code) => {
    expect(suggestOwners(unknown(code), creators)).toEqual([]);
  });
});

it('matches an accepted code exactly, for its creator alone', () => {
  const known = withFurtherCodes(creators, [{ creator: '@anna', code: 'ANNAI5' }]);
  const orders = [inventedOrder({ code: 'annai5' }), inventedOrder({ code: 'ANNAI50' })];
  const attributed = attributeOrders(orders, known);
  expect(attributed.map(({ creator }) => creator)).toEqual(['@anna', '']);
  expect(summariseOrders(attributed, known).unknownCodes.map(({ code }) => code)).toEqual(['ANNAI50']);
});
