import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';
import { dayNumbers, dayOf } from '../../../src/core/values/day.ts';
import { lifetimeValue } from '../../../src/core/values/lifetime-value.ts';
import { outcomeOf } from './all-examples.ts';

const amount = fc.double({ min: 0.5, max: 1e5, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const value = (name: MetricName, ...args: unknown[]) => outcomeOf(METRICS[name], args) as number;

describe('solved for', () => {
  it('the required orders reach the target, and one fewer does not', () => {
    const target = fc.double({ min: -0.5, max: 9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, share, target, (investment, order, margin, roi) => {
        const orders = value('REQUIREDORDERS', investment, order, margin, roi);
        expect(value('ROI', orders * order, investment, margin)).toBeGreaterThanOrEqual(roi - 1e-7);
        if (orders > 1) {
          expect(value('ROI', (orders - 1) * order, investment, margin)).toBeLessThan(roi + 1e-7);
        }
      }),
    );
  });

  it('break-even orders are the required orders for an ROI of 0', () => {
    fc.assert(
      fc.property(amount, amount, share, (investment, order, margin) => {
        expect(value('BREAKEVENORDERS', investment, order, margin)).toBe(
          value('REQUIREDORDERS', investment, order, margin, 0),
        );
      }),
    );
  });

  it('the highest fee gives exactly the target', () => {
    const target = fc.double({ min: -0.5, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), amount, share, target, (orders, order, margin, roi) => {
        const fee = value('MAXFEE', orders, order, margin, 0, roi);
        expect(value('ROI', orders * order, fee, margin)).toBeCloseTo(roi, 8);
      }),
    );
  });

  it('break-even revenue earns back the investment, and break-even ROAS is its share', () => {
    fc.assert(
      fc.property(amount, share, (investment, margin) => {
        const revenue = value('BREAKEVENREVENUE', investment, margin);
        expect(Math.abs(value('NETPROFIT', revenue, investment, margin))).toBeLessThan(1e-9 * revenue);
        expect(value('ROAS', revenue, investment)).toBeCloseTo(value('BREAKEVENROAS', margin), 8);
      }),
    );
  });
});

describe('ROIDRIVERS', () => {
  const five = fc.tuple(amount, share, share, amount, share);
  const roi = ([cpm, ctr, cvr, order, margin]: number[]) =>
    (1000 * ctr! * cvr! * order! * margin!) / cpm! - 1;

  it('has parts that add up to the difference', () => {
    fc.assert(
      fc.property(five, five, (actual, plan) => {
        const [parts] = outcomeOf(METRICS.ROIDRIVERS, [[actual], [plan]]) as number[][];
        const sum = parts!.reduce((total, part) => total + part, 0);
        const scale = Math.max(1, Math.abs(roi(actual)), Math.abs(roi(plan)), ...parts!.map(Math.abs));
        expect(Math.abs(sum - (roi(actual) - roi(plan)))).toBeLessThan(1e-12 * scale);
      }),
    );
  });

  it('turns its signs when actual and plan change places, and is nothing for what did not move', () => {
    fc.assert(
      fc.property(five, five, (actual, plan) => {
        const there = (outcomeOf(METRICS.ROIDRIVERS, [[actual], [plan]]) as number[][])[0]!;
        const back = (outcomeOf(METRICS.ROIDRIVERS, [[plan], [actual]]) as number[][])[0]!;
        there.forEach((part, at) => {
          expect(Math.abs(part + back[at]!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(part)));
        });
        expect(outcomeOf(METRICS.ROIDRIVERS, [[plan], [plan]])).toEqual([[0, 0, 0, 0, 0]]);
      }),
    );
  });

  it('spills downwards from columns', () => {
    const plan = [[12], [0.02], [0.025], [80], [0.6]];
    expect(outcomeOf(METRICS.ROIDRIVERS, [plan, plan])).toEqual([[0], [0], [0], [0], [0]]);
  });
});

describe('PAYBACKDAYS', () => {
  const on = (...days: Date[]) => dayNumbers(days.map(dayOf));

  it('counts plain dates over the change to summer time', () => {
    expect(on(new Date(2025, 2, 29), new Date(2025, 2, 30), new Date(2025, 2, 31))).toEqual([0, 1, 2]);
  });

  it('counts plain dates whose midnight is another hour of the script', () => {
    const istanbul = (day: number) => new Date(Date.UTC(2025, 2, day, -3));
    const hourLater = (day: number) => new Date(Date.UTC(2025, 2, day, -2));
    expect(on(istanbul(29), hourLater(30), hourLater(31))).toEqual([0, 1, 2]);
  });

  it('counts times of day by the calendar', () => {
    expect(on(new Date(2025, 0, 1, 23), new Date(2025, 0, 2, 1), new Date(2025, 0, 2, 12))).toEqual([
      0, 1, 1,
    ]);
  });

  it('does not care for the order of the rows', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: -50, max: 100, noNaN: true })),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const days = (sorted: [number, number][]) =>
          outcomeOf(METRICS.PAYBACKDAYS, [
            sorted.map(([day]) => [new Date(2025, 0, day)]),
            sorted.map(([, amount]) => [Math.round(amount)]),
            200,
          ]);
        expect(days([...list].reverse())).toEqual(days(list));
      }),
    );
  });
});

describe('CLV', () => {
  it('is the sum of the discounted years', () => {
    const rate = fc.double({ min: 0.0001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 40 }), rate, (yearly, years, discount) => {
        let sum = 0;
        for (let year = 1; year <= years; year++) sum += yearly / (1 + discount) ** year;
        expect(Math.abs(lifetimeValue(yearly, years, discount) - sum)).toBeLessThan(1e-10 * Math.max(1, sum));
      }),
    );
  });

  it('comes near the plain product as the rate nears zero', () => {
    expect(lifetimeValue(100, 10, 1e-12)).toBeCloseTo(1000, 6);
  });
});

describe('codes', () => {
  it('the revenue of all codes is the revenue, where each order has one', () => {
    const orders = fc.array(
      fc.tuple(fc.constantFrom('MIA10', 'LEO20', 'ANA5'), fc.integer({ min: 0, max: 500 })),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(orders, (list) => {
        const revenue = outcomeOf(METRICS.CODEREVENUE, [
          list.map((_, at) => [`#${at}`]),
          list.map(([code]) => [code]),
          list.map(([, amount]) => [amount]),
          [['mia10'], ['leo20'], ['ana5']],
        ]) as number[][];
        const total = list.reduce((sum, [, amount]) => sum + amount, 0);
        expect(revenue.reduce((sum, [amount]) => sum + amount!, 0)).toBe(total);
      }),
    );
  });

  it('a code made for a creator is found again', () => {
    const code = outcomeOf(METRICS.PROMOCODE, ['@Şule.Fit', 0.15]) as string;
    expect(code).toBe('SULEFIT15');
    expect(
      outcomeOf(METRICS.CODEMATCH, [` ${code.toLowerCase()} `, [['X'], [code]], [['x'], ['şule']]]),
    ).toBe('şule');
  });
});
