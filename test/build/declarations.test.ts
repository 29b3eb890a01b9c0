import { describe, expect, it } from 'vitest';
import { customFunctionDeclarations, declaration } from '../../src/build/declarations.ts';
import type { AnyMetric } from '../../src/core/metrics/define-metric.ts';
import { METRIC_NAMES, METRICS } from '../../src/core/metrics/index.ts';

describe('custom function declarations', () => {
  it('say in the help card what the definition says', () => {
    expect(declaration(METRICS.ROI)).toBe(`/**
 * What came back on top of each 1 spent, as a share of the investment. Negative means a loss.
 *
 * @param {number|Array<Array<number>>} returns What the campaign brought in: sales, or gross profit if you leave out the margin.
 * @param {number|Array<Array<number>>} investment Everything spent on it: ads, tools, content, fees and your own time.
 * @param {number|Array<Array<number>>} margin Optional. Share of the returns left after product costs, such as 40%. 100% if left out.
 * @return {number} Return on investment (net).
 * @customfunction
 */
function ROI(returns, investment, margin) { return formulas_().callMetric('ROI', arguments); }`);
  });

  it('are one function per metric, each with one comment', () => {
    const text = customFunctionDeclarations();
    expect(text.match(/^function (\w+)\(/gm)).toEqual(METRIC_NAMES.map((name) => `function ${name}(`));
    expect(text.match(/\*\//g)).toHaveLength(METRIC_NAMES.length);
    expect(text.match(/@customfunction/g)).toHaveLength(METRIC_NAMES.length);
  });

  it('survive line breaks and the end of a comment in a text', () => {
    const metric = { ...METRICS.CPA, summary: 'One\n two */ three' } as AnyMetric;
    expect(declaration(metric)).toContain(' * One two * / three\n');
  });
});
