import { normalQuantile } from './normal-quantile.ts';

/**
 * The exact limits of an expected count of which `counted` (a whole number) came true: Garwood, Biometrika 28 (1936).
 * `confidence` is between 0 and 1. 20 at 95% → 12.217 and 30.888.
 * Written out, and held against jstat in the tests, because the libraries do not fit what every formula loads: jstat
 * adds 147 KB, @stdlib's gammaincinv 300 KB and 210 packages, one of which needs Node.
 */
export function poissonLimits(counted: number, confidence: number): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const z = normalQuantile(1 - tail);
  return {
    low: counted === 0 ? 0 : lowLimit(counted, tail, z),
    high: highLimit(counted, tail, z),
  };
}

/** The expected count at which `counted` or more has the probability `tail`. */
function lowLimit(counted: number, tail: number, z: number): number {
  return solve(wilsonHilferty(counted, -z), (expected) => {
    let terms = 1;
    for (let term = 1, at = counted + 1; term > terms * 1e-17; at++) {
      term *= expected / at;
      terms += term;
    }
    const logProbability = logPoisson(counted, expected) + Math.log(terms);
    // d ln P / d ln m = m × p(k − 1) / P, and m × p(k − 1) = k × p(k).
    return { miss: logProbability - Math.log(tail), slope: counted / terms };
  });
}

/** The expected count at which `counted` or fewer has the probability `tail`. */
function highLimit(counted: number, tail: number, z: number): number {
  return solve(wilsonHilferty(counted + 1, z), (expected) => {
    let terms = 1;
    for (let term = 1, at = counted; at > 0 && term > terms * 1e-17; at--) {
      term *= at / expected;
      terms += term;
    }
    const logProbability = logPoisson(counted, expected) + Math.log(terms);
    return { miss: logProbability - Math.log(tail), slope: -expected / terms };
  });
}

/** Newton's rule on logarithms, which are nearly straight here: a handful of steps from a start that is 1% off. */
function solve(start: number, at: (expected: number) => { miss: number; slope: number }): number {
  let expected = start;
  for (let step = 0; step < 60; step++) {
    const { miss, slope } = at(expected);
    const change = Math.max(-1, Math.min(1, -miss / slope));
    expected *= Math.exp(change);
    if (Math.abs(change) < 1e-14) break;
  }
  return expected;
}

function wilsonHilferty(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return count * Math.max(root, 0.1) ** 3;
}

function logPoisson(count: number, expected: number): number {
  return count * Math.log(expected) - expected - logFactorial(count);
}

function logFactorial(count: number): number {
  if (count < 20) {
    let product = 1;
    for (let factor = 2; factor <= count; factor++) product *= factor;
    return Math.log(product);
  }
  // Stirling's series; the first term left out is below 1e-16 from 20 on.
  const n = count;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / n ** 2) / n ** 2) / n ** 2) / n ** 2;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series / n;
}
