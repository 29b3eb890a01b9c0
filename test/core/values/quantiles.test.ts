import fc from 'fast-check';
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { hypergeometricTail } from '../../../src/core/values/hypergeometric-tail.ts';
import { normalQuantile } from '../../../src/core/values/normal-quantile.ts';
import { poissonLimits } from '../../../src/core/values/poisson-limits.ts';

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(1e-300, Math.abs(b));

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.05, -1.6448536269514729],
    [1e-10, -6.361340902404056],
  ])('of %d is %d (scipy.stats.norm.ppf)', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 13);
  });

  it('agrees with jstat', () => {
    fc.assert(
      fc.property(share, (p) => {
        expect(Math.abs(normalQuantile(p) - jStat.normal.inv(p, 0, 1))).toBeLessThan(1e-10);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('poissonLimits', () => {
  // Garwood's table in units of the count; scipy.stats.chi2.ppf gives the same.
  it.each([
    [0, 0.95, 0, 3.6888794541139363],
    [1, 0.95, 0.025317807984289897, 5.571643390938898],
    [10, 0.95, 4.7953886961, 18.390356042],
    [20, 0.95, 12.216519585403946, 30.8883779026746],
    [10, 0.8, 6.221304605225031, 15.406641171976514],
  ])('of %d at %d are %d and %d', (counted, confidence, low, high) => {
    const limits = poissonLimits(counted, confidence);
    expect(limits.low).toBeCloseTo(low, 9);
    expect(limits.high).toBeCloseTo(high, 9);
  });

  it('agree with the chi-square quantiles of jstat', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (k, c) => {
          const { low, high } = poissonLimits(k, c);
          expect(relative(low, jStat.chisquare.inv((1 - c) / 2, 2 * k) / 2)).toBeLessThan(1e-9);
          expect(relative(high, jStat.chisquare.inv(1 - (1 - c) / 2, 2 * k + 2) / 2)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stay on both sides of any count up to a billion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (k) => {
        const { low, high } = poissonLimits(k, 0.95);
        expect(low).toBeLessThan(k);
        expect(high).toBeGreaterThan(k);
        expect(relative(high - low, 2 * 1.96 * Math.sqrt(k))).toBeLessThan(2 / Math.sqrt(k));
      }),
      { numRuns: 100 },
    );
  });
});

describe('hypergeometricTail', () => {
  it('is the sum of the probabilities, counted out', () => {
    const choose = (n: number, k: number): number =>
      k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
    const sizes = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(sizes, sizes, sizes, sizes, (all, a, b, least) => {
        const [drawn, marked] = [Math.min(a, all), Math.min(b, all)];
        let expected = 0;
        for (let hits = least; hits <= Math.min(drawn, marked); hits++) {
          expected += (choose(marked, hits) * choose(all - marked, drawn - hits)) / choose(all, drawn);
        }
        expect(Math.abs(hypergeometricTail(least, drawn, marked, all) - expected)).toBeLessThan(1e-12);
      }),
      { numRuns: 1000 },
    );
  });
});
