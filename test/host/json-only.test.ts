import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentsAcross, replyAcross } from '../../src/host/json-only.ts';
import { hostWith, messageOf } from './script-host.ts';

class Point {
  x = 1;
}
const circle: unknown[] = [];
circle.push(circle);

describe('arguments Google refuses', () => {
  test.each<[place: string, value: unknown]>([
    ['0 (undefined)', undefined],
    ['0 (Date)', new Date(0)],
    ['0 (function)', () => 1],
    ['0 (Map)', new Map()],
    ['0 (Point)', new Point()],
    ['0 (NaN)', Number.NaN],
    ['0.rows[1].at (Date)', { rows: [1, { at: new Date(0) }] }],
    ['0[0] (a circle)', circle],
  ])('%s', (place, value) => {
    expect(messageOf(() => argumentsAcross([value]))).toBe(
      `Failed due to illegal value in property: ${place}.`,
    );
  });
});

describe('replies that arrive as null', () => {
  test.each([[undefined], [new Date(0)], [{ at: new Date(0), kept: 1 }], [[() => 1]], [new Set()]])(
    '%o',
    (value) => {
      expect(replyAcross(value)).toBeNull();
    },
  );
});

test('JSON crosses unchanged, as a copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(argumentsAcross([plain])).toEqual([plain]);
      expect(replyAcross(plain)).toEqual(plain);
    }),
  );
  const given = { list: [1] };
  expect(argumentsAcross([given])[0]).not.toBe(given);
});

describe('google.script.run', () => {
  const host = hostWith(`
    function twice(n) { return n * 2; }
    function secret_() { return 1; }
    function fails() { throw new Error('no such campaign'); }
    function date() { return new Date(0); }
    var count = 0;
    function counts() { count += 1; return count; }`);
  test('calls a top-level function', () => expect(host.run('twice', 4)).toBe(8));
  test('does not call a private one', () =>
    expect(messageOf(() => host.run('secret_'))).toBe('google.script.run.secret_ is private to the script.'));
  test('does not find others', () =>
    expect(messageOf(() => host.run('toString'))).toBe('Script function not found: toString'));
  test('hands on what the script throws', () =>
    expect(messageOf(() => host.run('fails'))).toBe('no such campaign'));
  test('turns a Date in the reply into null', () => expect(host.run('date')).toBeNull());
  test('evaluates the script anew for each call', () =>
    expect([host.run('counts'), host.run('counts')]).toEqual([1, 1]));
});
