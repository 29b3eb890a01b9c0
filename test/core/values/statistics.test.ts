import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationsAround, hypergeometricTail, poissonLimits } from '../../../src/core/values/statistics.ts';
import { hypergeometricAtLeast, normalWithin, poissonTails } from '../tail-sums.ts';

/** All that the functions accept. */
const confidence = fc.double({ min: 1e-6, max: 0.9999, noNaN: true });
const relative = (a: number, b: number) => Math.abs(a / b - 1);

describe('deviationsAround', () => {
  it.each([
    [0.5, 0.6744897501960817],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.9999, 3.890591886413094],
  ])('%d is %d (scipy.stats.norm.ppf)', (share, expected) => {
    expect(deviationsAround(share)).toBeCloseTo(expected, 11);
  });

  it('hold the share between them', () => {
    fc.assert(
      fc.property(confidence, (share) => {
        expect(Math.abs(normalWithin(deviationsAround(share)) - share)).toBeLessThan(1e-14);
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
  ])('of %d at %d are %d and %d', (counted, share, low, high) => {
    const limits = poissonLimits(counted, share);
    expect(limits.low).toBeCloseTo(low, 9);
    expect(limits.high).toBeCloseTo(high, 9);
  });

  const counts = fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 100_000 }),
  );

  it('leave half of the rest on each side, up to 100,000', () => {
    fc.assert(
      fc.property(counts, confidence, (counted, share) => {
        const { low, high } = poissonLimits(counted, share);
        const rest = (1 - share) / 2;
        expect(relative(poissonTails(counted, high).atMost, rest)).toBeLessThan(1e-8);
        if (counted === 0) expect(low).toBe(0);
        else expect(relative(poissonTails(counted, low).atLeast, rest)).toBeLessThan(1e-8);
      }),
      { numRuns: 1000 },
    );
  });

  // scipy.special.gammaincinv and gammainccinv. The range at 95% is a thousand orders wide and more.
  it.each([
    [100_000, 0.9999, 98774.39626398915, 101236.03433850562, 1e-6],
    [100_001, 0.95, 99382.1495647746, 100622.74783869852, 0.0001],
    [100_001, 0.9999, 98775.39011245263, 101237.04049001158, 0.0014],
    [1e6, 0.9999, 996114.1194683523, 1003896.3069451746, 0.0005],
    [1e9, 0.9999, 999876973.3941349, 1000123037.0303968, 0.0001],
  ])('of %d at %d are %d and %d, to %d of an order', (counted, share, low, high, near) => {
    const limits = poissonLimits(counted, share);
    expect(Math.abs(limits.low - low)).toBeLessThan(near);
    expect(Math.abs(limits.high - high)).toBeLessThan(near);
  });

  it('stay on both sides of any count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (counted) => {
        const { low, high } = poissonLimits(counted, 0.95);
        expect(low).toBeLessThan(counted);
        expect(high).toBeGreaterThan(counted);
        expect(relative(high - low, 2 * 1.959963984540054 * Math.sqrt(counted))).toBeLessThan(
          2 / Math.sqrt(counted),
        );
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

  it('is the sum of the terms, for counts up to a hundred thousand', () => {
    const sample = fc
      .tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }))
      .map(([hits, misses]) => ({ hits, all: hits + misses }));
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -300, max: 300 }), (a, b, off) => {
        const [all, marked, drawn] = [a.all + b.all, b.all, a.hits + b.hits];
        const least = Math.max(0, Math.round((drawn * marked) / Math.max(1, all)) + off);
        const sum = least > Math.min(drawn, marked) ? 0 : hypergeometricAtLeast(least, drawn, marked, all);
        expect(Math.abs(hypergeometricTail(least, drawn, marked, all) - sum)).toBeLessThan(1e-11);
      }),
      { numRuns: 300 },
    );
  });
});
