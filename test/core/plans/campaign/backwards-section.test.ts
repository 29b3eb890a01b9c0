import { describe, expect, it } from 'vitest';
import { backwardsCells, NEED, RATE } from '../../../../src/core/plans/campaign/backwards-cells.ts';
import { firstEstimate } from '../../../../src/core/plans/campaign/first-estimate.ts';
import type { Need } from '../../../../src/core/plans/campaign/goal-needs.ts';
import { GOAL_RATES, type GoalRate } from '../../../../src/core/plans/campaign/goal-rates.ts';
import {
  BUSINESS_MODELS,
  type BusinessModel,
  type CampaignBrief,
  GOAL_KINDS,
  type GoalKind,
} from '../../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedCampaign } from '../calculated-campaign.ts';

const MARCH = { start: '2026-03-02', end: '2026-03-29' };

/** A campaign whose working backwards is read and typed into by what its rows are about. */
function backwards(businessModel: BusinessModel, goalKind: GoalKind, brief: Partial<CampaignBrief> = {}) {
  const campaign = calculatedCampaign({ brief: { businessModel, goalKind, ...brief } });
  const title = campaign.rowOf(SHEET_TEXTS.en.campaign.backwards.section);
  const cells = backwardsCells(businessModel, goalKind, title);
  const rate = (key: GoalRate, column: number) => campaign.valueAt(cells.rateRow(key), column);
  return {
    ...campaign,
    cells,
    rate,
    need: (key: Need) => campaign.valueAt(cells.needRow(key), NEED.number),
    week: (key: Need) => campaign.valueAt(cells.needRow(key), NEED.week),
    needs: () =>
      Object.fromEntries(
        cells.needs.map(({ need }) => [need, campaign.valueAt(cells.needRow(need), NEED.number)]),
      ),
    typeRates: (rates: Partial<Record<GoalRate, number>>) =>
      campaign.typeAt(
        ...Object.entries(rates).map(
          ([key, value]) => [cells.rateRow(key as GoalRate), RATE.typed, value] as const,
        ),
      ),
    money: (line: number, column: number) => campaign.valueAt(cells.moneyRow + line, column),
    verdict: () =>
      campaign.valueAt(cells.moneyRow + (goalKind === 'content' && cells.worth === undefined ? 2 : 3), 1),
  };
}

const cases = BUSINESS_MODELS.flatMap((model) => GOAL_KINDS.map((goal) => [model, goal] as const));

