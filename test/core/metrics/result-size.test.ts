import { describe, expect, it } from 'vitest';
import { cellsOfReference, isWithinArea } from '../../../src/core/metrics/cells-of-reference.ts';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';
import { resultSize } from '../../../src/core/metrics/result-size.ts';
import type { FormulaArgument } from '../../../src/core/sidebar-api.ts';

const OPEN = Number.POSITIVE_INFINITY;

describe('cellsOfReference', () => {
  it.each([
    ['B2', 2, 2, 2, 2],
    ['A2:C9', 2, 1, 9, 3],
    ['AA10', 10, 27, 10, 27],
    ['A2:A', 2, 1, OPEN, 1],
    ['A:C', 1, 1, OPEN, 3],
    ['2:5', 2, 1, 5, OPEN],
  ])('%s', (a1, top, left, bottom, right) => {
    expect(cellsOfReference(a1)).toEqual({ top, left, bottom, right });
  });

  it('knows which cells are within', () => {
    expect(isWithinArea(500, 2, cellsOfReference('A:B'))).toBe(true);
    expect(isWithinArea(500, 3, cellsOfReference('A:B'))).toBe(false);
    expect(isWithinArea(1, 1, cellsOfReference('A2:A9'))).toBe(false);
  });
});

describe('resultSize', () => {
  const cells = (a1: string): FormulaArgument => ({ kind: 'range', sheet: 'Sheet1', a1 });
  const five: FormulaArgument = { kind: 'number', value: 5 };

  it.each<[MetricName, FormulaArgument[], number, number]>([
    ['ROI', [five, five], 1, 1],
    ['ROI', [cells('A2'), cells('B2')], 1, 1],
    ['ROI', [cells('A2:A9'), five], 8, 1],
    ['ROI', [cells('A2:C2'), five], 1, 3],
    ['ROI', [cells('A:A'), five], 1, 1],
    ['EMV', [cells('A2:A9'), cells('B2:B9')], 1, 1],
    ['CVRINTERVAL', [cells('A2'), five], 1, 2],
    ['CVRINTERVAL', [cells('A2:A9'), five], 8, 2],
    ['CVRINTERVAL', [cells('A2:C2'), five], 2, 3],
    ['ROIDRIVERS', [cells('A2:A6'), cells('B2:B6')], 5, 1],
    ['ROIDRIVERS', [cells('A2:E2'), cells('A3:E3')], 1, 5],
  ])('%s of %j', (name, args, rows, columns) => {
    expect(resultSize(METRICS[name], args)).toEqual({ rows, columns });
  });
});
