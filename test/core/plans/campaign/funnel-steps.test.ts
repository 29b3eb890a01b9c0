import { describe, expect, it } from 'vitest';
import {
  FUNNEL_STEPS,
  funnelSteps,
  goalStep,
  STAGES,
  stepMark,
} from '../../../../src/core/plans/campaign/funnel-steps.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../../../src/core/sidebar-api.ts';

const everybody = ['reach', 'impressions', 'engagements', 'newFollowers', 'linkClicks'];

describe('funnelSteps', () => {
  // The metrics the field names for each business: page views and carts, trials and demos, visits, webinars …
  it.each([
    ['onlineShop', 'sales', ['pageViews', 'timeOnPage', 'addToCart', 'checkouts', 'sales']],
    ['b2b', 'leads', ['brochures', 'trials', 'demos', 'leads', 'sales']],
    ['b2b', 'signUps', ['brochures', 'trials', 'demos', 'signUps', 'leads', 'sales']],
    ['premises', 'awareness', ['enquiries', 'storeVisits', 'sales']],
    ['courses', 'sales', ['webinarSignUps', 'sales']],
    ['courses', 'signUps', ['webinarSignUps', 'sales']],
    ['affiliate', 'sales', ['merchantClicks', 'sales']],
    ['services', 'leads', ['messages', 'forms', 'calls', 'leads', 'sales']],
    ['creator', 'content', ['enquiries', 'contentPieces', 'sales']],
  ] as const)('%s with %s: from seeing to buying', (model, goal, particular) => {
    const steps = funnelSteps(model, goal);
    expect(steps.slice(0, everybody.length)).toEqual(everybody);
    expect(steps.slice(everybody.length)).toEqual(particular);
  });

  it('keeps the steps of a stage together, in the order of the stages', () => {
    for (const model of BUSINESS_MODELS) {
      for (const goal of GOAL_KINDS) {
        const places = funnelSteps(model, goal).map((step) => STAGES.indexOf(FUNNEL_STEPS[step]));
        expect(places, `${model} ${goal}`).toEqual([...places].sort());
      }
    }
  });

  it('holds what the goal counts, marked as the goal, and nothing else marked so', () => {
    for (const model of BUSINESS_MODELS) {
      for (const goal of GOAL_KINDS) {
        const marked = funnelSteps(model, goal).filter((step) => stepMark(step, model, goal) === 'goal');
        expect(marked, `${model} ${goal}`).toEqual([goalStep(model, goal)]);
      }
    }
  });
});

describe('stepMark', () => {
  it('tells the actions that are worth money from those on the way', () => {
    const marks = funnelSteps('b2b', 'sales').map((step) => [step, stepMark(step, 'b2b', 'sales')]);
    expect(Object.fromEntries(marks)).toEqual({
      reach: 'micro',
      impressions: 'micro',
      engagements: 'micro',
      newFollowers: 'micro',
      linkClicks: 'micro',
      brochures: 'micro',
      trials: 'micro',
      demos: 'micro',
      leads: 'macro',
      sales: 'goal',
    });
  });
});
