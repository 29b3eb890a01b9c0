import { describe, expect, it } from 'vitest';
import type { MetricName } from '../../../src/core/metrics/index.ts';
import {
  type ArgumentError,
  type FunctionForm,
  previewOf,
  readFunctionForm,
} from '../../../src/sidebar/functions/function-form.ts';

const cells = (a1: string, sheet = 'Sheet1') => ({ typed: '', cells: { sheet, a1, rows: 1, columns: 1 } });
const typed = (text: string) => ({ typed: text, cells: null });

const argsOf = (metric: MetricName, form: FunctionForm, locale = 'en-US') =>
  readFunctionForm(metric, form, locale).args;
const reasonsOf = (metric: MetricName, form: FunctionForm) =>
  readFunctionForm(metric, form, 'en-US').errors.map(({ name, reason }: ArgumentError) => [
    name,
    typeof reason === 'string' ? reason : reason.code,
  ]);

describe('readFunctionForm', () => {
  it.each([
    ['en-US', '1,250.50', '0.4'],
    ['tr-TR', '1.250,50', '0,4'],
    ['tr-TR', '1250,5', '40%'],
    ['tr-TR', '1250,5', '%40'],
    ['ro-RO', '1 250,5', '40 %'],
  ])('reads numbers as %s writes them: %s and %s', (locale, money, rate) => {
    const form = { returns: typed(money), investment: typed('250'), margin: typed(rate) };
    expect(argsOf('ROI', form, locale)).toEqual([
      { kind: 'number', value: 1250.5 },
      { kind: 'number', value: 250 },
      { kind: 'number', value: 0.4 },
    ]);
  });

  it('keeps a typed percentage exact', () => {
    const form = { closerate: typed('7%'), customervalue: typed('500') };
    expect(argsOf('LEADVALUE', form)[0]).toEqual({ kind: 'number', value: 0.07 });
  });

  it('takes cells, texts, and nothing for an optional argument', () => {
    const form = { returns: cells('A2:A9', 'Costs'), investment: typed('250') };
    expect(argsOf('ROI', form)).toEqual([
      { kind: 'range', sheet: 'Costs', a1: 'A2:A9' },
      { kind: 'number', value: 250 },
      { kind: 'none' },
    ]);
    expect(argsOf('PROMOCODE', { handle: typed(' 007 '), percent: typed('15%') })).toEqual([
      { kind: 'text', value: '007' },
      { kind: 'number', value: 0.15 },
    ]);
  });

  it.each<[MetricName, FunctionForm, unknown]>([
    [
      'ROI',
      {},
      [
        ['returns', 'empty'],
        ['investment', 'empty'],
      ],
    ],
    ['EMV', { rates: typed('0.3') }, [['counts', 'empty-cells']]],
    ['PAYBACKDAYS', { returns: cells('B2:B9'), investment: typed('9') }, [['dates', 'empty-cells']]],
    ['ROI', { returns: typed('$990'), investment: typed('250') }, [['returns', 'number-as-text']]],
    ['ROI', { returns: typed('much'), investment: typed('250') }, [['returns', 'text-for-number']]],
    ['ROI', { returns: typed('990'), investment: typed('0') }, [['investment', 'not-above-zero']]],
    [
      'LEADVALUE',
      { closerate: typed('10'), customervalue: typed('500') },
      [['closerate', 'percent-as-number']],
    ],
  ])('refuses what a cell would refuse: %s of %j', (metric, form, errors) => {
    expect(reasonsOf(metric, form)).toEqual(errors);
  });
});

describe('previewOf', () => {
  it.each<[MetricName, FunctionForm, string]>([
    ['ROI', {}, '=ROI(returns; investment)'],
    ['ROI', { returns: cells('A2:A9') }, '=ROI(A2:A9; investment)'],
    ['ROI', { returns: cells('A2'), investment: typed('250'), margin: typed('40%') }, '=ROI(A2; 250; 40%)'],
    ['ROI', { returns: cells('A2'), investment: cells('B2', 'Costs') }, "=ROI(A2; 'Costs'!B2)"],
    ['ROI', { returns: typed('990'), investment: typed('x') }, '=ROI(990; investment)'],
    [
      'INVESTMENT',
      { adspend: typed('100'), hours: typed('4'), hourlyrate: typed('25') },
      '=INVESTMENT(100; ; ; 4; 25)',
    ],
  ])('%s of %j', (metric, form, formula) => {
    expect(previewOf(metric, form, 'en-US')).toBe(formula);
  });
});
