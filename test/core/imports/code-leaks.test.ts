import { describe, expect, it } from 'vitest';
import { codeLeaks } from '../../../src/core/imports/code-leaks.ts';
import type { AttributedOrder, OrderClass } from '../../../src/core/imports/order.ts';
import { inventedOrder } from './invented-order.ts';

const uses = (
  creator: string,
  count: number,
  date = '2026-05-01',
  by: OrderClass = 'code',
): AttributedOrder[] =>
  Array.from({ length: count }, () => ({ ...inventedOrder({ date }), class: by, creator }));
const evidence = (handle: string, clicks: number | null, lastPost = '') => ({ handle, clicks, lastPost });

describe('codeLeaks', () => {
  it('names a code whose share of the uses is more than twice its share of the clicks', () => {
    // 100 of 600 clicks, so 4 of the 24 uses; an order by code and link has a click of its own.
    const orders = [
      ...uses('anna', 9),
      ...uses('ben', 10),
      ...uses('cem', 5),
      ...uses('cem', 9, '2026-05-01', 'both'),
    ];
    const creators = [evidence('anna', 100), evidence('ben', 300), evidence('cem', 200)];
    expect(codeLeaks(orders, creators)).toEqual([{ handle: 'anna', why: 'clicks', uses: 9, expected: 4 }]);
  });

  it('names a code that is used long after the last post', () => {
    const orders = [...uses('anna', 6, '2026-06-01'), ...uses('anna', 5, '2026-05-31')];
    expect(codeLeaks(orders, [evidence('anna', null, '2026-05-01')])).toEqual([
      { handle: 'anna', why: 'late', uses: 11, expected: 5 },
    ]);
  });

  it.each<[string, AttributedOrder[], ReturnType<typeof evidence>[]]>([
    ['few uses', [...uses('anna', 4), ...uses('ben', 6)], [evidence('anna', 1), evidence('ben', 600)]],
    ['twice as many', [...uses('anna', 8), ...uses('ben', 4)], [evidence('anna', 100), evidence('ben', 200)]],
    [
      'clicks nobody counted',
      [...uses('anna', 99), ...uses('ben', 6)],
      [evidence('anna', null), evidence('ben', 600)],
    ],
    ['no creator to compare with', uses('anna', 99), [evidence('anna', 5)]],
    ['no clicks at all', uses('anna', 99), [evidence('anna', 0)]],
    [
      'orders by link',
      [...uses('anna', 50, '2026-05-01', 'link'), ...uses('ben', 6)],
      [evidence('anna', 1), evidence('ben', 600)],
    ],
    [
      'most within a month',
      [...uses('anna', 4, '2026-07-01'), ...uses('anna', 6, '2026-05-31')],
      [evidence('anna', null, '2026-05-01')],
    ],
  ])('%s: nothing', (_, orders, creators) => {
    expect(codeLeaks(orders, creators)).toEqual([]);
  });
});
