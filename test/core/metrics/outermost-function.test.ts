import { expect, it } from 'vitest';
import { outermostFunction } from '../../../src/core/metrics/outermost-function.ts';

it.each([
  ['=ROI(990; 250)', 'ROI'],
  ['= roi( A1 ; B1 ) ', 'ROI'],
  ['=ROI(SUM(A1:A9); (B1))', 'ROI'],
  ['=ROI(A1;")")', 'ROI'],
  [`=ROI('It''s (new)'!A1; B1)`, 'ROI'],
  ['=ROI(A1;"a""b)")', 'ROI'],
  ['=IFERROR(ROI(A1; B1); "")', 'IFERROR'],
  ['=ROI(A1; B1) + 1', undefined],
  ['=ROI(A1; B1)/ROI(A2; B2)', undefined],
  ['=-ROI(A1; B1)', undefined],
  ['=ROI(A1; B1', undefined],
  ['=A1', undefined],
  ['ROI(A1; B1)', undefined],
  ['', undefined],
])('%s → %s', (formula, name) => {
  expect(outermostFunction(formula)).toBe(name);
});
