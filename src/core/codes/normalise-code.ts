/**
 * The form in which two codes are compared: full-width letters, invisible marks, quotes, letter case and the
 * Turkish dotted and dotless i make no difference; everything else does. CREATOR15 is never CREATOR150.
 */
export function normaliseCode(code: string): string {
  if (PLAIN.test(code)) return code.toUpperCase();
  const bare = fold(code).replace(QUOTES, '');
  return bare.trim();
}

/** Same folding for text that is not a code: letter case, width, marks and the Turkish i. */
export function fold(text: string): string {
  // Quotes go before NFKC too: it would turn an acute accent used as an apostrophe into a space and a mark.
  const compatible = text.replace(QUOTES, '').normalize('NFKC').replace(INVISIBLE, '');
  const dotted = compatible.replace(/İ/g, 'I').replace(/([iI])\u0307/g, '$1');
  // Upper-casing can take letters apart (ΐ), so they are put together again.
  return dotted.toUpperCase().normalize('NFKC');
}

const PLAIN = /^[A-Za-z0-9_-]*$/;
/** Zero-width and bidirectional marks, soft hyphens, variation selectors, byte order marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Straight, curly, angle and low quotes, primes, backtick, acute accent, Hebrew geresh and gershayim. */
const QUOTES = /["'`´‘’‚‛“”„‟«»‹›′″‵‶׳״]/g;
