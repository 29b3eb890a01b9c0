/** A row of a ledger or of a file: what it is recognised by, and what is counted of it; null where nothing is. */
export interface CountedRow<C extends string> {
  key: string;
  counts: Readonly<Record<C, number | null>>;
}

export interface MergedCounts<R, C extends string> {
  /** Rows the ledger does not have, in the order of the file. */
  added: R[];
  /** By the place in the ledger: the counts that are different now. */
  changed: Map<number, Partial<Record<C, number>>>;
  unchanged: number;
}

/**
 * A ledger after an import. What it does not have is added, what it has gets its new counts, and the same file again
 * changes nothing. A count that the file does not have leaves the ledger's as it is. A file's last row of a key counts.
 */
export function mergeCounts<C extends string, R extends CountedRow<C>>(
  ledger: readonly CountedRow<C>[],
  incoming: readonly R[],
): MergedCounts<R, C> {
  const places = new Map<string, number>();
  for (const [place, { key }] of ledger.entries()) {
    if (key !== '' && !places.has(key)) places.set(key, place);
  }
  const merged: MergedCounts<R, C> = { added: [], changed: new Map(), unchanged: 0 };
  for (const row of new Map(incoming.map((each) => [each.key, each])).values()) {
    const place = places.get(row.key);
    const known = place === undefined ? undefined : ledger[place];
    if (place === undefined || !known) {
      merged.added.push(row);
      continue;
    }
    const changes = changesOf(known.counts, row.counts);
    if (Object.keys(changes).length > 0) merged.changed.set(place, changes);
    else merged.unchanged++;
  }
  return merged;
}

function changesOf<C extends string>(
  known: Readonly<Record<C, number | null>>,
  now: Readonly<Record<C, number | null>>,
): Partial<Record<C, number>> {
  const changes: Partial<Record<C, number>> = {};
  for (const name of Object.keys(now) as C[]) {
    const count = now[name];
    // Money in a cell may be off by the last bit.
    if (count !== null && (known[name] === null || !(Math.abs(known[name] - count) < 0.005))) {
      changes[name] = count;
    }
  }
  return changes;
}
