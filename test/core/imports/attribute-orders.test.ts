import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import {
  type AttributionRules,
  SHARE_RULES,
  USUAL_RULES,
} from '../../../src/core/imports/attribution-rules.ts';
import type { AttributedOrder, CreatorIdentity, Order } from '../../../src/core/imports/order.ts';
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

  const dated: CreatorIdentity[] = [
    {
      handle: 'anna',
      codes: ['ANNA15', 'ANNA20'],
      utm: ['anna'],
      spans: [
        { of: 'code', value: 'anna15', from: '2026-05-01', until: '2026-05-10' },
        { of: 'code', value: 'ANNA15', from: '2026-06-01', until: '' },
        { of: 'link', value: 'Anna', from: '', until: '2026-05-10' },
      ],
    },
    { handle: 'ben', codes: ['BEN20'], utm: ['ben'] },
  ];
  it.each<[string, Partial<Order>, Partial<AttributedOrder>]>([
    ['a code on its first day', { code: 'ANNA15', date: '2026-05-01' }, { class: 'code', creator: 'anna' }],
    ['a code on its last day', { code: 'ANNA15', date: '2026-05-10' }, { class: 'code', creator: 'anna' }],
    ['a code in its second time', { code: 'ANNA15', date: '2027-01-01' }, { class: 'code', creator: 'anna' }],
    [
      'a code between its times',
      { code: 'ANNA15', date: '2026-05-11' },
      { class: 'none', creator: '', outside: { creator: 'anna', why: 'dates' } },
    ],
    [
      'beside a house code',
      { code: 'WELCOME, ANNA15', date: '2026-05-11' },
      { class: 'house', creator: '', outside: { creator: 'anna', why: 'dates' } },
    ],
    [
      'another code without dates',
      { code: 'ANNA20', date: '2026-05-11' },
      { class: 'code', creator: 'anna' },
    ],
    [
      'a code outside leaves the order to a link',
      { code: 'ANNA15', date: '2026-05-11', link: link({ content: 'ben' }) },
      { class: 'link', creator: 'ben' },
    ],
    ['a link before its end', { date: '2020-01-01', link: link({ content: 'anna' }) }, { class: 'link' }],
    [
      'a link after its end',
      { date: '2026-05-11', link: link({ content: 'anna' }) },
      { class: 'none', outside: { creator: 'anna', why: 'dates' } },
    ],
    [
      'a link clicked before its end',
      { date: '2026-05-20', clicked: '2026-05-10', link: link({ content: 'anna' }) },
      { class: 'link', creator: 'anna' },
    ],
    [
      'a link clicked 30 days before',
      { date: '2026-05-31', clicked: '2026-05-01', link: link({ content: 'ben' }) },
      { class: 'link', creator: 'ben' },
    ],
    [
      'a link clicked 31 days before',
      { date: '2026-06-01', clicked: '2026-05-01', link: link({ content: 'ben' }) },
      { class: 'none', creator: '', outside: { creator: 'ben', why: 'window' } },
    ],
  ])('dates and window: %s', (_, changes, expected) => {
    expect(attributeOrders([inventedOrder(changes)], dated)[0]).toMatchObject(expected);
  });

  it.each<[AttributionRules['shared'], string[] | undefined, number[][]]>([
    [
      'apart',
      undefined,
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'first',
      ['ben'],
      [
        [0, 0],
        [1, 10],
        [0, 0],
      ],
    ],
    [
      'equal',
      ['ben', 'anna', 'cem'],
      [
        [0.333, 3.333],
        [0.333, 3.333],
        [0.333, 3.333],
      ],
    ],
  ])('gives an order of several creators away by the rule: %s', (shared, sharers, parts) => {
    const three = [...creators.slice(0, 2), { handle: 'cem', codes: ['CEM5'], utm: [] }];
    const orders = [inventedOrder({ code: 'BEN20; ANNA15, cem5' })];
    const attributed = attributeOrders(orders, three, { ...USUAL_RULES, shared });
    expect(attributed[0]).toMatchObject({ class: 'shared', creator: 'ben' });
    expect(attributed[0]?.sharers).toEqual(sharers);
    const summary = summariseOrders(attributed, three);
    expect(summary.classes.shared).toEqual({ orders: 1, netRevenue: 10 });
    expect(summary.creators.map(({ orders, netRevenue }) => [orders, netRevenue])).toEqual(parts);
  });

  it('leaves dates and window out where the user says so', () => {
    const late = [
      inventedOrder({ code: 'ANNA15', date: '2026-05-11' }),
      inventedOrder({ date: '2026-09-01', clicked: '2026-05-01', link: link({ content: 'ben' }) }),
    ];
    expect(
      attributeOrders(late, dated, { windowDays: null, useDates: false, shared: 'apart' }),
    ).toMatchObject([
      { class: 'code', creator: 'anna' },
      { class: 'link', creator: 'ben' },
    ]);
    expect(summariseOrders(attributeOrders(late, dated), dated).outside).toEqual([
      { handle: 'anna', why: 'dates', orders: 1, netRevenue: 10 },
      { handle: 'ben', why: 'window', orders: 1, netRevenue: 10 },
    ]);
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
        clicked: fc.constantFrom(undefined, '2026-05-01', '2026-03-01'),
      })
      .map(({ status, cents, codes, link, clicked }) =>
        inventedOrder({
          status,
          clicked,
          link,
          code: codes.join(', '),
          netRevenue: status === 'valid' ? cents / 100 : 0,
        }),
      );
    const anyRules = fc.record({
      windowDays: fc.constantFrom(null, 1, 30),
      useDates: fc.boolean(),
      shared: fc.constantFrom(...SHARE_RULES),
    });
    const day = fc.constantFrom('', '2026-04-30', '2026-05-01', '2026-05-02');
    const anySpans = fc.array(
      fc.record({ of: fc.constantFrom('code', 'link'), value: text, from: day, until: day }),
    );
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), anyRules, anySpans, (orders, rules, spans) => {
        const all = creators.map((creator, at) => (at === 0 ? { ...creator, spans } : creator));
        const summary = summariseOrders(attributeOrders(orders, all, rules), all);
        const cents = (revenue: number) => Math.round(revenue * 100);
        const total = orders.reduce((sum, { netRevenue }) => sum + cents(netRevenue), 0);
        const classes = Object.entries(summary.classes);
        expect(classes.reduce((sum, [, figures]) => sum + figures.orders, 0)).toBe(orders.length);
        expect(classes.reduce((sum, [, figures]) => sum + cents(figures.netRevenue), 0)).toBe(total);
        expect(summary.netRevenue).toBe(total / 100);
        const unmatched = ['house', 'none', 'invalid', ...(rules.shared === 'apart' ? ['shared'] : [])];
        const matched = classes.filter(([name]) => !unmatched.includes(name));
        const revenueOf = (list: { netRevenue: number }[]) =>
          list.reduce((sum, each) => sum + each.netRevenue, 0);
        expect(revenueOf(summary.creators)).toBeCloseTo(revenueOf(matched.map(([, figures]) => figures)), 1);
        const sumOf = (list: { orders: number }[]) => list.reduce((sum, figures) => sum + figures.orders, 0);
        expect(sumOf(summary.creators)).toBeCloseTo(sumOf(matched.map(([, figures]) => figures)), 1);
        expect(summary.classes.invalid.netRevenue).toBe(0);
      }),
    );
  });
});
