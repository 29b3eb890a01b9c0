import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { nativeFormula } from '../../../src/core/metrics/native-formula.ts';

const { ROI } = METRICS;

describe('nativeFormula', () => {
  it.each([
    [{ returns: 'C10', investment: 'B10' }, 'IF(OR(C10="";B10="";B10<=0);"";(C10-B10)/B10)'],
    [
      { returns: 'C10', investment: 'B10', margin: 'Margin' },
      'IF(OR(C10="";B10="";B10<=0);"";(C10*IF(Margin="";1;Margin)-B10)/B10)',
    ],
    [
      { returns: 'SUM(Costs)', investment: "'Summer 24'!B2" },
      `IF(OR(SUM(Costs)="";'Summer 24'!B2="";'Summer 24'!B2<=0);"";(SUM(Costs)-'Summer 24'!B2)/'Summer 24'!B2)`,
    ],
    [{ returns: 'A1-A2', investment: 'B1' }, 'IF(OR((A1-A2)="";B1="";B1<=0);"";((A1-A2)-B1)/B1)'],
  ])('writes ROI of %j', (inputs, formula) => {
    expect(nativeFormula(ROI, inputs)).toBe(formula);
  });
});
