/**
 * Works something out once for all rows of a call that ask with the same value, such as a confidence typed as a single
 * cell: a library inverts it far slower than a row is calculated.
 */
export type Once = <Value, Result>(work: (value: Value) => Result, value: Value) => Result;

/** For one call: it remembers the last answer, and nothing outlives the call. */
export function newOnce(): Once {
  let last: { work: unknown; value: unknown; result: unknown } | undefined;
  return <Value, Result>(work: (value: Value) => Result, value: Value) => {
    if (!last || last.work !== work || last.value !== value) last = { work, value, result: work(value) };
    return last.result as Result;
  };
}

/** For a calculation outside a call. */
export const everyTime: Once = (work, value) => work(value);
