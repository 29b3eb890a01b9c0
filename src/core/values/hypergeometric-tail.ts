/**
 * The probability of `least` or more marked ones among `drawn`, drawn without return from `all`, of which `marked` are
 * marked. Terms follow from each other outwards from the likeliest, all positive: nothing cancels, and no factorial
 * is taken.
 */
export function hypergeometricTail(least: number, drawn: number, marked: number, all: number): number {
  const lowest = Math.max(0, drawn + marked - all);
  const highest = Math.min(drawn, marked);
  const likeliest = Math.min(highest, Math.max(lowest, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2))));
  let total = 1;
  let tail = likeliest >= least ? 1 : 0;
  for (let term = 1, at = likeliest; at < highest && term > 1e-20; at++) {
    term *= ((marked - at) * (drawn - at)) / ((at + 1) * (all - marked - drawn + at + 1));
    total += term;
    if (at + 1 >= least) tail += term;
  }
  for (let term = 1, at = likeliest; at > lowest && term > 1e-20; at--) {
    term *= (at * (all - marked - drawn + at)) / ((marked - at + 1) * (drawn - at + 1));
    total += term;
    if (at - 1 >= least) tail += term;
  }
  return tail / total;
}
