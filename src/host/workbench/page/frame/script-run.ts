import type { IntoFrame } from './messages.ts';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

/**
 * `google.script.run`: `with…` gives a further runner and leaves the first as it was; any other name is a function
 * of the script. `settle` takes the answers, in whatever order they come.
 */
export function scriptRun(send: (id: number, name: string, json: string) => void) {
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  const runnerWith = (handlers: Handlers): unknown =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runnerWith({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runnerWith({ ...handlers, failure });
        if (name === 'withUserObject')
          return (userObject: unknown) => runnerWith({ ...handlers, userObject });
        return (...args: unknown[]) => {
          for (const arg of args) refuseWhatGoogleRefuses(arg);
          calls += 1;
          waiting.set(calls, handlers);
          send(calls, name, JSON.stringify(args));
        };
      },
    });

  function settle(answer: IntoFrame): void {
    const handlers = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (!handlers) return;
    if (answer.ok) handlers.success?.(JSON.parse(answer.json), handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(answer.error), handlers.userObject);
    // Google Sheets: a failure nobody handles shows in the browser's console.
    else console.error(answer.error);
  }

  return { runner: runnerWith({}), settle };
}

/** Numbers, texts, true/false, null, plain objects and arrays pass; the rest fails before it is sent, with Google's words. */
function refuseWhatGoogleRefuses(value: unknown, property = '0'): void {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const isPlain =
    typeof value === 'object' && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) throw new Error(`Failed due to illegal value in property: ${property}`);
  for (const [name, inner] of Object.entries(value as object)) refuseWhatGoogleRefuses(inner, name);
}
