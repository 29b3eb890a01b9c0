import { vi } from 'vitest';
import type { CallError, CallName, ReplyOf, RequestOf, State } from '../../src/core/sidebar-api.ts';

export const emptyState: State = {
  language: 'en',
  locale: 'en_US',
  campaigns: [],
  creators: [],
  houseCodes: [],
  orderCount: 0,
  attribution: { windowDays: 30, useDates: true, shared: 'apart' },
};

export const campaign = (changed: Partial<State['campaigns'][number]> = {}): State['campaigns'][number] => ({
  id: 'c1',
  name: 'Spring guides',
  tab: 'Campaign Spring guides',
  currency: 'EUR',
  isExample: false,
  hasReport: false,
  reportsOn: [],
  ...changed,
});

/** What google.script.run hands to the success handler, or a thrown error for the failure handler. */
type Answers = { [C in CallName]?: (request: RequestOf<C>) => ReplyOf<C> | { failure: CallError } };

/** Puts a google.script.run on the page that answers by name; a call without an answer never comes back. */
export function fakeScriptRun(answers: Answers): { call: string; request: unknown }[] {
  const calls: { call: string; request: unknown }[] = [];
  const answer = ({ call, request }: { call: CallName; request: unknown }): string | null => {
    calls.push({ call, request });
    const reply = (answers[call] as ((request: unknown) => object) | undefined)?.(request);
    if (reply === undefined) return null;
    const envelope = 'failure' in reply ? { ok: false, error: reply.failure } : { ok: true, reply };
    return JSON.stringify(envelope);
  };
  scriptRun((json, succeed, fail) => {
    queueMicrotask(() => {
      try {
        const reply = answer(JSON.parse(json));
        if (reply !== null) succeed(reply);
      } catch (error) {
        fail(error);
      }
    });
  });
  return calls;
}

export type RawRun = (
  json: string,
  succeed: (reply: unknown) => void,
  fail: (error: unknown) => void,
) => void;

/** The bare google.script.run, for replies Google or a broken add-on would give. */
export function scriptRun(run: RawRun): void {
  const make = (succeed: (reply: unknown) => void, fail: (error: unknown) => void) => ({
    withSuccessHandler: (handler: (reply: unknown) => void) => make(handler, fail),
    withFailureHandler: (handler: (error: unknown) => void) => make(succeed, handler),
    callThroughline: (json: string) => run(json, succeed, fail),
  });
  const google = {
    script: {
      run: make(
        () => {},
        () => {},
      ),
    },
  };
  if (typeof window === 'undefined') vi.stubGlobal('window', { google });
  else Object.assign(window, { google });
}
