import { describe, expect, it } from 'vitest';
import { attributeOrders } from '../../../src/core/imports/attribute-orders.ts';
import type { FileSummary } from '../../../src/core/imports/file-summary.ts';
import { summariseOrders } from '../../../src/core/imports/summarise-orders.ts';
import type { State } from '../../../src/core/sidebar-api.ts';
import { orderPreview, STRETCH } from '../../../src/sidebar/orders/order-preview.ts';
import { inventedOrder } from '../../core/imports/invented-order.ts';
import { emptyState } from '../fake-script-run.ts';

const state: State = { ...emptyState, creators: [{ handle: '@anna', codes: ['ANNA15'], utm: [] }] };
const orders = Array.from({ length: STRETCH * 3 + 1 }, (_, at) =>
  inventedOrder({ key: String(at), code: at % 3 === 0 ? 'ANNA15' : '' }),
);
const file = {} as FileSummary;

function put(preview: ReturnType<typeof orderPreview>) {
  if (typeof preview !== 'function') throw new Error('it was done at once');
  return preview;
}

describe('orderPreview', () => {
  it('does a short file at once', () => {
    expect(orderPreview('a.csv', { orders: orders.slice(0, STRETCH), file }, state)).toMatchObject({
      writable: { counts: { all: STRETCH } },
    });
  });

  it('goes through a long file in stretches, with the page’s turn in between, to the same sums', async () => {
    const shares: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const preview = await put(orderPreview('a.csv', { orders, file }, state))(
      () => false,
      (share) => shares.push(share),
    );
    clearInterval(ticking);
    expect(shares).toEqual([1, 2, 3].map((n) => (n * STRETCH) / orders.length).concat(1));
    expect(turns).toBeGreaterThan(0);
    const attributed = attributeOrders(orders, state.creators);
    expect(preview?.orders).toEqual(attributed);
    expect(preview?.summary).toEqual(summariseOrders(attributed, state.creators));
    expect(preview?.writable.counts).toEqual({ all: orders.length, matched: STRETCH + 1, daily: 2 });
  });

  it('stops when it is of no use any more', async () => {
    let stretches = 0;
    const prepare = put(orderPreview('a.csv', { orders, file }, state));
    expect(
      await prepare(
        () => stretches === 1,
        () => stretches++,
      ),
    ).toBeNull();
    expect(stretches).toBe(1);
  });
});
