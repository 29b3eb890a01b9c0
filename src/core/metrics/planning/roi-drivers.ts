import { type Problem, problem } from '../../values/problem.ts';
import { defineMetric } from '../define-metric.ts';
import { list, number } from '../param.ts';

const DRIVERS = ['CPM', 'CTR', 'CVR', 'order value', 'margin'] as const;
const RATES = [1, 2, 4];

export const roiDrivers = defineMetric({
  name: 'ROIDRIVERS',
  title: 'What moved the ROI',
  category: 'planning',
  summary: 'Splits the difference between actual and planned ROI into CPM, CTR, CVR, order value and margin.',
  params: {
    actual: list(number('Five actual values: CPM, CTR, CVR, order value, margin.', { above: 0 })),
    plan: list(number('The same five as planned.', { above: 0 })),
  },
  returns: 'ratio',
  spills: DRIVERS,
  compute: ({ actual, plan }) => {
    const wrong = refused('actual', actual) ?? refused('plan', plan);
    if (wrong) return wrong;
    const [before, after] = [grossRoi(plan), grossRoi(actual)];
    const weight = logarithmicMean(after, before);
    return DRIVERS.map((_, at) => {
      const change = weight * Math.log(actual[at]! / plan[at]!);
      // A dearer thousand impressions lowers the ROI; more of any other driver raises it.
      return at === 0 ? -change : change;
    });
  },
  formula: {
    none: 'It gives five values from two ranges, and the logarithmic mean has its own case for equal values.',
  },
  formulaInWords:
    'logarithmic mean of both gross ROIs × ln(actual / plan), for each driver; with a minus for CPM',
  examples: [
    {
      args: [[[15, 0.015, 0.02, 70, 0.6]], [[12, 0.02, 0.025, 80, 0.6]]],
      result: [[-0.29838195980592, -0.384681251479772, -0.29838195980592, -0.178554828908388, 0]],
      source: 'Plan 12, 2%, 2.5%, 80, 60% is an ROI of 100%; actual 15, 1.5%, 2%, 70, 60% is -16%',
    },
    {
      args: [[[15, 0.015, 0.02, 70]], [[12, 0.02, 0.025, 80]]],
      error: 'wrong-length',
      source: 'Four values',
    },
    {
      args: [[[15, 1.5, 0.02, 70, 0.6]], [[12, 0.02, 0.025, 80, 0.6]]],
      error: 'percent-as-number',
      source: 'A click-through rate of 1.5% typed as 1.5',
    },
  ],
  pitfall:
    'It tells which step of the funnel differs from the plan, not why; and a wrong plan blames the wrong step.',
  related: ['ROI', 'CPM', 'CTR', 'CVR', 'AOV'],
  source: 'Ang, Energy Policy 32 (2004): logarithmic mean Divisia index, an exact decomposition',
});

function refused(name: string, values: readonly number[]): Problem | undefined {
  if (values.length !== DRIVERS.length) {
    return problem('wrong-length', { name, length: values.length, needed: DRIVERS.length });
  }
  const bad = RATES.find((at) => values[at]! > 1);
  if (bad === undefined) return undefined;
  const [value, place] = [values[bad]!, `${name} #${bad + 1}`];
  return value <= 100
    ? problem('percent-as-number', { name: place, value, fraction: value / 100 })
    : problem('rate-out-of-range', { name: place, value });
}

/** Returns for each 1 spent, from the funnel: 1,000 impressions cost the CPM. */
function grossRoi([cpm, ctr, cvr, orderValue, margin]: readonly number[]): number {
  return (1000 * ctr! * cvr! * orderValue! * margin!) / cpm!;
}

function logarithmicMean(a: number, b: number): number {
  const change = (a - b) / b;
  if (change === 0) return a;
  // Each form keeps the digits the other loses: near 1 the logarithm of the quotient, far from it the difference.
  return (a - b) / (Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(a / b));
}
