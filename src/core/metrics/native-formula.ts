import type { Metric, NativeFormula, NativeInputs, Params } from './define-metric.ts';
import type { Param } from './param.ts';

/**
 * The metric in built-in functions, for a cell of a generated tab: no leading '=', `;` between arguments, no decimal
 * literals. A blank required input or an empty denominator gives "". Inputs are references, names or expressions;
 * an optional input that is left out, or whose cell is blank, counts as its default.
 * Of a result that spills, `spilled` says which value. Throws for a metric without a native formula: that is a mistake in the tab's plan.
 */
export function nativeFormula<N extends string, P extends Params>(
  metric: Metric<N, P>,
  inputs: NativeInputs<P>,
  spilled = 0,
): string {
  const written = formulaOf(metric, spilled);
  const given = inputs as Readonly<Record<string, string | undefined>>;
  const cells: Record<string, string> = {};
  const guards: string[] = [];
  for (const [name, param] of Object.entries(metric.params)) {
    const input = given[name];
    cells[name] = cellOf(param, input);
    if (input !== undefined) guards.push(...guardsOf(param, input));
  }
  const expression = written(cells as { [K in keyof P]: string });
  if (guards.length === 0) return expression;
  const guard = guards.length === 1 ? guards[0] : `OR(${guards.join(';')})`;
  return `IF(${guard};"";${expression})`;
}

function formulaOf<P extends Params>(
  { name, formula }: Metric<string, P>,
  spilled: number,
): NativeFormula<P> {
  if ('none' in formula) throw new Error(`${name} has no native formula: ${formula.none}`);
  const written = typeof formula === 'function' ? (spilled === 0 ? formula : undefined) : formula[spilled];
  if (written) return written;
  throw new Error(`${name} has no value number ${spilled}`);
}

function cellOf(param: Param, input: string | undefined): string {
  if (input === undefined) return literal(param.default);
  const atom = atomic(input);
  // A blank cell counts as 0 in arithmetic, which is not what the default of a margin is.
  const hasDefault = param.optional && !param.list && param.default !== undefined;
  return hasDefault ? `IF(${atom}="";${literal(param.default)};${atom})` : atom;
}

function guardsOf(param: Param, input: string): string[] {
  if (param.list) return param.kind === 'text' ? [`COUNTA(${input})=0`] : [`COUNT(${input})=0`];
  const guards = param.optional ? [] : [`${atomic(input)}=""`];
  if (param.bounds.above === 0) guards.push(`${cellOf(param, input)}<=0`);
  return guards;
}

/** References, names, numbers and single function calls stand for themselves; anything else is bracketed. */
function atomic(input: string): string {
  const standsAlone = /^(?:'[^']*'!)?[\p{L}\p{N}_.$!:]+$/u.test(input) || /^[A-Z.]+\([^()]*\)$/.test(input);
  return standsAlone ? input : `(${input})`;
}

/** A number as Sheets reads it in every locale: 95% rather than 0.95 or 0,95. */
function literal(value: number | string | undefined): string {
  if (value === undefined) return '""';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (Number.isInteger(value)) return String(value);
  const percent = Math.round(value * 100);
  if (percent / 100 !== value) throw new Error(`${value} cannot be written without a decimal mark`);
  return `${percent}%`;
}
