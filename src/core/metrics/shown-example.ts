import { dayText } from '../values/day.ts';
import { type Problem, ProblemError } from '../values/problem.ts';
import type { AnyMetric, Example } from './define-metric.ts';
import { evaluate } from './evaluate.ts';
import type { Param } from './param.ts';
import { shownValue } from './shown-value.ts';

/** Which of the two a sheet writes in front of decimals; the other marks the thousands. */
export type DecimalMark = '.' | ',';

export interface ShownExample {
  /** As it is typed: `=CPC(A2:A4; 40%)`. */
  readonly call: string;
  /** What stands in the ranges it names: `A2:A4: 1 · 2 · 3`. */
  readonly ranges: readonly string[];
  /** The result as its cell shows it, several with a dot between, or why it is refused. */
  readonly outcome: string;
  readonly isRefused: boolean;
}

/** An example as a sheet shows it. `say` puts a refusal into words. */
export function shownExample(
  metric: AnyMetric,
  example: Example,
  mark: DecimalMark,
  say: (reason: Problem) => string,
): ShownExample {
  const params = Object.values<Param>(metric.params);
  const ranges: string[] = [];
  let column = 0;
  const args = example.args.map((arg, at) => {
    if (!Array.isArray(arg)) return typed(arg, params[at]!, mark);
    const rows = arg as unknown[][];
    const reference = rangeAt(column, rows.length, rows[0]!.length);
    column += rows[0]!.length;
    const cells = rows.flat().map((cell) => typed(cell, params[at]!, mark) || '""');
    ranges.push(`${reference}: ${cells.join(' · ')}`);
    return reference;
  });
  return { call: `=${metric.name}(${args.join('; ')})`, ranges, ...outcome(metric, example, mark, say) };
}

/** Ranges of an example stand side by side from A2 on. */
function rangeAt(column: number, height: number, width: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  const [first, last] = [`${letter(column)}2`, `${letter(column + width - 1)}${height + 1}`];
  return first === last ? first : `${first}:${last}`;
}

/** A cell as it is typed in such a sheet. */
function typed(cell: unknown, param: Param, mark: DecimalMark): string {
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === 'string') return cell === '' ? '' : `"${cell}"`;
  if (typeof cell !== 'number') return String(cell);
  const isShare = param.kind === 'rate' && cell !== 0 && cell <= 1;
  // Typed numbers carry no thousands marks.
  return isShare ? withMark(shownValue(cell, 'rate'), mark) : String(cell).replace('.', mark);
}

function outcome(
  metric: AnyMetric,
  example: Example,
  mark: DecimalMark,
  say: (reason: Problem) => string,
): Pick<ShownExample, 'outcome' | 'isRefused'> {
  const show = (cell: number | string) => {
    if (typeof cell === 'number') return withMark(shownValue(cell, metric.returns), mark);
    return cell === '' ? '""' : cell;
  };
  try {
    const result = evaluate(metric, example.args, say);
    return { outcome: [result].flat(2).map(show).join(' · '), isRefused: false };
  } catch (error) {
    if (error instanceof ProblemError) return { outcome: say(error.problem), isRefused: true };
    throw error;
  }
}

/** "1,234.56%" with the marks of the sheet. */
export function withMark(shown: string, mark: DecimalMark): string {
  if (mark === '.' || !/^-?[\d,.]+[%x]?$/.test(shown)) return shown;
  return shown.replace(/[,.]/g, (each) => (each === ',' ? '.' : ','));
}
