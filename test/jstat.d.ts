/** The little of jstat that results are checked against; the package brings no types. */
declare module 'jstat' {
  const jStat: {
    normal: { inv(p: number, mean: number, deviation: number): number };
    chisquare: { inv(p: number, degrees: number): number };
    beta: {
      pdf(x: number, alpha: number, beta: number): number;
      cdf(x: number, alpha: number, beta: number): number;
    };
    binomial: { pdf(hits: number, trials: number, p: number): number };
  };
  export default jStat;
}
