/** The little of jstat that is used; the package brings no types. */
declare module 'jstat' {
  const jStat: {
    /** The inverse of the complementary error function. */
    erfcinv(p: number): number;
    /** The value below which a share `p` of the gamma distribution of this shape and scale 1 lies. */
    gammapinv(p: number, shape: number): number;
    hypgeom: {
      /** The probability of `hits` marked ones or fewer among `drawn`. */
      cdf(hits: number, all: number, marked: number, drawn: number): number;
    };
  };
  export default jStat;
}
