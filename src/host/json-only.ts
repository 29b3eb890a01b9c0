/** What crosses google.script.run: numbers, texts, booleans, null, plain objects and arrays of these. */

type Verdict = { readonly ok: true } | { readonly ok: false; readonly at: string; readonly type: string };

function inspect(value: unknown, at: string, seen: readonly object[]): Verdict {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { ok: true };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { ok: true } : { ok: false, at, type: String(value) };
  if (typeof value !== 'object') return { ok: false, at, type: typeof value };
  if (seen.includes(value)) return { ok: false, at, type: 'a circle' };
  const inside = [...seen, value];
  if (Array.isArray(value)) {
    return firstBad(
      value.map((item, index) => [`${at}[${index}]`, item]),
      inside,
    );
  }
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) return { ok: false, at, type: value.constructor?.name ?? 'an object' };
  return firstBad(
    Object.entries(value).map(([key, item]) => [`${at}.${key}`, item]),
    inside,
  );
}

function firstBad(items: [string, unknown][], seen: readonly object[]): Verdict {
  for (const [at, item] of items) {
    const verdict = inspect(item, at, seen);
    if (!verdict.ok) return verdict;
  }
  return { ok: true };
}

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Arguments on their way to the script; what Google refuses throws, naming the place. */
export function argumentsAcross(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    const verdict = inspect(value, String(index), []);
    if (!verdict.ok) {
      throw new TypeError(`Failed due to illegal value in property: ${verdict.at} (${verdict.type}).`);
    }
    return copyOf(value);
  });
}

/** A reply on its way back: undefined, and anything holding a Date or another forbidden type, arrives as null. */
export function replyAcross(value: unknown): unknown {
  return inspect(value, 'reply', []).ok ? copyOf(value) : null;
}
