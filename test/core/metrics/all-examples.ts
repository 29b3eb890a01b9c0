import type { AnyMetric, Example } from '../../../src/core/metrics/define-metric.ts';
import { evaluate, type Outcome } from '../../../src/core/metrics/evaluate.ts';
import { METRICS } from '../../../src/core/metrics/index.ts';
import { type ProblemCode, ProblemError } from '../../../src/core/values/problem.ts';

export const ALL_METRICS: readonly AnyMetric[] = Object.values(METRICS);

/** Every example of every definition, with a line to name its test by. */
export const ALL_EXAMPLES = ALL_METRICS.flatMap((metric) =>
  metric.examples.map((example) => ({ metric, example, call: callText(metric, example) })),
);

function callText(metric: AnyMetric, example: Example): string {
  return `${metric.name}(${example.args.map((arg) => JSON.stringify(arg)).join('; ')})`;
}

/** The outcome of a call, or the code of the error it ends in; rows that are refused show their code. */
export function outcomeOf(metric: AnyMetric, args: readonly unknown[]): Outcome | { error: ProblemCode } {
  try {
    return evaluate(metric, args, (reason) => reason.code);
  } catch (error) {
    if (error instanceof ProblemError) return { error: error.problem.code };
    throw error;
  }
}

/** Numbers agree to 11 digits, whatever order they were computed in and by whichever library. */
export function rounded(outcome: unknown): unknown {
  if (typeof outcome === 'number') return Number(outcome.toPrecision(11));
  return Array.isArray(outcome) ? outcome.map(rounded) : outcome;
}
