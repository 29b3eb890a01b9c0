/** Probabilities summed term by term, to hold the library's results against. Nothing cancels: all terms are positive. */

/** The share of a normal distribution within `z` standard deviations of its middle: 2 φ(z) (z + z³/3 + z⁵/15 + …). */
export function normalWithin(z: number): number {
  let sum = 0;
  for (let term = z, at = 1; term > sum * 1e-17; at += 2, term *= (z * z) / at) sum += term;
  return ((2 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)) * sum;
}

/** How likely so many or fewer, and so many or more, are where `expected` are expected. */
export function poissonTails(counted: number, expected: number): { atMost: number; atLeast: number } {
  const below = sumOfTerms((at) => (at > counted ? 0 : (counted + 1 - at) / expected));
  const above = sumOfTerms((at) => expected / (counted + at));
  const all = 1 + below + above;
  return { atMost: (1 + below) / all, atLeast: (1 + above) / all };
}

/** The probability of each number of hits in `trials`, from 0 up. */
export function binomialTerms(trials: number, p: number): number[] {
  const likeliest = Math.min(trials, Math.floor((trials + 1) * p));
  const terms = new Array<number>(trials + 1).fill(0);
  terms[likeliest] = 1;
  for (let hits = likeliest; hits < trials; hits++) {
    terms[hits + 1] = (((terms[hits]! * (trials - hits)) / (hits + 1)) * p) / (1 - p);
  }
  for (let hits = likeliest; hits > 0; hits--) {
    terms[hits - 1] = (((terms[hits]! * hits) / (trials - hits + 1)) * (1 - p)) / p;
  }
  const all = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / all);
}

/** The probability of `least` or more marked ones among `drawn` from `all`, of which `marked` are marked. */
export function hypergeometricAtLeast(least: number, drawn: number, marked: number, all: number): number {
  const lowest = Math.max(0, drawn + marked - all);
  const highest = Math.min(drawn, marked);
  const likeliest = Math.min(highest, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2)));
  let total = 1;
  let tail = likeliest >= least ? 1 : 0;
  for (let term = 1, hits = likeliest; hits < highest && term > 1e-20; hits++) {
    term *= ((marked - hits) * (drawn - hits)) / ((hits + 1) * (all - marked - drawn + hits + 1));
    total += term;
    if (hits + 1 >= least) tail += term;
  }
  for (let term = 1, hits = likeliest; hits > lowest && term > 1e-20; hits--) {
    term *= (hits * (all - marked - drawn + hits)) / ((marked - hits + 1) * (drawn - hits + 1));
    total += term;
    if (hits - 1 >= least) tail += term;
  }
  return tail / total;
}

/** The sum of terms that follow from 1 by a factor each, until they add nothing more. */
function sumOfTerms(factor: (at: number) => number): number {
  let sum = 0;
  for (let term = factor(1), at = 1; term > sum * 1e-17; at++, term *= factor(at)) sum += term;
  return sum;
}
