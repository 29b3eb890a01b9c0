import type { Cell } from '../values/cell.ts';
import type { Problem, ProblemCode } from '../values/problem.ts';
import type { Once } from './once.ts';
import type { Param } from './param.ts';

export const CATEGORIES = [
  'profitability',
  'investment',
  'value',
  'cost',
  'engagement',
  'audience',
  'opinion',
  'links',
  'uncertainty',
  'planning',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How a result is meant: a ratio is shown as 296%, a rate as 1.50%, a multiple as 3.96x. */
export type ReturnKind = 'ratio' | 'rate' | 'multiple' | 'money' | 'count' | 'number' | 'text';

// biome-ignore lint/suspicious/noExplicitAny: of whatever value type; ArgumentsOf brings the precise one back.
type AnyParam<IsOptional extends boolean = boolean> = Param<any, IsOptional>;
export type Params = Readonly<Record<string, AnyParam>>;

export type ArgumentsOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer Value> ? Value : never;
};

type RequiredName<P extends Params> = {
  [K in keyof P]: P[K] extends AnyParam<false> ? K : never;
}[keyof P];

/** Cell references, names or expressions for a native formula; optional parameters may be left out. */
export type NativeInputs<P extends Params> = { readonly [K in RequiredName<P>]: string } & {
  readonly [K in keyof P]?: string;
};

/** A number, a text ('' for blank), a reason why there is none, or several values that spill side by side. */
export type Computed = number | string | Problem | readonly (number | string)[];

/** A call as it is typed, ranges as rows of cells, with its result or the code of the error it ends in. */
export type Example = {
  readonly args: readonly (Cell | readonly (readonly Cell[])[])[];
  readonly source: string;
} & (
  | { readonly result: number | string | readonly (readonly (number | string)[])[] }
  | { readonly error: ProblemCode }
);

/** Writes the calculation over cell references. */
export type NativeFormula<P extends Params> = (cells: { readonly [K in keyof P]: string }) => string;

export interface Metric<N extends string = string, P extends Params = Params, R extends string = string> {
  /** The function's name in a cell. */
  readonly name: N;
  readonly title: string;
  readonly category: Category;
  /** What it says, one sentence. */
  readonly summary: string;
  /** In the order they are typed. */
  readonly params: P;
  readonly returns: ReturnKind;
  /** For a result that spills: what each value is. */
  readonly spills?: readonly string[];
  compute(args: ArgumentsOf<P>, once?: Once): Computed;
  /** The same calculation in built-in functions, unguarded, one for each value that spills; or why there is none. */
  readonly formula: NativeFormula<P> | readonly NativeFormula<P>[] | { readonly none: string };
  readonly formulaInWords: string;
  readonly examples: readonly Example[];
  /** The mistake that is most easily made with it. */
  readonly pitfall: string;
  readonly related: readonly R[];
  /** Where the definition is from. */
  readonly source: string;
}

// biome-ignore lint/suspicious/noExplicitAny: any parameters, for code that treats all metrics alike.
export type AnyMetric = Metric<string, any, string>;

/** Types a definition; names of `related` are checked where the metric is registered. */
export function defineMetric<const N extends string, P extends Params, const R extends string>(
  metric: Metric<N, P, R>,
): Metric<N, P, R> {
  return metric;
}
