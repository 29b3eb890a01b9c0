import {
  type CallName,
  type ReplyOf,
  type RequestOf,
  replyEnvelope,
  SIDEBAR_CALLS,
} from '../core/sidebar-api.ts';
import { ProblemError } from './problem.ts';

/** The part of google.script.run that is used; Google puts it on the page. */
interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  callThroughline(json: string): void;
}

export interface ScriptWindow {
  google?: { script?: { run?: ScriptRun } };
}

// Google ends a call after 6 minutes. Giving up earlier would invite a second build beside a running one.
const LONGEST_CALL = 390_000;
// Reading takes a second or two, and reading twice does no harm.
const LONGEST_READ = 45_000;
const READINGS: readonly CallName[] = [
  'readState',
  'readSelection',
  'readLinks',
  'readEvidence',
  'readMappings',
];

/**
 * Asks the add-on for one thing. The request and the reply are both checked against the contract.
 * Throws ProblemError: the add-on's own error, or what went wrong on the way.
 */
export async function call<C extends CallName>(name: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
  const checked = SIDEBAR_CALLS[name].request.safeParse(request);
  if (!checked.success) throw new ProblemError('bad-request', { call: name, reason: checked.error.message });

  const json = JSON.stringify({ call: name, request: checked.data });
  const envelope = replyEnvelope.safeParse(parsed(await send(json, name)));
  if (!envelope.success) throw new ProblemError('bad-reply', { call: name });
  if (!envelope.data.ok) throw new ProblemError(envelope.data.error.code, envelope.data.error.params);

  const reply = SIDEBAR_CALLS[name].reply.safeParse(envelope.data.reply);
  if (!reply.success) throw new ProblemError('bad-reply', { call: name, detail: reply.error.message });
  return reply.data as ReplyOf<C>;
}

function send(json: string, name: CallName): Promise<unknown> {
  const run = (window as ScriptWindow).google?.script?.run;
  if (run === undefined) return Promise.reject(new ProblemError('not-in-sheets'));
  return new Promise((resolve, reject) => {
    const watchdog = setTimeout(
      () => reject(new ProblemError('no-answer')),
      READINGS.includes(name) ? LONGEST_READ : LONGEST_CALL,
    );
    run
      .withSuccessHandler((reply) => {
        clearTimeout(watchdog);
        resolve(reply);
      })
      .withFailureHandler((error) => {
        clearTimeout(watchdog);
        reject(
          new ProblemError('call-failed', { detail: error instanceof Error ? error.message : String(error) }),
        );
      })
      .callThroughline(json);
  });
}

/** undefined for anything that is not JSON text: the envelope's check refuses it. */
function parsed(reply: unknown): unknown {
  if (typeof reply !== 'string') return undefined;
  try {
    return JSON.parse(reply);
  } catch {
    return undefined;
  }
}
