import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';
import { outcomeOf } from './all-examples.ts';

const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true });
const factor = fc.double({ min: 0.01, max: 1000, noNaN: true });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

const value = (name: MetricName, ...args: unknown[]) => {
  const outcome = outcomeOf(METRICS[name], args);
  if (typeof outcome !== 'number') throw new Error(`${name} gave ${JSON.stringify(outcome)}`);
  return outcome;
};
const same = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('profitability', () => {
  it('is the same in every currency', () => {
    fc.assert(
      fc.property(amount, amount, share, factor, (returns, investment, margin, rate) => {
        same(
          value('ROI', returns, investment, margin),
          value('ROI', returns * rate, investment * rate, margin),
        );
        same(value('ROAS', returns, investment), value('ROAS', returns * rate, investment * rate));
      }),
    );
  });

  it('gross is net and the whole investment', () => {
    fc.assert(
      fc.property(amount, amount, (returns, investment) => {
        same(value('ROIGROSS', returns, investment), value('ROI', returns, investment) + 1);
      }),
    );
  });

  it('rises with returns and margin, falls with investment', () => {
    fc.assert(
      fc.property(amount, amount, share, amount, (returns, investment, margin, more) => {
        const roi = value('ROI', returns, investment, margin);
        expect(value('ROI', returns + more, investment, margin)).toBeGreaterThanOrEqual(roi);
        expect(value('ROI', returns, investment + more, margin)).toBeLessThanOrEqual(roi);
        expect(value('ROI', returns, investment)).toBeGreaterThanOrEqual(roi);
      }),
    );
  });
});

describe('the funnel', () => {
  it('a cost per order is the cost per click over the conversion rate', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (cost, impressions, clicks, orders) => {
        same(value('CPA', cost, orders), value('CPC', cost, clicks) / value('CVR', orders, clicks));
        same(
          value('CPM', cost, impressions),
          value('CPC', cost, clicks) * value('CTR', clicks, impressions) * 1000,
        );
      }),
    );
  });
});

describe('sums', () => {
  it('an investment is the sum of its parts in any order', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, (ads, tools, content, hours, hourly) => {
        const own = value('TIMECOST', hours, hourly);
        same(value('INVESTMENT', ads, tools, content, hours, hourly), ads + tools + content + own);
        same(value('INVESTMENT', ads, tools, content, '', '', own), ads + tools + content + own);
      }),
    );
  });

  it('an EMV is the same whatever the order of its rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 20 }), (rows) => {
        const emv = (list: [number, number][]) =>
          value(
            'EMV',
            list.map(([count]) => [count]),
            list.map(([, rate]) => [rate]),
          );
        const [forwards, backwards] = [emv(rows), emv([...rows].reverse())];
        expect(Math.abs(forwards - backwards)).toBeLessThanOrEqual(1e-9 * forwards);
      }),
    );
  });
});

describe('a column', () => {
  it('gives for each row what the row gives alone', () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom('', 'abc', '12 €', true, '#N/A', 'Loading...'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 }), (rows) => {
        const columns = [0, 1, 2].map((at) => rows.map((row) => [row[at]]));
        const alone = rows.map((row) => {
          const outcome = outcomeOf(METRICS.ROI, row);
          return [typeof outcome === 'object' && 'error' in outcome ? outcome.error : outcome];
        });
        expect(outcomeOf(METRICS.ROI, columns)).toEqual(alone);
      }),
    );
  });
});
