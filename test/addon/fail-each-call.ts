import { expect } from 'vitest';
import type { CallName, RequestOf } from '../../src/core/sidebar-api.ts';
import type { Workbook } from './workbook.ts';

/**
 * Lets each service call of a call fail in turn. The workbook must be as before each time; only calls whose failure
 * changes nothing, such as giving back the lock, may go unnoticed. Returns how many service calls there were.
 */
export function failEachServiceCall<C extends CallName>(
  book: Workbook,
  call: C,
  request: RequestOf<C>,
): number {
  const before = book.snapshot();
  for (let k = 1; ; k++) {
    book.host.calls.reset();
    book.host.calls.failAt(k);
    const answer = book.ask(call, request);
    if (answer.ok) {
      const made = book.host.calls.count;
      expect(book.snapshot()).not.toBe(before);
      return made;
    }
    const failed = book.host.calls.log[k - 1];
    expect(answer.error.code, `call ${k}, ${failed}`).toBe('unexpected');
    expect(book.snapshot() === before, `call ${k}, ${failed}, left something behind`).toBe(true);
  }
}
