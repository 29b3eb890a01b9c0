import type { Zone } from './engine.ts';

/** Every cell of a zone with its place in the zone, row by row. */
export function* cellsOf(zone: Zone): Generator<{ col: number; row: number; at: readonly [number, number] }> {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      yield { col, row, at: [row - zone.top, col - zone.left] };
    }
  }
}

/** One zone for each of its rows. */
export const rowsOf = (zone: Zone): Zone[] =>
  Array.from({ length: zone.bottom - zone.top + 1 }, (_, at) => ({
    ...zone,
    top: zone.top + at,
    bottom: zone.top + at,
  }));

/** Cells with equal values, as few rectangles as a sweep over the rows finds. `values` has the zone's shape. */
export function zonesByValue<T>(zone: Zone, values: readonly (readonly T[])[]): Map<T, Zone[]> {
  const found = new Map<T, Zone[]>();
  let open = new Map<string, { value: T; zone: Zone }>();
  values.forEach((line, index) => {
    const row = zone.top + index;
    const next = new Map<string, { value: T; zone: Zone }>();
    for (const { value, left, right } of runsOf(line, zone.left)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      if (above && above.value === value) {
        above.zone.bottom = row;
        next.set(key, above);
        continue;
      }
      const started = { left, right, top: row, bottom: row };
      found.set(value, [...(found.get(value) ?? []), started]);
      next.set(key, { value, zone: started });
    }
    open = next;
  });
  return found;
}

function runsOf<T>(line: readonly T[], offset: number): { value: T; left: number; right: number }[] {
  const runs: { value: T; left: number; right: number }[] = [];
  line.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.right = offset + index;
    else runs.push({ value, left: offset + index, right: offset + index });
  });
  return runs;
}

export const isInside = (col: number, row: number, zone: Zone): boolean =>
  col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom;
