/**
 * A yearly amount over so many years, each discounted at its end (an ordinary annuity, Sheets' PV). A started year
 * counts in proportion. Written with expm1 and log1p: a rate near zero loses no digits.
 */
export function lifetimeValue(yearly: number, years: number, discountRate: number): number {
  if (discountRate === 0) return yearly * years;
  return (yearly * -Math.expm1(-years * Math.log1p(discountRate))) / discountRate;
}
