import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostWith, mainOf, messageOf } from './script-host.ts';

afterEach(() => vi.restoreAllMocks());

/** Lets each look at the clock find that many seconds gone. */
function clockRunning(seconds: number): void {
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += seconds * 1000;
    return now;
  });
}

describe('a run that took too long fails after it is over', () => {
  const code = `${mainOf('s.getRange("A1").setValue("done");')}
    function onOpen(e) {}
    /** @customfunction */ function SLOW() { return 1; }`;
  test('six minutes for a call of the sidebar', () => {
    const host = hostWith(code);
    clockRunning(361);
    expect(messageOf(() => host.run('main'))).toBe('Exceeded maximum execution time (360 s).');
    expect(host.read('Sheet1', 'A1').value).toBe('done');
  });
  test('thirty seconds for a trigger', () => {
    const host = hostWith(code);
    clockRunning(31);
    expect(messageOf(() => host.open())).toBe('Exceeded maximum execution time (30 s).');
    host.run('main');
  });
  test('thirty seconds for a formula', () => {
    const host = hostWith(code);
    clockRunning(31);
    host.edit('Sheet1', 'A1', '=SLOW()');
    expect(host.read('Sheet1', 'A1').error).toBe('Exceeded maximum execution time (30 s).');
  });
});

test('what a script wrote before it failed stays, and its lock is released', () => {
  const host = hostWith(
    mainOf(
      'LockService.getDocumentLock().tryLock(1); s.getRange("A1").setValue(5); throw new Error("late");',
    ),
  );
  expect(messageOf(() => host.run('main'))).toBe('late');
  expect(host.read('Sheet1', 'A1').value).toBe(5);
  expect(messageOf(() => host.run('main'))).toBe('late');
});

test('writes wait for a read or the end of the call', () => {
  const host = hostWith(
    mainOf(`s.getRange('A1').setValue(1); s.getRange('A2').setFormula('=A1+1');
      s.getRange('A1').setValue(10);
      return s.getRange('A2').getValue();`),
  );
  const batches: string[] = [];
  const model = host.model as unknown as {
    on(event: string, owner: object, run: (c: { type: string }) => void): void;
  };
  model.on('command-dispatched', {}, ({ type }) => batches.push(type));
  expect(host.run('main')).toBe(11);
  expect(batches.filter((type) => type === 'THROUGHLINE_BATCH')).toHaveLength(1);
  expect(batches.filter((type) => type === 'WRITE_CELLS')).toHaveLength(1);
});
