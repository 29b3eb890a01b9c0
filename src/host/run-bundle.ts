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
  /** False where the code surely has no top-level function of that name. */
  mayHave(name: string): boolean;
  /** A fresh evaluation: nothing survives from one entry point to the next, as in Apps Script. */
  load(globals: Readonly<Record<string, unknown>>): ScriptFunctions;
}

const DECLARATION = /\bfunction\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/g;
const ASKED_WITH_TYPEOF = /\btypeof\s+([A-Za-z_$][\w$]*)/g;

const namesIn = (code: string, pattern: RegExp): string[] => [
  ...new Set([...code.matchAll(pattern)].map((match) => match[1]!)),
];

export function readBundle(code: string): Bundle {
  // `typeof fetch` must say "undefined" and not throw; a proxy cannot tell it from a plain use, so such names read as
  // undefined everywhere: using one still fails, as a TypeError.
  const guarded = new Set(namesIn(code, ASKED_WITH_TYPEOF));
  // Functions inside others are candidates too: their names are not to be seen from the top level, and drop out.
  let names = namesIn(code, DECLARATION);
  let evaluate: ReturnType<typeof compile> | null = null;
  return {
    mayHave: (name) => names.includes(name),
    load: (globals) => {
      const scope = scopeOf(globals, guarded);
      if (evaluate) return evaluate(scope);
      const found = compile(code, names)(scope);
      names = Object.keys(found);
      evaluate = compile(code, names);
      return found;
    },
  };
}

function compile(code: string, names: readonly string[]): (scope: object) => ScriptFunctions {
  const source = [
    'with (scope) {',
    '  return (function () {',
    '    "use strict";',
    code,
    '    const found = {};',
    ...names.map(
      (name) => `    try { if (typeof ${name} === 'function') found.${name} = ${name}; } catch {}`,
    ),
    '    return found;',
    '  })();',
    '}',
    '//# sourceURL=Code.js',
  ].join('\n');
  return new Function('scope', source) as (scope: object) => ScriptFunctions;
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
