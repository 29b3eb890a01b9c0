import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import { summariseOrders } from '../../../src/core/imports/summarise-orders.ts';
import { inventedOrder } from './invented-order.ts';

const creators = [{ handle: 'anna', codes: ['ANNA15'], utm: ['anna'] }];
const annasLink = { source: '', medium: '', campaign: '', content: 'anna' };
const summaryOf = (...orders: ReturnType<typeof inventedOrder>[]) =>
  summariseOrders(attributeOrders(orders, creators), creators, ['WELCOME']);

describe('summariseOrders', () => {
  it('is all zeros without orders', () => {
    const { netRevenue, classes, creators: byCreator, unknownCodes } = summaryOf();
    expect({ netRevenue, byCreator, unknownCodes }).toEqual({
      netRevenue: 0,
      byCreator: [{ handle: 'anna', orders: 0, netRevenue: 0, byCode: 0, byLink: 0, shared: 0 }],
      unknownCodes: [],
    });
    expect(Object.keys(classes)).toEqual(['code', 'link', 'both', 'shared', 'house', 'none', 'invalid']);
  });

  it('adds money without losing a cent', () => {
    const orders = Array.from({ length: 1000 }, () => inventedOrder({ netRevenue: 0.1 }));
    expect(summaryOf(...orders).netRevenue).toBe(100);
    expect(
      summaryOf(inventedOrder({ netRevenue: 0.001 }), inventedOrder({ netRevenue: 0.002 })).netRevenue,
    ).toBe(0.003);
  });

  it('counts an order by code and link in both, once in the orders', () => {
    const orders = [
      inventedOrder({ code: 'ANNA15' }),
      inventedOrder({ link: annasLink }),
      inventedOrder({ code: 'ANNA15', link: annasLink }),
    ];
    expect(summaryOf(...orders).creators).toEqual([
      { handle: 'anna', orders: 3, netRevenue: 30, byCode: 2, byLink: 2, shared: 0 },
    ]);
  });

  it('names codes that nobody listed, most used first, those of cancelled orders left out', () => {
    const orders = [
      inventedOrder({ code: 'welcome' }),
      inventedOrder({ code: 'CEM5' }),
      inventedOrder({ code: 'dora20' }),
      inventedOrder({ code: 'DORA20, ANNA15' }),
      inventedOrder({ code: 'EVA', status: 'cancelled' }),
    ];
    expect(summaryOf(...orders).unknownCodes).toEqual([
      { code: 'DORA20', orders: 2, netRevenue: 20 },
      { code: 'CEM5', orders: 1, netRevenue: 10 },
    ]);
  });

  it('counts the names of one network together and keeps each', () => {
    const by = (source: string, status: 'valid' | 'cancelled' = 'valid') =>
      inventedOrder({ status, link: { ...annasLink, source } });
    const orders = [
      by('IG'),
      by('l.instagram.com'),
      by('newsletter'),
      by('instagram'),
      by('IG'),
      by('tt', 'cancelled'),
    ];
    expect(summaryOf(...orders).sources).toEqual([
      { network: 'instagram', raw: ['IG', 'instagram', 'l.instagram.com'], orders: 4, netRevenue: 40 },
      { network: 'newsletter', raw: ['newsletter'], orders: 1, netRevenue: 10 },
    ]);
  });
});
