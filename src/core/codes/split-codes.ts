import { normaliseCode } from './normalise-code.ts';

/**
 * The codes of one cell, normalised, each once, in the order they are listed. Shops join several codes with
 * a comma, a semicolon, a bar or a line break. A code of digits may arrive as a number.
 */
export function splitCodes(cell: string | number): string[] {
  const text = String(cell);
  if (!SEPARATORS.test(text)) {
    const code = normaliseCode(text);
    return code === '' ? [] : [code];
  }
  // NFKC first: a full-width comma separates like a comma.
  const parts = text.normalize('NFKC').split(/[,;|\r\n\u2028\u2029]/);
  return [...new Set(parts.map(normaliseCode).filter((code) => code !== ''))];
}

const SEPARATORS = /[,;|\r\n\u2028\u2029，；｜]/;
