import type { CallErrorCode } from '../core/sidebar-api.ts';

/** What can go wrong before the add-on itself has a say. */
export type TransportProblemCode = 'not-in-sheets' | 'no-answer' | 'call-failed' | 'bad-reply';
export type ProblemCode = CallErrorCode | TransportProblemCode;

export interface Problem {
  code: ProblemCode;
  params: Readonly<Record<string, string | number>>;
}

export class CallFailure extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, params: Problem['params'] = {}) {
    super(code);
    this.name = 'CallFailure';
    this.problem = { code, params };
  }
}

/** A failure of any kind as a problem the sidebar has words for. */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof CallFailure) return failure.problem;
  return { code: 'unexpected', params: { detail: String(failure) } };
}
