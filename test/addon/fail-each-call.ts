import { expect } from 'vitest';
import type { CallName, RequestOf } from '../../src/core/sidebar-api.ts';
import type { Workbook } from './workbook.ts';

export interface Prepared<C extends CallName> {
  book: Workbook;
  request: RequestOf<C>;
}

/** Between the calls that are failed for their kind, one in so many is failed for its place. */
const STRIDE = 80;

/** The engine keeps what it undid: after so many failed calls a new workbook takes the place of the old one. */
const FRESH = 12;

/** The last changes are failed one by one: there most is to be taken back. */
const END = 3;

/**
 * Lets service calls of a call fail, one at a time: the first of every kind, every eightieth of all, and the last changes.
 * All of a build's would be hundreds of builds, and neighbours of one kind undo alike. The workbook must be as before each
 * time. `prepare` makes such a workbook whenever it is called. Returns how many service calls there are.
 */
export function failEachServiceCall<C extends CallName>(call: C, prepare: () => Prepared<C>): number {
  const whole = prepare();
  const untouched = whole.book.snapshot();
  whole.book.host.calls.reset();
  whole.book.call(call, whole.request);
  expect(whole.book.snapshot()).not.toBe(untouched);
  const log = [...whole.book.host.calls.log];

  let { book, request } = prepare();
  let before = book.snapshot();
  for (const [at, k] of placesToFail(log).entries()) {
    if (at > 0 && at % FRESH === 0) {
      ({ book, request } = prepare());
      before = book.snapshot();
    }
    book.host.calls.reset();
    book.host.calls.failAt(k);
    const answer = book.ask(call, request);
    expect(answer.ok ? 'went through' : answer.error.code, `call ${k}, ${log[k - 1]}`).toBe('unexpected');
    expect(book.host.calls.log[k - 1], `call ${k}`).toBe(log[k - 1]);
    expect(book.snapshot() === before, `call ${k}, ${log[k - 1]}, left something behind`).toBe(true);
  }
  return log.length;
}

/**
 * Counted from 1. A call that is failed has no effect: those between two changes find one and the same document and undo
 * the same, so one of them stands for the others. Calls that only give back the lock may fail unnoticed.
 */
function placesToFail(log: readonly string[]): number[] {
  const calls = log.map((call, at) => ({
    call,
    k: at + 1,
    kind: kindOf(call),
    changes: !isBuilder(call) && CHANGES.test(call),
  }));
  const known = new Set<string>();
  let stands = false;
  const byKind = calls.filter(({ kind, changes }) => {
    const isNew = !known.has(kind);
    known.add(kind);
    const chosen = isNew && (changes || !stands);
    stands = chosen ? !changes : stands && !changes;
    return chosen;
  });
  const end = calls.filter(({ changes }) => changes).slice(-END);
  const byPlace = calls.filter(({ k }) => k % STRIDE === 0 || k === log.length - 1);
  const places = [...byKind, ...end, ...byPlace].filter(({ call }) => call !== 'Lock.releaseLock');
  return [...new Set(places.map(({ k }) => k))].sort((a, b) => a - b);
}

/** Calls that change the document, or bring changes that wait into it. */
const CHANGES = /\.(set|insert|delete|hide|show|merge|move|add|remove|clear|protect|activate|flush)/;

/** What is set on a builder changes nothing in the document: one of its members stands for all. */
const kindOf = (call: string): string => (isBuilder(call) ? call.slice(0, call.indexOf('.')) : call);
const isBuilder = (call: string): boolean => call.includes('Builder.');
