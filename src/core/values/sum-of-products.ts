/** Two lists of one length, multiplied place by place and added up, as SUMPRODUCT does. */
export function sumOfProducts(counts: readonly number[], factors: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < counts.length; at++) total += counts[at]! * factors[at]!;
  return total;
}