describe('working backwards', () => {
  it('from sales of a shop to the posts and the money they take', () => {
    const shop = backwards('onlineShop', 'sales', { ...MARCH, goalNumber: 60, margin: 0.4 });
    shop.typeRates({ cartRate: 0.3, cvr: 0.02, ctr: 0.01, frequency: 1.5, reachPerPost: 1000, cpm: 10 });
    // 60 / 30 %, 60 / 2 %, 3,000 / 1 %, 300,000 / 1.5, 200,000 / 1,000, 300 × 10
    expect(shop.needs()).toEqual({
      addToCart: 200,
      linkClicks: 3000,
      impressions: 300_000,
      reach: 200_000,
      posts: 200,
      budget: 3000,
    });
    // Four weeks.
    expect(['sales', 'linkClicks', 'posts'].map((key) => shop.week(key as Need))).toEqual([15, 750, 50]);
    shop.type({ OrderValue: 80, TargetRoi: 0.5 });
    expect(shop.money(1, NEED.number)).toBe(4800);
    // (4,800 × 40 % − 3,000) / 3,000
    expect(shop.money(2, NEED.number)).toBeCloseTo(-0.36, 12);
    // 3,000 / 32 = 93.75; × 1.5 = 140.6
    expect([shop.money(0, RATE.typed), shop.money(1, RATE.typed)]).toEqual([94, 141]);
    expect(shop.verdict()).toBe(
      '! The goal does not pay at these rates: 4800 on 3000, an ROI of -36%. Each (sales) may cost 21.33 at most and costs 50: it takes better rates, cheaper or free reach, or a higher value.',
    );
    shop.type({ Budget: 2000 });
    expect(shop.verdict()).toBe(
      '! The goal is too small for its budget: it brings 4800 on 2000, an ROI of -4%. It would take 94 sales.',
    );
    shop.type({ Budget: 1200 });
    expect(shop.verdict()).toBe('✓ The goal pays: it brings 4800 on a budget of 1200, an ROI of 60%.');
  });

  it('from leads to the people who get in touch; a lead is valued at margin already', () => {
    const coach = backwards('services', 'leads', { ...MARCH, goalNumber: 20, margin: 0.4 });
    coach.typeRates({ qualifiedRate: 0.5, cvr: 0.05, ctr: 0.01, frequency: 2, reachPerPost: 800, cpm: 8 });
    coach.type({ CloseRate: 0.1, CustomerValue: 500 });
    expect(coach.needs()).toEqual({
      sales: 2,
      contacts: 40,
      linkClicks: 400,
      impressions: 40_000,
      reach: 20_000,
      posts: 25,
      budget: 320,
    });
    // 1 in 10 leads becomes a customer worth 500: 50 a lead.
    expect(coach.money(1, NEED.number)).toBe(1000);
    expect(coach.money(2, NEED.number)).toBeCloseTo((1000 - 320) / 320, 12);
    expect(coach.money(0, RATE.typed)).toBe(7);
    expect(coach.rate('closeRate', RATE.from)).toBe('typed');
  });

  it('from sales over the counter to visits, and to reach as their proxy', () => {
    const store = backwards('premises', 'sales', { goalNumber: 90 });
    store.typeRates({
      buyRate: 0.3,
      visitRate: 0.005,
      frequency: 1.5,
      reachPerPost: 3000,
      cpm: 10,
      ctr: 0.01,
    });
    expect(store.needs()).toEqual({
      storeVisits: 300,
      reach: 60_000,
      impressions: 90_000,
      posts: 20,
      budget: 900,
      linkClicks: 900,
    });
    // 90 sales while 900 people click: what the clicks would have to turn into.
    expect(store.rate('cvr', RATE.used)).toBeCloseTo(0.1, 12);
  });

  it('of an affiliate: merchant clicks × merchant’s conversion rate × commission', () => {
    const affiliate = backwards('affiliate', 'sales', { goalNumber: 80 });
    affiliate.typeRates({ merchantRate: 0.02 });
    affiliate.type({ OrderValue: 12 });
    expect(affiliate.need('merchantClicks')).toBe(4000);
    expect(affiliate.money(1, NEED.number)).toBe(4000 * 0.02 * 12);
    // Further down, the diagnosis speaks of order values in general.
    const fields = affiliate.plan.blocks.filter(({ row }) => row < 30).flatMap(({ cells }) => cells.flat());
    expect(fields).toContain('Commission per sale');
    expect(fields).not.toContain('Order value');
  });

  it('turns awareness into the sales that would come of it', () => {
    const awareness = backwards('courses', 'awareness', { goalNumber: 40_000 });
    awareness.typeRates({ frequency: 1.25, reachPerPost: 2000, cpm: 12, ctr: 0.02, cvr: 0.015 });
    awareness.type({ OrderValue: 99 });
    expect(awareness.needs()).toEqual({
      impressions: 50_000,
      posts: 20,
      budget: 600,
      linkClicks: 1000,
      sales: 15,
    });
    expect(awareness.money(1, NEED.number)).toBe(15 * 99);
    expect(awareness.verdict()).toBe('✓ The goal pays: it brings 1485 on a budget of 600, an ROI of 148%.');
  });

  it('from pieces of content to the creators to ask, and what a piece costs', () => {
    const content = backwards('onlineShop', 'content', { goalNumber: 13 });
    expect(content.verdict()).toBe('Type a fee per collaboration to see what a piece costs.');
    content.typeRates({ piecesPerDeal: 2, agreeRate: 0.25, feePerDeal: 130 });
    expect(content.needs()).toEqual({ deals: 7, asked: 28, budget: 910 });
    expect(content.money(1, NEED.number)).toBe(70);
    expect(content.verdict()).toBe(
      'One piece costs about 70. Compare it with what a photographer or a studio would charge.',
    );
  });

  it('of a creator: content is what brands pay for', () => {
    const creator = backwards('creator', 'content', { goalNumber: 12 });
    creator.typeRates({ piecesPerDeal: 2, agreeRate: 0.2, payPerDeal: 500 });
    creator.type({ Budget: 1200 });
    expect(creator.needs()).toEqual({ deals: 6, asked: 30 });
    expect(creator.verdict()).toBe('✓ The goal pays: it brings 3000 on a budget of 1200, an ROI of 150%.');
    expect(creator.money(0, RATE.typed)).toBe(3);
  });
});

