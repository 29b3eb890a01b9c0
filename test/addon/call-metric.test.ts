import { afterEach, describe, expect, it, vi } from 'vitest';
import { callMetric } from '../../src/addon/call-metric.ts';

const localeIs = (locale: string) => {
  const getActiveSpreadsheet = vi.fn(() => ({ getSpreadsheetLocale: () => locale }));
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet });
  return getActiveSpreadsheet;
};
afterEach(() => vi.unstubAllGlobals());

describe('callMetric', () => {
  it('asks the spreadsheet nothing when all is well', () => {
    const asked = localeIs('tr_TR');
    expect(callMetric('ROI', [990, 250])).toBe(2.96);
    expect(callMetric('ROI', [[[990], ['']], 250])).toEqual([[2.96], ['']]);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['en_US', 'investment is 0; it must be above zero'],
    ['tr_TR', 'investment değeri 0; sıfırdan büyük olmalı'],
    ['ro_RO', 'investment este 0; trebuie să fie mai mare decât zero'],
    ['iw_IL', 'הערך investment הוא 0; עליו להיות גדול מאפס'],
    ['de_DE', 'investment is 0; it must be above zero'],
  ])('speaks the language of a %s sheet', (locale, text) => {
    localeIs(locale);
    expect(() => callMetric('ROI', [990, 0])).toThrow(new Error(text));
    expect(
      callMetric('ROI', [
        [[990], [990]],
        [[0], [250]],
      ]),
    ).toEqual([[text], [2.96]]);
  });

  it('asks for the language once, however many rows are refused', () => {
    const asked = localeIs('ro_RO');
    callMetric('ROI', [[['a'], ['b'], ['c']], 250]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('falls back to English when the spreadsheet does not answer', () => {
    expect(() => callMetric('ROI', [990, 0])).toThrow('investment is 0; it must be above zero');
  });
});
