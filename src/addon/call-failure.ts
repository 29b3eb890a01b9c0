import type { CALL_ERRORS, CallError, CallErrorCode } from '../core/sidebar-api.ts';

type ParamsOf<C extends CallErrorCode> = Record<(typeof CALL_ERRORS)[C][number], string | number>;

/** A failure the sidebar can put into words: a code with its values. */
export class CallFailure<C extends CallErrorCode = CallErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly params: ParamsOf<C>,
  ) {
    super(code);
  }
}

const LONGEST_DETAIL = 200;

/** What goes over the wire for whatever was thrown; nothing of the script's inner life but a short detail. */
export function callErrorOf(thrown: unknown): CallError {
  if (thrown instanceof CallFailure) return { code: thrown.code, params: thrown.params };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'unexpected', params: { detail: detail.slice(0, LONGEST_DETAIL) } };
}
