/** Terms of a native formula without factors of 1 and addends of 0: what a person reads in the cell stays short. */
export function product(...factors: string[]): string {
  const kept = factors.filter((factor) => factor !== '1');
  return kept.length === 0 ? '1' : kept.join('*');
}

export function sum(...terms: string[]): string {
  const kept = terms.filter((term) => term !== '0');
  return kept.length === 0 ? '0' : kept.join('+');
}
