import { describe, expect, it } from 'vitest';
import { firstEstimate } from '../../../../src/core/plans/campaign/first-estimate.ts';
import { goalNeeds } from '../../../../src/core/plans/campaign/goal-needs.ts';
import { needLabel } from '../../../../src/core/plans/campaign/need-label.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedCampaign } from '../calculated-campaign.ts';

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

  const texts = SHEET_TEXTS.en;
  it.each(BUSINESS_MODELS.flatMap((model) => GOAL_KINDS.map((goal) => [model, goal] as const)))(
    'says what the tab of %s says for %s',
    (businessModel, goalKind) => {
      const campaign = calculatedCampaign({ brief: { businessModel, goalKind, goalNumber: 70 } });
      const estimate = firstEstimate(businessModel, goalKind, 70);
      const title = campaign.rowOf(texts.campaign.backwards.section);
      for (const { need } of goalNeeds(businessModel, goalKind)) {
        const row = campaign.rowOf(needLabel(texts.campaign, need), { after: title });
        const cell = campaign.valueAt(row, 2);
        if (estimate.has(need)) expect(cell, need).toBeCloseTo(estimate.get(need)!, 6);
        else expect(cell, need).toBe('');
      }
    },
  );
});
