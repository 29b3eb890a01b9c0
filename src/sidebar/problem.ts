import { ImportError, type ImportErrorCode } from '../core/imports/import-error.ts';
import type { CallErrorCode } from '../core/sidebar-api.ts';

/** What can go wrong before the add-on itself has a say. */
export type TransportProblemCode = 'not-in-sheets' | 'no-answer' | 'call-failed' | 'bad-reply';
/** The browser could not hand out the file's bytes. */
export type FileProblemCode = ImportErrorCode | 'file-unreadable';
export type ProblemCode = CallErrorCode | TransportProblemCode | FileProblemCode;

export interface Problem {
  code: ProblemCode;
  params: Readonly<Record<string, string | number>>;
}

/** Thrown with the problem to be shown. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, params: Problem['params'] = {}) {
    super(code);
    this.name = 'ProblemError';
    this.problem = { code, params };
  }
}

/** A failure of any kind as a problem the sidebar has words for. */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof ProblemError) return failure.problem;
  if (failure instanceof ImportError) return { code: failure.code, params: failure.params };
  return { code: 'unexpected', params: { detail: String(failure) } };
}
