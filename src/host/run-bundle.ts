/**
 * Evaluates the bundle's Code.js as Apps Script would: its top-level functions and only Apps Script's globals. The same
 * in Node and in a page, therefore a `with` block around the code instead of Node's vm.
 */

const BUILTINS = [
  'AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError',
  'FinalizationRegistry Float32Array Float64Array Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN',
  'Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError',
  'URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI',
  'decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt undefined unescape',
]
  .join(' ')
  .split(' ');

/** A script file's top-level functions by name. */
export type ScriptFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface Bundle {
  /** A fresh evaluation: nothing survives from one entry point to the next, as in Apps Script. */
  load(globals: Readonly<Record<string, unknown>>): ScriptFunctions;
}

const DECLARATION = /^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/gm;
const ASKED_WITH_TYPEOF = /\btypeof\s+([A-Za-z_$][\w$]*)/g;

const namesIn = (code: string, pattern: RegExp): string[] => [
  ...new Set([...code.matchAll(pattern)].map((match) => match[1]!)),
];

export function readBundle(code: string): Bundle {
  const candidates = namesIn(code, DECLARATION);
  // `typeof fetch` must say "undefined" and not throw; a proxy cannot tell it from a plain use, so such names read as
  // undefined everywhere: using one still fails, as a TypeError.
  const guarded = new Set(namesIn(code, ASKED_WITH_TYPEOF));
  // A function inside another one may stand at the start of a line too: its name is not to be seen, and is left out.
  const exports = candidates.map((name) => `try { found.${name} = ${name}; } catch {}`).join('\n');
  const source = [
    'with (scope) {',
    '  return (function () {',
    '    "use strict";',
    code,
    `    const found = {};\n${exports}\n    return found;`,
    '  })();',
    '}',
    '//# sourceURL=Code.js',
  ].join('\n');
  const evaluate = new Function('scope', source) as (scope: object) => ScriptFunctions;
  return {
    load: (globals) => {
      const found = evaluate(scopeOf(globals, guarded));
      return Object.fromEntries(
        candidates.flatMap((name) => (typeof found[name] === 'function' ? [[name, found[name]]] : [])),
      );
    },
  };
}

function scopeOf(globals: Readonly<Record<string, unknown>>, guarded: ReadonlySet<string>): object {
  const host = globalThis as unknown as Record<string, unknown>;
  const known: Record<string, unknown> = Object.create(null);
  for (const name of BUILTINS) known[name] = host[name];
  Object.assign(known, globals, { Function: closedFunction() });
  known.globalThis = known;
  return new Proxy(known, {
    has: () => true,
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (key in target) return target[key];
      if (guarded.has(key)) return undefined;
      throw new ReferenceError(`${key} is not defined`);
    },
    set: (_, key) => {
      throw new ReferenceError(`${String(key)} is not defined`);
    },
  });
}

/** `instanceof Function` works; building code from text would leave the script's globals, and is refused. */
function closedFunction(): unknown {
  const closed = function closed() {
    throw new EvalError('Function(text) is not emulated by the local host.');
  };
  closed.prototype = Function.prototype;
  return closed;
}
