import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/host/run-bundle.ts';
import { messageOf } from './script-host.ts';

const run = (body: string, globals: Record<string, unknown> = {}): unknown =>
  readBundle(`function main() { ${body} }`).load(globals).main!();

// Missing in Apps Script's V8 runtime, or never there.
const MISSING = [
  'setTimeout setInterval clearTimeout setImmediate queueMicrotask fetch XMLHttpRequest URL URLSearchParams TextEncoder',
  'TextDecoder atob btoa crypto structuredClone performance window document self navigator location localStorage',
  'process require module exports global Buffer WebAssembly MessageChannel AbortController Event alert',
]
  .join(' ')
  .split(' ');

describe('a name Apps Script lacks', () => {
  test.each(MISSING)('%s', (name) => {
    expect(messageOf(() => run(`return ${name};`))).toBe(`${name} is not defined`);
    expect(run(`return typeof ${name};`)).toBe('undefined');
    expect(messageOf(() => run(`if (typeof ${name} === 'undefined') return new ${name}();`))).toBe(
      `${name} is not a constructor`,
    );
  });

  test('is not reached another way', () => {
    expect(run('return "fetch" in globalThis || "process" in globalThis;')).toBe(false);
    expect(run('return (function () { return this; })();')).toBeUndefined();
    expect(messageOf(() => run('return Function("return process")();'))).toBe(
      'Function(text) is not emulated by the local host.',
    );
    expect(messageOf(() => run('leaked = 1;'))).toBe('leaked is not defined');
  });
});

test('the language itself is there', () => {
  const names =
    'Array Date Intl JSON Map Math Number Object Promise Reflect RegExp Set String Symbol WeakMap parseFloat';
  expect(run(`return [${names.split(' ').join(', ')}].every(Boolean);`)).toBe(true);
  expect(run('return (function () {}) instanceof Function;')).toBe(true);
});

test('top-level functions are found, inner ones and values are not', () => {
  const functions = readBundle(`
function one() { return 1; }
  async function two() {}
var three = function () { return 3; };
function four_() {
function inner() {}
return inner; }
// function five() {}
`).load({});
  expect(Object.keys(functions).sort()).toEqual(['four_', 'one', 'two']);
});

test('each load starts afresh', () => {
  const bundle = readBundle('var n = 0; function next() { return ++n; }');
  const first = bundle.load({});
  expect([first.next!(), first.next!(), bundle.load({}).next!()]).toEqual([1, 2, 1]);
});
