import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthStrokes } from '../../src/addon/column-widths.ts';

describe('widthStrokes', () => {
  it.each<[string, number[], { from: number; count: number; pixels: number }[]]>([
    ['nothing for columns as wide as those of a new sheet', [100, 100], []],
    [
      'neighbours together',
      [160, 160, 100, 90],
      [
        { from: 1, count: 2, pixels: 160 },
        { from: 4, count: 1, pixels: 90 },
      ],
    ],
  ])('%s', (_, widths, runs) => {
    expect(widthStrokes(widths)).toEqual(runs);
  });

  it('paints a narrow band over a broad one, where that takes fewer calls', () => {
    expect(widthStrokes([130, 200, 130, 100, 130, 200, 160, 200])).toHaveLength(5);
  });

  it('leaves a hidden column as it comes', () => {
    expect(widthStrokes([160, 90, 160], [2])).toEqual([{ from: 1, count: 3, pixels: 160 }]);
    expect(widthStrokes([100, 160], [2])).toEqual([]);
  });

  it('sets every column to its width, whatever the widths', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(90, 100, 160, 260), { minLength: 1, maxLength: 30 }), (widths) => {
        const sheet = widths.map(() => 100);
        for (const { from, count, pixels } of widthStrokes(widths))
          sheet.fill(pixels, from - 1, from - 1 + count);
        expect(sheet).toEqual(widths);
      }),
    );
  });
});