describe('each rate', () => {
  it('is typed, else a benchmark or an assumption, and says which', () => {
    const shop = backwards('onlineShop', 'sales', { goalNumber: 60 });
    const used = (key: GoalRate) => [shop.rate(key, RATE.used), shop.rate(key, RATE.from)];
    expect(used('cpm')).toEqual([15, 'benchmark, estimated']);
    expect(used('ctr')).toEqual([0.009, 'benchmark, estimated']);
    expect(used('cvr')).toEqual([0.014, 'benchmark, estimated']);
    expect(used('cartRate')).toEqual([0.3, 'assumption, estimated']);
    shop.typeRates({ ctr: 0.02 });
    expect(used('ctr')).toEqual([0.02, 'typed']);
    expect([shop.named('PlanCpm'), shop.named('PlanCtr'), shop.named('PlanCvr')]).toEqual([15, 0.02, 0.014]);
  });

  it('of the way to a lead follows from the rate on that way', () => {
    const b2b = backwards('b2b', 'leads', { goalNumber: 20 });
    b2b.typeRates({ qualifiedRate: 0.4 });
    // 5 % of the clicks are assumed to ask for a demo.
    expect(b2b.rate('cvr', RATE.used)).toBeCloseTo(0.02, 12);
    expect(b2b.rate('cvr', RATE.from)).toBe('assumption, estimated');
  });
});

describe('the lines', () => {
  it.each(cases)(
    '%s with %s: blank without a number, as first estimated with one, and each follows from one above it',
    (model, goal) => {
      const tab = backwards(model, goal);
      expect(tab.errors()).toEqual([]);
      expect(Object.values(tab.needs()).filter((value) => value !== '')).toEqual([]);
      expect(tab.money(1, NEED.number)).toBe('');

      // What the sidebar says before the tab is built.
      for (const count of [7000, 70]) {
        tab.type({ Goal: count });
        const estimate = firstEstimate(model, goal, count);
        for (const { need } of tab.cells.needs) {
          const said = estimate.get(need);
          expect(tab.need(need), `${need} of ${count}`).toEqual(
            said === undefined ? '' : expect.closeTo(said, 6),
          );
        }
      }

      const rates = Object.fromEntries(
        tab.cells.rates
          .filter((key) => key !== 'closeRate')
          .map((key, index) => [key, GOAL_RATES[key].takes === 'rate' ? 0.11 + index / 100 : 7 + index]),
      ) as Record<GoalRate, number>;
      tab.typeRates(rates);
      tab.type({
        Goal: 1234,
        CloseRate: 0.15,
        OrderValue: 30,
        CustomerValue: 300,
        MonthlyValue: 3,
        Months: 5,
      });
      expect(tab.errors()).toEqual([]);
      const counts: Partial<Record<Need, number>> = { [tab.cells.goal]: 1234 };
      for (const { need, of, by, how } of tab.cells.needs) {
        const from = counts[of] as number;
        const rate = by === 'closeRate' ? 0.15 : rates[by];
        const result = {
          divided: Math.ceil(from / rate),
          times: need === 'budget' ? from * rate : Math.round(from * rate),
          perThousand: (from / 1000) * rate,
        };
        counts[need] = result[how];
        expect(tab.need(need), need).toBeCloseTo(result[how], 6);
      }
    },
  );
});
