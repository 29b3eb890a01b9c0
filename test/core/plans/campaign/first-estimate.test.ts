import { describe, expect, it } from 'vitest';
import { firstEstimate } from '../../../../src/core/plans/campaign/first-estimate.ts';

/** That the tab says the same is tested with it, in backwards-section.test.ts. */
describe('firstEstimate', () => {
  it('goes back from the goal to the money', () => {
    // 28 ÷ 1.4 % = 2,000 clicks ÷ 0.9 % = 222,223 impressions ÷ 1.5 = 148,149 people, at 15 a thousand.
    expect(Object.fromEntries(firstEstimate('onlineShop', 'sales', 28))).toMatchObject({
      sales: 28,
      linkClicks: 2000,
      impressions: 222_223,
      reach: 148_149,
      posts: 149,
      budget: expect.closeTo(3333.345, 6),
    });
  });

  it('leaves out what depends on a fee nobody has named', () => {
    expect([...firstEstimate('creator', 'content', 12).keys()]).toEqual(['contentPieces', 'deals', 'asked']);
  });
});
