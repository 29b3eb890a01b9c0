/**
 * The name of the function a whole formula consists of: `=roi(A1; B1)` → ROI; undefined for `=ROI(A1; B1) + 1`,
 * for plain values and for formulas that cannot be read.
 */
export function outermostFunction(formula: string): string | undefined {
  const call = /^=\s*([A-Za-z][A-Za-z0-9_.]*)\s*\(/.exec(formula);
  if (!call) return undefined;
  let depth = 0;
  // Brackets inside texts and sheet names are no brackets; a doubled quote closes and opens again.
  let quote = '';
  for (let at = call[0].length - 1; at < formula.length; at++) {
    const character = formula[at]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) {
      return formula.slice(at + 1).trim() === '' ? call[1]!.toUpperCase() : undefined;
    }
  }
  return undefined;
}
