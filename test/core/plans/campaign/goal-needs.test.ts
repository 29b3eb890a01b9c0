import { describe, expect, it } from 'vitest';
import { funnelSteps, goalStep } from '../../../../src/core/plans/campaign/funnel-steps.ts';
import { goalNeeds, OTHER_NEEDS } from '../../../../src/core/plans/campaign/goal-needs.ts';
import { goalRates } from '../../../../src/core/plans/campaign/goal-rates.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../../../src/core/sidebar-api.ts';

const cases = BUSINESS_MODELS.flatMap((model) => GOAL_KINDS.map((goal) => [model, goal] as const));

describe('goalNeeds', () => {
  it.each([
    ['onlineShop', 'sales', 'addToCart linkClicks impressions reach posts budget'],
    ['b2b', 'sales', 'leads linkClicks impressions reach posts budget'],
    ['b2b', 'leads', 'sales demos linkClicks impressions reach posts budget'],
    ['premises', 'sales', 'storeVisits reach impressions posts budget linkClicks'],
    ['premises', 'awareness', 'impressions posts budget linkClicks storeVisits sales'],
    ['courses', 'sales', 'webinarSignUps linkClicks impressions reach posts budget'],
    ['courses', 'signUps', 'linkClicks impressions reach posts budget'],
    ['affiliate', 'sales', 'merchantClicks linkClicks impressions reach posts budget'],
    ['services', 'leads', 'sales contacts linkClicks impressions reach posts budget'],
    ['onlineShop', 'awareness', 'impressions posts budget linkClicks sales'],
    ['onlineShop', 'content', 'deals asked budget'],
    // A creator is paid for the content; what it costs is the creator's to say.
    ['creator', 'content', 'deals asked'],
  ] as const)('%s with %s: from the goal to what it takes', (model, goal, needs) => {
    expect(
      goalNeeds(model, goal)
        .map(({ need }) => need)
        .join(' '),
    ).toBe(needs);
  });

  it.each(cases)(
    '%s with %s: each line follows from one above it, by a rate the tab lists',
    (model, goal) => {
      const known = new Set<string>([goalStep(model, goal)]);
      for (const { need, of, by } of goalNeeds(model, goal)) {
        expect(known, `${need} of ${of}`).toContain(of);
        expect(known, `${need} twice`).not.toContain(need);
        expect(goalRates(model, goal)).toContain(by);
        known.add(need);
      }
    },
  );

  it.each(cases)('%s with %s: every step it plans has a row in the funnel', (model, goal) => {
    const steps: string[] = [...funnelSteps(model, goal), ...OTHER_NEEDS];
    expect(goalNeeds(model, goal).filter(({ need }) => !steps.includes(need))).toEqual([]);
  });
});

describe('goalRates', () => {
  it.each(cases)('%s with %s: CPM, CTR and CVR are there, and none twice', (model, goal) => {
    const rates = goalRates(model, goal);
    expect(rates).toEqual(expect.arrayContaining(['cpm', 'ctr', 'cvr']));
    expect(new Set(rates).size).toBe(rates.length);
  });
});
