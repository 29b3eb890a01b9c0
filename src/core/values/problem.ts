/** Everything a function can refuse, as a code with the values its text names. Texts are written per language. */
export interface ProblemParams {
  'missing-argument': { metric: string; name: string };
  'too-many-arguments': { metric: string; most: number };
  'shape-differs': { name: string; size: string; other: string; otherSize: string };
  'error-cell': { name: string; content: string };
  loading: { name: string };
  'number-as-text': { name: string; content: string };
  'text-for-number': { name: string; content: string };
  'date-for-number': { name: string; day: string };
  'boolean-for-number': { name: string; content: string };
  'date-for-text': { name: string; day: string };
  'not-a-date': { name: string; content: string };
  unreadable: { name: string };
  'not-above-zero': { name: string; value: number };
  negative: { name: string; value: number };
  'below-least': { name: string; value: number; least: number };
  'above-most': { name: string; value: number; most: number };
  'percent-as-number': { name: string; value: number; fraction: number };
  'rate-out-of-range': { name: string; value: number };
  'not-whole': { name: string; value: number };
  'more-than': { name: string; value: number; other: string; limit: number };
  'nothing-counted': { names: string };
  'wrong-length': { name: string; length: number; needed: number };
  'no-letters': { name: string; content: string };
  'needs-both': { name: string; other: string };
  'not-a-link': { name: string; content: string };
  'result-too-large': { metric: string };
  'block-spills': { metric: string };
}
export type ProblemCode = keyof ProblemParams;

export type Problem = {
  [C in ProblemCode]: { readonly code: C; readonly params: Readonly<ProblemParams[C]> };
}[ProblemCode];

/** One text per code; its `{name}` places are the code's parameters. */
export type ErrorTexts = Readonly<Record<ProblemCode, string>>;

export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem {
  return { code, params } as unknown as Problem;
}

/** Ends a whole call: the cell with the formula shows an error. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(reason: Problem) {
    super(reason.code);
    this.problem = reason;
  }
}
