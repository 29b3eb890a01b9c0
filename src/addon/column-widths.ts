/** Neighbours that get one width in one call. Columns count from 1. */
export interface WidthRun {
  from: number;
  count: number;
  pixels: number;
}

/**
 * The fewest calls, nearly: each run of columns that differ from what they have now, or all columns in the width most
 * of them have and then the others. `now` is missing for a sheet whose widths are not known.
 */
export function widthRuns(wanted: readonly number[], now?: readonly number[]): WidthRun[] {
  const usual = mostFrequent(wanted);
  const all = { from: 1, count: wanted.length, pixels: usual };
  const painted = [all, ...runs(wanted, (index) => wanted[index] !== usual)];
  const direct = runs(wanted, (index) => wanted[index] !== now?.[index]);
  return direct.length <= painted.length ? direct : painted;
}

function runs(widths: readonly number[], isWanted: (index: number) => boolean): WidthRun[] {
  const found: WidthRun[] = [];
  for (const [index, pixels] of widths.entries()) {
    if (!isWanted(index)) continue;
    const last = found[found.length - 1];
    if (last && last.pixels === pixels && last.from + last.count === index + 1) last.count++;
    else found.push({ from: index + 1, count: 1, pixels });
  }
  return found;
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
