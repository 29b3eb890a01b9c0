import { type Problem, ProblemError, problem } from '../values/problem.ts';
import type { AnyMetric, Computed } from './define-metric.ts';
import { type PreparedCall, prepareCall } from './prepare-call.ts';
import { BLANK, isProblem, readArgument } from './read-argument.ts';

export type CellResult = number | string;
export type Outcome = CellResult | CellResult[][];

/**
 * Calls a metric as Sheets does: single cells give one result, ranges one per row in the shape of the range, and
 * results of several values spill to the right (downwards from a range that is a single row). A row with a blank
 * stays blank; a row that is refused shows what `say` makes of the reason.
 * Throws ProblemError for what concerns the whole call.
 */
export function evaluate(
  metric: AnyMetric,
  args: ArrayLike<unknown>,
  say: (reason: Problem) => string,
): Outcome {
  const call = prepareCall(metric, args);
  if (!call.blank && call.refused) throw new ProblemError(call.refused);
  if (call.columns.length === 0) return single(metric, call);
  return metric.spills ? everySpill(metric, call, metric.spills.length, say) : everyRow(metric, call, say);
}

function single(metric: AnyMetric, { fixed, blank, isVertical, once }: PreparedCall): Outcome {
  if (blank) return '';
  const computed = finite(metric, metric.compute(fixed, once));
  if (isSpill(computed)) return isVertical ? computed.map((value) => [value]) : [[...computed]];
  if (isProblem(computed)) throw new ProblemError(computed);
  return computed;
}

function everyRow(metric: AnyMetric, call: PreparedCall, say: (reason: Problem) => string): CellResult[][] {
  const { height, width } = call.columns[0]!.grid;
  const rows: CellResult[][] = [];
  for (let row = 0; row < height; row++) {
    // A literal takes a fraction of the memory of an array that grows, and nearly every range is one column wide.
    const cells = [oneCell(metric, computeAt(metric, call, row, 0), say)];
    for (let column = 1; column < width; column++) {
      cells.push(oneCell(metric, computeAt(metric, call, row, column), say));
    }
    rows.push(cells);
  }
  return rows;
}

function oneCell(metric: AnyMetric, computed: Computed, say: (reason: Problem) => string): CellResult {
  if (typeof computed !== 'object') return computed;
  if (isProblem(computed)) return say(computed);
  throw new TypeError(`${metric.name} gives several values and does not say so in "spills"`);
}

function everySpill(
  metric: AnyMetric,
  call: PreparedCall,
  values: number,
  say: (reason: Problem) => string,
): CellResult[][] {
  const { height, width } = call.columns[0]!.grid;
  if (height > 1 && width > 1) throw new ProblemError(problem('block-spills', { metric: metric.name }));
  const results: CellResult[][] = [];
  for (let place = 0; place < height * width; place++) {
    const computed = height > 1 ? computeAt(metric, call, place, 0) : computeAt(metric, call, 0, place);
    const cells = isSpill(computed) ? [...computed] : [oneCell(metric, computed, say)];
    while (cells.length < values) cells.push('');
    results.push(cells);
  }
  if (height > 1) return results;
  return Array.from({ length: values }, (_, value) => results.map((cells) => cells[value]!));
}

function computeAt(metric: AnyMetric, call: PreparedCall, row: number, column: number): Computed {
  const { fixed, columns } = call;
  for (let at = 0; at < columns.length; at++) {
    const { rows, isNumber, above, min, max, name } = columns[at]!;
    const raw = rows[row]![column];
    // Only numbers within their bounds go this way, which is what long ranges are made of.
    if (!isNumber || typeof raw !== 'number' || !(raw > above && raw >= min && raw <= max)) {
      return computeAfterReading(metric, call, row, column);
    }
    fixed[name] = raw;
  }
  return call.blank ? '' : finite(metric, metric.compute(fixed, call.once));
}

function computeAfterReading(metric: AnyMetric, call: PreparedCall, row: number, column: number): Computed {
  let blank = call.blank;
  let refused: Problem | undefined;
  for (const { name, param, rows } of call.columns) {
    const value = readArgument(rows[row]![column], name, param);
    if (value === BLANK) blank = true;
    else if (isProblem(value)) refused ??= value;
    else call.fixed[name] = value;
  }
  if (blank) return '';
  return refused ?? finite(metric, metric.compute(call.fixed, call.once));
}

/** The one guard against NaN and Infinity in a cell; -0 becomes 0. */
function finite(metric: AnyMetric, computed: Computed): Computed {
  if (typeof computed === 'number') {
    // Subtracted from itself, only a finite number is 0; looking up Number.isFinite for every row is slow in a sandbox.
    return computed - computed === 0 ? computed + 0 : problem('result-too-large', { metric: metric.name });
  }
  if (!isSpill(computed)) return computed;
  const isTooLarge = computed.some((value) => typeof value === 'number' && !Number.isFinite(value));
  if (isTooLarge) return problem('result-too-large', { metric: metric.name });
  return computed.map((value) => (typeof value === 'number' ? value + 0 : value));
}

function isSpill(computed: Computed): computed is readonly CellResult[] {
  return Array.isArray(computed);
}
