import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import type { CreatorIdentity, Order } from '../../../src/core/imports/order.ts';
import { summariseOrders } from '../../../src/core/imports/summarise-orders.ts';
import { inventedOrder } from './invented-order.ts';

const creators: CreatorIdentity[] = [
  { handle: 'anna', codes: ['ANNA15', 'anna-10'], utm: ['anna'] },
  { handle: 'ben', codes: ['BEN20'], utm: ['ben_spring', 'Ben Story'] },
  { handle: 'cem', codes: ['DUO', ' '], utm: ['duo'] },
  { handle: 'dan', codes: ['duo'], utm: ['duo', ''] },
];
const link = (changes: Partial<Order['link']>) => ({
  source: '',
  medium: '',
  campaign: '',
  content: '',
  ...changes,
});
const attributed = (changes: Partial<Order>) => attributeOrders([inventedOrder(changes)], creators)[0];

describe('attributeOrders', () => {
  it.each<[string, Partial<Order>, string, string]>([
    ['a code', { code: 'anna15' }, 'code', 'anna'],
    ['a further code of the same creator', { code: 'Anna-10' }, 'code', 'anna'],
    ['two codes of one creator', { code: 'ANNA15, ANNA-10' }, 'code', 'anna'],
    ['a longer code', { code: 'ANNA150' }, 'house', ''],
    ['a link by content', { link: link({ content: 'Anna', campaign: 'ben_spring' }) }, 'link', 'anna'],
    ['a link by campaign', { link: link({ content: 'story-1', campaign: 'BEN_SPRING' }) }, 'link', 'ben'],
    ['a link by source', { link: link({ source: 'anna', campaign: 'spring' }) }, 'link', 'anna'],
    ['a link with blanks for underscores', { link: link({ content: 'ben_story' }) }, 'link', 'ben'],
    ['a link with an invisible mark', { link: link({ content: 'an\u200Bna' }) }, 'link', 'anna'],
    ['a medium is nobody', { link: link({ medium: 'anna' }) }, 'none', ''],
    ['code and link of one creator', { code: 'ANNA15', link: link({ content: 'anna' }) }, 'both', 'anna'],
    [
      "a code beats another's link",
      { code: 'ANNA15', link: link({ campaign: 'ben_spring' }) },
      'code',
      'anna',
    ],
    [
      'a house code does not cancel a link',
      { code: 'WELCOME', link: link({ content: 'anna' }) },
      'link',
      'anna',
    ],
    ["a creator's code beside a house code", { code: 'FREESHIP, ANNA15' }, 'code', 'anna'],
    ['codes of two creators go to the first', { code: 'BEN20; ANNA15' }, 'shared', 'ben'],
    ['a code that two creators claim', { code: 'DUO' }, 'shared', 'cem'],
    ['a link that two creators claim', { link: link({ content: 'duo' }) }, 'shared', 'cem'],
    ['a code of nobody', { code: 'WELCOME' }, 'house', ''],
    ['free text of a draft order', { code: 'replacement for 900001' }, 'house', ''],
    ['nothing', {}, 'none', ''],
    ['an invisible code', { code: ' \u200B, ' }, 'none', ''],
    ['a foreign link', { link: link({ source: 'newsletter' }) }, 'none', ''],
    ['cancelled', { code: 'ANNA15', status: 'cancelled' }, 'invalid', ''],
    ['declined', { code: 'ANNA15', status: 'declined' }, 'invalid', ''],
    ['a test', { code: 'ANNA15', status: 'test' }, 'invalid', ''],
  ])('%s', (_, changes, orderClass, creator) => {
    expect(attributed(changes)).toMatchObject({ class: orderClass, creator });
  });

  it('leaves the order as it was', () => {
    const order = inventedOrder({ code: 'ANNA15' });
    expect(attributeOrders([order], creators)).toEqual([{ ...order, class: 'code', creator: 'anna' }]);
  });

  it('gives classes and unmatched orders that always add up to the file', () => {
    const text = fc.constantFrom('', 'ANNA15', 'ben20', 'DUO', 'WELCOME', 'anna', 'ben_spring', 'duo', 'x');
    const order = fc
      .record({
        status: fc.constantFrom('valid', 'valid', 'valid', 'cancelled', 'declined', 'test'),
        cents: fc.integer({ min: -1e6, max: 1e9 }),
        codes: fc.array(text, { maxLength: 3 }),
        link: fc.record({ source: text, medium: text, campaign: text, content: text }),
      })
      .map(({ status, cents, codes, link }) =>
        inventedOrder({
          status,
          link,
          code: codes.join(', '),
          netRevenue: status === 'valid' ? cents / 100 : 0,
        }),
      );
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
        const summary = summariseOrders(attributeOrders(orders, creators), creators);
        const cents = (revenue: number) => Math.round(revenue * 100);
        const total = orders.reduce((sum, { netRevenue }) => sum + cents(netRevenue), 0);
        const classes = Object.entries(summary.classes);
        expect(classes.reduce((sum, [, figures]) => sum + figures.orders, 0)).toBe(orders.length);
        expect(classes.reduce((sum, [, figures]) => sum + cents(figures.netRevenue), 0)).toBe(total);
        expect(summary.netRevenue).toBe(total / 100);
        const unmatched = ['shared', 'house', 'none', 'invalid'];
        const matched = classes.filter(([name]) => !unmatched.includes(name));
        const sumOf = (list: { orders: number }[]) => list.reduce((sum, figures) => sum + figures.orders, 0);
        expect(sumOf(summary.creators)).toBe(sumOf(matched.map(([, figures]) => figures)));
        expect(summary.classes.invalid.netRevenue).toBe(0);
      }),
    );
  });
});
