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
  it('names a code that is used far more than its clicks and the others explain', () => {
    // The others: 10 uses on 500 clicks, so 2 on 100.
    const orders = [...uses('anna', 12), ...uses('ben', 6), ...uses('cem', 4, '2026-05-01', 'both')];
    const creators = [evidence('anna', 100), evidence('ben', 300), evidence('cem', 200)];
    expect(codeLeaks(orders, creators)).toEqual([{ handle: 'anna', why: 'clicks', uses: 12, expected: 2 }]);
  });

  it('names a code that is used long after the last post', () => {
    const orders = [...uses('anna', 6, '2026-06-01'), ...uses('anna', 5, '2026-05-31')];
    expect(codeLeaks(orders, [evidence('anna', null, '2026-05-01')])).toEqual([
      { handle: 'anna', why: 'late', uses: 11, expected: 5 },
    ]);
  });

  it.each<[string, AttributedOrder[], ReturnType<typeof evidence>[]]>([
    ['few uses', [...uses('anna', 9), ...uses('ben', 6)], [evidence('anna', 1), evidence('ben', 600)]],
    [
      'three times as many',
      [...uses('anna', 18), ...uses('ben', 6)],
      [evidence('anna', 100), evidence('ben', 100)],
    ],
    [
      'clicks nobody counted',
      [...uses('anna', 99), ...uses('ben', 6)],
      [evidence('anna', null), evidence('ben', 600)],
    ],
    ['no creator to compare with', uses('anna', 99), [evidence('anna', 5)]],
    [
      'others with next to no orders',
      [...uses('anna', 20), ...uses('ben', 4)],
      [evidence('anna', 1), evidence('ben', 600)],
    ],
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
