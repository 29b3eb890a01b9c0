import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIndex } from '../../../src/core/imports/text-index.ts';

describe('textIndex', () => {
  it('numbers texts in the order they first come', () => {
    const index = textIndex();
    const texts = ['#1001', '6100000000001', '#1002', '#1001', '', '6100000000001', '06100000000001', ''];
    expect(texts.map(index.indexOf)).toEqual([0, 1, 2, 0, 3, 1, 4, 3]);
    expect(index.size).toBe(5);
  });

  it('tells as many texts apart as a Map, ids of digits and others', () => {
    const id = fc.oneof(fc.maxSafeNat().map(String), fc.nat({ max: 50 }).map(String), fc.string());
    fc.assert(
      fc.property(fc.array(id, { maxLength: 300 }), (texts) => {
        const index = textIndex();
        const known = new Map<string, number>();
        for (const text of texts) {
          if (!known.has(text)) known.set(text, known.size);
          expect(index.indexOf(text)).toBe(known.get(text));
        }
        expect(index.size).toBe(known.size);
      }),
    );
  });

  it('keeps its numbers while it grows', () => {
    const index = textIndex();
    const ids = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? `#${at}` : String(6e12 + at)));
    expect(ids.map(index.indexOf)).toEqual(ids.map((_, at) => at));
    expect(ids.map(index.indexOf)).toEqual(ids.map((_, at) => at));
  });
});
