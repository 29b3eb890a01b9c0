/**
 * Rounded up to a whole number, as orders are. Nine decimals are kept first: 66 / (60 × 0.55) is 2, not the 3 that the
 * noise of binary fractions would make of it. In built-in functions: ROUNDUP(ROUND(x;9);0).
 */
export function wholeUp(value: number): number {
  return Math.ceil(Math.round(value * 1e9) / 1e9);
}
