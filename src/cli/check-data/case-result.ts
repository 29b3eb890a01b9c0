/** One case of published or real data: nothing in `actual` means that it holds. */
export interface CaseResult {
  name: string;
  failure?: { expected: string; actual: string };
}

/** Compares by value: keys in any order, numbers by their last cent. */
export function caseOf(name: string, expected: unknown, actual: unknown): CaseResult {
  return isEqual(expected, actual)
    ? { name }
    : { name, failure: { expected: shown(expected), actual: shown(actual) } };
}

/** A case that could not even be run. */
export const brokenCase = (name: string, expected: unknown, error: unknown): CaseResult => ({
  name,
  failure: { expected: shown(expected), actual: error instanceof Error ? error.message : String(error) },
});

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.abs(a);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
