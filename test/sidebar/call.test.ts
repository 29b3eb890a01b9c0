import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestOf } from '../../src/core/sidebar-api.ts';
import { call } from '../../src/sidebar/call.ts';
import { ProblemError } from '../../src/sidebar/problem.ts';
import { emptyState, fakeScriptRun, scriptRun } from './fake-script-run.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no problem',
    (error) => (error instanceof ProblemError ? error.problem : error),
  );

describe('call', () => {
  it('sends the name and the checked request as JSON text and gives back the checked reply', async () => {
    const calls = fakeScriptRun({ readState: () => emptyState });
    expect(await call('readState', {})).toEqual(emptyState);
    expect(calls).toEqual([{ call: 'readState', request: {} }]);
  });

  it('refuses a request outside the contract before it is sent', async () => {
    const calls = fakeScriptRun({});
    const request = { language: 'fr' } as unknown as RequestOf<'setLanguage'>;
    expect(await problemOf(call('setLanguage', request))).toMatchObject({
      code: 'bad-request',
      params: { call: 'setLanguage' },
    });
    expect(calls).toEqual([]);
  });

  it('throws the error of the add-on with its values', async () => {
    const failure = {
      code: 'tab-name-taken' as const,
      params: { tab: 'Campaign A', suggestion: 'Campaign A (2)' },
    };
    fakeScriptRun({ removeExample: () => ({ failure }) });
    expect(await problemOf(call('removeExample', {}))).toEqual(failure);
  });

  it.each([
    // google.script.run turns a reply with a Date into null.
    ['null', null],
    ['no JSON', 'Service unavailable'],
    ['another envelope', '{"status":"ok"}'],
    ['a reply outside the contract', JSON.stringify({ ok: true, reply: { ...emptyState, language: 'xx' } })],
    ['an unknown error code', JSON.stringify({ ok: false, error: { code: 'gone', params: {} } })],
  ])('says bad-reply for %s', async (_, reply) => {
    scriptRun((_json, succeed) => succeed(reply));
    expect(await problemOf(call('readState', {}))).toMatchObject({ code: 'bad-reply' });
  });

  it('says call-failed when the failure handler is called, the raw text only as detail', async () => {
    scriptRun((_json, _succeed, fail) => fail(new Error('PERMISSION_DENIED')));
    expect(await problemOf(call('readState', {}))).toEqual({
      code: 'call-failed',
      params: { detail: 'PERMISSION_DENIED' },
    });
  });

  it('says not-in-sheets on a page without google.script.run', async () => {
    vi.stubGlobal('window', {});
    expect(await problemOf(call('readState', {}))).toEqual({ code: 'not-in-sheets', params: {} });
  });

  it('gives up reading after 45 seconds, building only after the 6 minutes Google allows', async () => {
    vi.useFakeTimers();
    scriptRun(() => {});
    const reading = problemOf(call('readState', {}));
    const removing = problemOf(call('removeExample', {}));
    let removed: unknown = 'waiting';
    void removing.then((problem) => {
      removed = problem;
    });
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await reading).toEqual({ code: 'no-answer', params: {} });
    await vi.advanceTimersByTimeAsync(315_000);
    expect(removed).toBe('waiting');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(removed).toEqual({ code: 'no-answer', params: {} });
  });
});
