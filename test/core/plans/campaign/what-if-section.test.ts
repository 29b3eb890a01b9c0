import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { forecastOrders } from '../../../../src/core/metrics/planning/forecast-orders.ts';
import { maxFee } from '../../../../src/core/metrics/planning/max-fee.ts';
import { requiredOrders } from '../../../../src/core/metrics/planning/required-orders.ts';
import { roi } from '../../../../src/core/metrics/profitability/roi.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { type CalculatedCampaign, calculatedCampaign } from '../calculated-campaign.ts';

const { whatIf } = SHEET_TEXTS.en.campaign;
const { lists } = SHEET_TEXTS.en;

let campaign: CalculatedCampaign;
beforeAll(() => {
  campaign = calculatedCampaign();
});
beforeEach(() => {
  campaign.fill({ costs: [], creators: [], returns: [] });
  campaign.type({ PlanCtr: 0.015, PlanCvr: 0.02, OrderValue: 70, Margin: 0.6, TargetRoi: '' });
  campaign.type({ Impressions: '', Clicks: '', Reach: '' });
  assume(Object.fromEntries(Object.keys(LABELS).map((key) => [key, ['', '', '']])));
});

const top = (): number => campaign.rowOf(whatIf.section);
const rowOf = (label: string): number => campaign.rowOf(label, { after: top() });
const { fee, otherCosts, followers, reachRate, ctr, cvr, margin } = whatIf.assumptions;
const LABELS = {
  fee: fee.label,
  otherCosts: otherCosts.label,
  followers: followers.label,
  reachRate: reachRate.label,
  ctr: ctr.label,
  cvr: cvr.label,
  value: 'Order value',
  margin: margin.label,
};
type Assumption = keyof typeof LABELS;
/** Types into the low, base and high column; '' leaves one to what is taken over. */
const assume = (typed: Readonly<Partial<Record<Assumption, readonly (number | '')[]>>>): void =>
  campaign.typeAt(
    ...Object.entries(typed).flatMap(([key, cases]) =>
      cases.map((value, index) => [rowOf(LABELS[key as Assumption]), 2 + index, value] as const),
    ),
  );
const used = (key: Assumption): unknown[] =>
  [5, 6, 7].map((column) => campaign.valueAt(rowOf(LABELS[key]), column));
const source = (key: Assumption): unknown => campaign.valueAt(rowOf(LABELS[key]), 8);
const RESULT_LABELS = {
  orders: 'Expected sales',
  revenue: whatIf.results.revenue,
  investment: whatIf.results.investment,
  roi: whatIf.results.roi,
  maxFee: whatIf.results.maxFee,
  required: 'Needed for the target ROI: sales',
};
const results = (key: keyof typeof RESULT_LABELS): unknown[] =>
  [5, 6, 7].map((column) => campaign.valueAt(rowOf(RESULT_LABELS[key]), column));
const headline = (): unknown => campaign.valueAt(top() + 1, 1);

describe('the base', () => {
  it('is the plan, until there is something better', () => {
    expect(used('ctr')[1]).toBe(0.015);
    expect([used('value')[1], source('value')]).toEqual([70, whatIf.sources.plan]);
    expect([used('margin')[1], source('margin')]).toEqual([0.6, whatIf.sources.plan]);
    expect([used('fee'), source('fee')]).toEqual([['', '', ''], '']);
    campaign.type({ Margin: '' });
    expect([used('margin')[1], source('margin')]).toEqual([1, whatIf.sources.noMargin]);
  });

  it('is how the campaign went, once it is known', () => {
    campaign.type({ Reach: 18_000, Impressions: 26_000, Clicks: 270 });
    campaign.fill({
      costs: [{ amount: 200 }, { amount: 40, category: lists.CostCategory.creatorFee }],
      creators: [{ handle: '@maria', fee: 300, followers: 50_000 }],
      returns: [{ kind: lists.ReturnKind.sale, count: 9, valueEach: 80 }],
    });
    expect(used('fee')).toEqual([340, 340, 340]);
    expect(used('otherCosts')[1]).toBe(200);
    expect(used('followers')[1]).toBe(50_000);
    expect(used('reachRate')[1]).toBeCloseTo(0.36, 12);
    expect(used('ctr')[1]).toBeCloseTo(0.015, 12);
    expect(used('cvr')[1]).toBeCloseTo(9 / 270, 12);
    expect([used('value')[1], source('value')]).toEqual([80, whatIf.sources.funnel]);
  });

  it('is what somebody types', () => {
    assume({ ctr: ['', 0.03] });
    expect([used('ctr')[1], source('ctr')]).toEqual([0.03, SHEET_TEXTS.en.legend.typed]);
  });
});

describe('low and high', () => {
  it('lie around a rate, and on the base of all else', () => {
    assume({ reachRate: ['', 0.9] });
    expect(used('reachRate')).toEqual([0.675, 0.9, 1].map((rate) => expect.closeTo(rate, 12)));
    // Several posts together reach more people than follow.
    assume({ reachRate: ['', 1.6] });
    expect(used('reachRate')).toEqual([1.2, 1.6, 2].map((rate) => expect.closeTo(rate, 12)));
    assume({ followers: ['', 1000] });
    expect(used('followers')).toEqual([1000, 1000, 1000]);
  });

  it('are what somebody types', () => {
    assume({ reachRate: [0.1, 0.3, 0.35] });
    expect(used('reachRate')).toEqual([0.1, 0.3, 0.35]);
  });

  it('follow another spread', () => {
    const row = rowOf(whatIf.spread.label);
    campaign.typeAt([row, 3, 0.5]);
    expect(used('ctr')).toEqual([0.0075, 0.015, 0.0225].map((rate) => expect.closeTo(rate, 12)));
    campaign.typeAt([row, 3, 0.25]);
  });
});

