import { describe, expect, it } from 'vitest';
import { funnelSteps } from '../../../../src/core/plans/campaign/funnel-steps.ts';

describe('funnelSteps', () => {
  it.each([
    ['onlineShop', 'sales', ['pageViews', 'addToCart', 'sales']],
    ['b2b', 'leads', ['brochures', 'demos', 'trials', 'leads', 'sales']],
    ['premises', 'awareness', ['newFollowers', 'enquiries', 'storeVisits', 'sales']],
    ['courses', 'sales', ['webinarSignUps', 'signUps', 'sales']],
    ['affiliate', 'sales', ['merchantClicks', 'sales']],
    ['services', 'leads', ['messages', 'calls', 'leads', 'sales']],
    ['creator', 'content', ['enquiries', 'contentPieces', 'sales']],
  ] as const)('%s with %s: from seeing to buying', (model, goal, particular) => {
    const everybody = ['reach', 'impressions', 'engagements', 'linkClicks'];
    const steps = funnelSteps(model, goal);
    expect(steps.filter((step) => !everybody.includes(step))).toEqual(particular);
    expect(steps.slice(0, 2)).toEqual(['reach', 'impressions']);
  });
});
