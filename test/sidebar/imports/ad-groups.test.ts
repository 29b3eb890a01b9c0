import { expect, it } from 'vitest';
import type { AdSpend } from '../../../src/core/imports/platforms/platform-data.ts';
import { adCosts, totalSpend } from '../../../src/sidebar/imports/ad-groups.ts';

const ad = (name: string, date: string, spend: number): AdSpend => ({
  key: `${name} ${date}`.trim(),
  name,
  date,
  until: date,
  spend,
  impressions: null,
  reach: null,
  clicks: null,
});

it('offers each name once, with a row for each period', () => {
  const { groups, withCosts, without } = adCosts([
    ad('Spring', '2026-05-01', 10),
    ad('Reels', '2026-05-01', 40.1),
    ad('Spring', '2026-05-02', 20.2),
    ad('Idle', '2026-05-01', 0),
    ad('Credit', '2026-05-01', -3),
  ]);
  expect({ withCosts, without }).toEqual({ withCosts: 3, without: 2 });
  expect(groups.map(({ name, spend, rows }) => [name, spend, rows.length])).toEqual([
    ['Reels', 40.1, 1],
    ['Spring', 30.2, 2],
  ]);
  expect(groups[1]?.rows[1]).toEqual({
    key: 'Spring 2026-05-02',
    date: '2026-05-02',
    description: 'Spring',
    amount: 20.2,
  });
});

it('adds up what one ad is broken down into: it has one key', () => {
  const { groups } = adCosts([ad('Spring', '', 0.1), ad('Spring', '', 0.2)]);
  expect(groups).toEqual([
    {
      name: 'Spring',
      spend: 0.3,
      rows: [{ key: 'Spring', date: null, description: 'Spring', amount: 0.3 }],
    },
  ]);
  expect(totalSpend(groups.flatMap(({ rows }) => rows))).toBe(0.3);
});
