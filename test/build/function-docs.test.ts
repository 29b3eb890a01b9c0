import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionDocs } from '../../src/build/function-docs.ts';
import { isRightToLeft, LANGUAGES } from '../../src/core/language.ts';
import { METRIC_NAMES } from '../../src/core/metrics/index.ts';

describe.each(LANGUAGES)('docs/functions.%s.md', (language) => {
  const docs = functionDocs(language);

  it('says what the definitions say (npx tsx src/build/docs.ts writes it)', () => {
    const file = resolve(import.meta.dirname, `../../docs/functions.${language}.md`);
    expect(readFileSync(file, 'utf8')).toBe(docs);
  });

  it('has a section for every function, each link has its target, and no place is left unfilled', () => {
    expect(docs.match(/^### [A-Z]+$/gm)).toHaveLength(METRIC_NAMES.length);
    for (const [, target] of docs.matchAll(/\]\(#(\w+)\)/g))
      expect(docs).toContain(`### ${target!.toUpperCase()}\n`);
    expect(docs).not.toMatch(/\{(value|count|names|name|metric)\}|undefined|\[object/);
  });

  it('writes every formula from left to right', () => {
    const formulas = docs.match(/(<span dir="ltr">)?`=/g)!;
    const expected = isRightToLeft(language) ? '<span dir="ltr">`=' : '`=';
    expect([...new Set(formulas)]).toEqual([expected]);
  });
});
