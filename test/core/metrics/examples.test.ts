import { describe, expect, it } from 'vitest';
import { ALL_EXAMPLES, ALL_METRICS, outcomeOf, rounded } from './all-examples.ts';

describe('examples of the definitions', () => {
  it.each(ALL_EXAMPLES)('$call', ({ metric, example }) => {
    const expected = 'error' in example ? { error: example.error } : example.result;
    expect(rounded(outcomeOf(metric, example.args))).toEqual(rounded(expected));
  });

  it.each(ALL_METRICS)('$name shows a value and an error', ({ examples }) => {
    expect(examples.some((example) => 'result' in example)).toBe(true);
    expect(examples.some((example) => 'error' in example)).toBe(true);
  });
});

describe('names of functions', () => {
  it.each(ALL_METRICS)('$name cannot be read as a cell and does not end in a digit or _', ({ name }) => {
    expect(name).toMatch(/^[A-Z]{3,}$/);
  });

  it.each(ALL_METRICS)(
    '$name has lower-case whole words as parameters, required ones first',
    ({ params }) => {
      const all = Object.entries<{ optional: boolean }>(params);
      for (const [name] of all) expect(name).toMatch(/^[a-z]+$/);
      const optional = all.map(([, param]) => param.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    },
  );
});
