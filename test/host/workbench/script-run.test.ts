import { describe, expect, it, vi } from 'vitest';
import { scriptRun } from '../../../src/host/workbench/page/frame/script-run.ts';

// biome-ignore lint/suspicious/noExplicitAny: any name is a function of the script, as in google.script.run
const runner = (run: { runner: unknown }) => run.runner as any;

describe('google.script.run in the sidebar', () => {
  it('sends the name and the arguments as JSON, and hands the value to the success handler', () => {
    const send = vi.fn();
    const run = scriptRun(send);
    const success = vi.fn();
    runner(run).withSuccessHandler(success).withUserObject('mine').callThroughline('{}', [1, null, true]);
    expect(send).toHaveBeenCalledWith(1, 'callThroughline', '["{}",[1,null,true]]');
    run.settle({ id: 1, ok: true, json: '{"a":1}' });
    expect(success).toHaveBeenCalledWith({ a: 1 }, 'mine');
  });

  it('hands a failure to the failure handler alone', () => {
    const run = scriptRun(() => undefined);
    const [success, failure] = [vi.fn(), vi.fn()];
    runner(run).withSuccessHandler(success).withFailureHandler(failure).anything();
    run.settle({ id: 1, ok: false, error: 'no' });
    expect(success).not.toHaveBeenCalled();
    expect(failure.mock.calls[0]?.[0]).toEqual(new Error('no'));
  });

  it('answers each call with its own handler, in whatever order the answers come', () => {
    const run = scriptRun(() => undefined);
    const got: unknown[] = [];
    for (const name of ['first', 'second'])
      runner(run)
        .withSuccessHandler((value: unknown) => got.push([name, value]))
        .f();
    run.settle({ id: 2, ok: true, json: '2' });
    run.settle({ id: 1, ok: true, json: '1' });
    expect(got).toEqual([
      ['second', 2],
      ['first', 1],
    ]);
  });

  it('leaves the runner it was made from as it was', () => {
    const run = scriptRun(() => undefined);
    const success = vi.fn();
    runner(run).withSuccessHandler(success);
    runner(run).f();
    run.settle({ id: 1, ok: true, json: '1' });
    expect(success).not.toHaveBeenCalled();
  });

  it.each([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a map', new Map(), '0'],
    ['not-a-number', Number.NaN, '0'],
    ['a date inside', { when: [new Date(0)] }, '0'],
    ['a function inside', { go: () => 1 }, 'go'],
  ])('refuses %s before sending, with the words Google uses', (_, value, property) => {
    const send = vi.fn();
    expect(() => runner(scriptRun(send)).f(value)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(send).not.toHaveBeenCalled();
  });
});
