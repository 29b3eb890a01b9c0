import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { poissonLimits } from '../../../src/core/values/statistics.ts';
import { binomialTerms, hypergeometricAtLeast } from '../tail-sums.ts';
import { outcomeOf } from './all-examples.ts';

const { CHANCEBETTER, CVRINTERVAL, LIFT, ROI, ROIINTERVAL } = METRICS;
const chance = (...args: number[]) => outcomeOf(CHANCEBETTER, args) as number;
const interval = (...args: number[]) => (outcomeOf(CVRINTERVAL, args) as number[][])[0]!;

describe('CHANCEBETTER', () => {
  const sample = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3000 }))
    .map(([orders, more]) => [orders, orders + more] as const);

  it('of A over B and of B over A add up to 1', () => {
    fc.assert(
      fc.property(sample, sample, ([oa, ca], [ob, cb]) => {
        expect(chance(oa, ca, ob, cb) + chance(ob, cb, oa, ca)).toBeCloseTo(1, 11);
      }),
    );
  });

  it('rises with the orders of A', () => {
    fc.assert(
      fc.property(sample, sample, ([oa, ca], [ob, cb]) => {
        expect(chance(oa + 1, ca + 1, ob, cb)).toBeGreaterThanOrEqual(chance(oa, ca, ob, cb) - 1e-12);
      }),
    );
  });

  it('is right to 1e-9 for the largest samples it takes', () => {
    const [orders, clicks] = [3_000_000, 100_000_000];
    expect(chance(orders, clicks, orders + 2000, clicks)).toBeCloseTo(
      hypergeometricAtLeast(orders + 2001, 2 * orders + 2001, clicks + 1, 2 * clicks + 2),
      10,
    );
  });

  it('is the integral of the two posteriors', () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(small, small, ([oa, fa], [ob, fb]) => {
        // Simpson's rule over 4,000 steps: exact to 1e-9 for densities this smooth.
        const steps = 4000;
        let integral = 0;
        for (let at = 0; at <= steps; at++) {
          const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
          const rate = Math.min(Math.max(at / steps, 1e-15), 1 - 1e-15);
          integral += weight * density(rate, oa, fa) * shareBelow(rate, ob, fb);
        }
        expect(Math.abs(integral / (3 * steps) - chance(oa, oa + fa, ob, ob + fb))).toBeLessThan(1e-8);
      }),
      { numRuns: 40 },
    );
  });
});

/** The Beta posterior of a rate after so many orders and failures: its density, and its share below the rate. */
const density = (rate: number, orders: number, failures: number) =>
  (orders + failures + 1) * binomialTerms(orders + failures, rate)[orders]!;
const shareBelow = (rate: number, orders: number, failures: number) =>
  binomialTerms(orders + failures + 1, rate)
    .slice(orders + 1)
    .reduce((sum, term) => sum + term, 0);

describe('CVRINTERVAL', () => {
  it('lies around the rate, within 0 and 1, and narrows with more clicks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 5000 }),
        (conversions, more) => {
          const clicks = conversions + more;
          const [low, high] = interval(conversions, clicks) as [number, number];
          const rate = conversions / clicks;
          expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true);
          const [lower, higher] = interval(conversions * 10, clicks * 10) as [number, number];
          expect(higher - lower).toBeLessThan(high - low);
        },
      ),
    );
  });

  it('covers the true rate in 94 % of samples or more, averaged over a grid of rates', () => {
    const clicks = 200;
    const intervals = Array.from({ length: clicks + 1 }, (_, conversions) => interval(conversions, clicks));
    const rates = Array.from({ length: 96 }, (_, at) => 0.005 * (at + 1));
    const coverage = rates.map((rate) => {
      const terms = binomialTerms(clicks, rate);
      return intervals.reduce(
        (total, [low, high], conversions) =>
          low! <= rate && rate <= high! ? total + terms[conversions]! : total,
        0,
      );
    });
    expect(coverage.reduce((sum, one) => sum + one, 0) / rates.length).toBeGreaterThanOrEqual(0.94);
    // Wilson's interval swings around 95 %; at very small rates the swing is widest.
    expect(Math.min(...coverage)).toBeGreaterThan(0.9);
  });
});

describe('ROIINTERVAL', () => {
  it('lies around the ROI and moves with it', () => {
    const amount = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), amount, amount, (orders, value, investment) => {
        const [low, high] = (outcomeOf(ROIINTERVAL, [orders, value, investment]) as number[][])[0]!;
        const roi = outcomeOf(ROI, [orders * value, investment]) as number;
        expect(low! <= roi && roi <= high!).toBe(true);
      }),
    );
  });

  it('covers the true number of orders in 95 % of samples or more, at every rate', () => {
    for (let expected = 0.5; expected <= 60; expected += 0.5) {
      let covered = 0;
      let probability = Math.exp(-expected);
      for (let counted = 0; counted <= 200; counted++) {
        const { low, high } = limits(counted);
        if (low <= expected && expected <= high) covered += probability;
        probability *= expected / (counted + 1);
      }
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });
});

const known = new Map<number, { low: number; high: number }>();
function limits(counted: number) {
  const found = known.get(counted) ?? poissonLimits(counted, 0.95);
  known.set(counted, found);
  return found;
}

describe('LIFT', () => {
  it('is nothing where both groups moved alike', () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0.1, max: 10, noNaN: true }), (test, control, change) => {
        const lift = outcomeOf(LIFT, [test * change, control * change, test, control]) as number;
        expect(Math.abs(lift)).toBeLessThan(1e-9 * test * change);
      }),
    );
  });
});