describe('the results', () => {
  it('are those of the functions', () => {
    // 50,000 × 36 % × 1.5 % × 2 % are the 5.4 orders of FORECASTORDERS.
    assume({ followers: ['', 50_000], reachRate: ['', 0.36], fee: ['', 100], otherCosts: ['', 50] });
    expect(results('orders')[1]).toBeCloseTo(5.4, 12);
    expect(results('revenue')[1]).toBeCloseTo(378, 12);
    expect(results('investment')).toEqual([150, 150, 150]);
    expect(results('roi')[1]).toBeCloseTo((378 * 0.6 - 150) / 150, 12);
    expect(results('maxFee')[1]).toBeCloseTo(378 * 0.6 - 50, 12);
    expect(results('required')[1]).toBe(4);
    expect(headline()).toBe(
      'For fees of 100, expect 2.3 to 10.5 sales: ROI -36% in the low case, 51% in the base case, 195% in the high case. ' +
        'To break even, pay fees of at most 176.8; what is spent here needs 4 sales.',
    );
    campaign.type({ TargetRoi: 0.5 });
    expect(headline()).toContain(
      'For the target ROI of 50%, pay fees of at most 101.2; what is spent here needs 6 sales.',
    );
  });

  it('offer no fee below zero', () => {
    // The margin of 226.8 leaves nothing for fees beside costs of 400.
    assume({ followers: ['', 50_000], reachRate: ['', 0.36], fee: ['', 100], otherCosts: ['', 400] });
    expect(headline()).toContain(
      'Even without fees this does not break even; what is spent here needs 12 sales.',
    );
    campaign.type({ TargetRoi: 0.5 });
    expect(headline()).toContain(
      'The target ROI of 50% is out of reach even without fees; what is spent here needs 18 sales.',
    );
  });

  it('agree with them in every case, whatever is typed', () => {
    const three = (max: number, divisor: number) =>
      fc.array(
        fc.integer({ min: 1, max }).map((value) => value / divisor),
        { minLength: 3, maxLength: 3 },
      );
    const assumptions = fc.record({
      fee: three(5000, 1),
      otherCosts: three(5000, 1),
      followers: three(200_000, 1),
      reachRate: three(100, 100),
      ctr: three(100, 1000),
      cvr: three(100, 1000),
      value: three(500, 1),
      margin: three(100, 100),
    });
    fc.assert(
      fc.property(assumptions, fc.constantFrom<number | ''>('', 0.5, 2), (typed, targetRoi) => {
        assume(typed);
        campaign.type({ TargetRoi: targetRoi });
        for (const at of [0, 1, 2]) {
          const of = (key: Assumption): number => typed[key][at]!;
          const orders = forecastOrders.compute({
            followers: of('followers'),
            reachrate: of('reachRate'),
            ctr: of('ctr'),
            cvr: of('cvr'),
          } as never) as number;
          const [ordervalue, marginRate, othercosts] = [of('value'), of('margin'), of('otherCosts')];
          const investment = of('fee') + othercosts;
          const targetroi = targetRoi === '' ? 0 : targetRoi;
          const rest = { ordervalue, margin: marginRate, targetroi };
          const near = (value: unknown): unknown => expect.closeTo(value as number, 6);
          expect(results('orders')[at]).toEqual(near(orders));
          expect(results('roi')[at]).toEqual(
            near(roi.compute({ returns: orders * ordervalue, investment, margin: marginRate } as never)),
          );
          expect(results('maxFee')[at]).toEqual(
            near(maxFee.compute({ orders, othercosts, ...rest } as never)),
          );
          expect(results('required')[at]).toBe(requiredOrders.compute({ investment, ...rest } as never));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('stay blank and name what is missing', () => {
    expect(headline()).toBe('To calculate it, these are still missing: · Followers · Reach rate · Fees.');
    expect(results('roi')).toEqual(['', '', '']);
    expect(campaign.errors()).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('calculates the same', () => {
    const other = calculatedCampaign({ language });
    const t = SHEET_TEXTS[language].campaign.whatIf;
    const after = other.rowOf(t.section);
    other.type({ PlanCtr: 0.015, PlanCvr: 0.02, OrderValue: 70 });
    other.typeAt(
      [other.rowOf(t.assumptions.followers.label, { after }), 3, 50_000],
      [other.rowOf(t.assumptions.reachRate.label, { after }), 3, 0.36],
      [other.rowOf(t.assumptions.fee.label, { after }), 3, 100],
    );
    expect(other.valueAt(other.rowOf(t.results.roi, { after }), 6)).toBeCloseTo(2.78, 12);
    expect(String(other.valueAt(after + 1, 1))).toContain('278%');
    expect(other.errors()).toEqual([]);
  });
});
