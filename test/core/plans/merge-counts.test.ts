import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCounts } from '../../../src/core/plans/merge-counts.ts';

const row = (key: string, likes: number | null, saves: number | null = null) => ({
  key,
  counts: { likes, saves },
});
const rows = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    counts: fc.record({
      likes: fc.option(fc.nat(3), { nil: null }),
      saves: fc.option(fc.nat(3), { nil: null }),
    }),
  }),
);

describe('mergeCounts', () => {
  it('adds what is new, changes what is different, and leaves the rest', () => {
    const ledger = [row('a', 5), row('', 7), row('b', null, 2), row('c', 4, 1)];
    expect(mergeCounts(ledger, [row('b', 6, 2), row('d', 1), row('a', 5), row('c', null, 3)])).toEqual({
      added: [row('d', 1)],
      changed: new Map([
        [2, { likes: 6 }],
        [3, { saves: 3 }],
      ]),
      unchanged: 1,
    });
  });

  it('goes by the last row of a key in the file and by the first in the ledger', () => {
    expect(mergeCounts([row('a', 1), row('a', 2)], [row('a', 9), row('a', 3)]).changed).toEqual(
      new Map([[0, { likes: 3 }]]),
    );
  });

  it('takes money that is off by the last bit for the same', () => {
    expect(mergeCounts([row('a', 0.1 + 0.2)], [row('a', 0.3)]).unchanged).toBe(1);
  });

  it('counts every key of the file once, and finds nothing to do the second time', () => {
    fc.assert(
      fc.property(rows, rows, (ledger, incoming) => {
        const { added, changed, unchanged } = mergeCounts(ledger, incoming);
        expect(added.length + changed.size + unchanged).toBe(new Set(incoming.map(({ key }) => key)).size);
        const after = ledger.map((each, place) => ({
          ...each,
          counts: { ...each.counts, ...changed.get(place) },
        }));
        expect(mergeCounts([...after, ...added], incoming)).toMatchObject({ added: [], changed: new Map() });
      }),
    );
  });
});
