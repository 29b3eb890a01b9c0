import { USUAL_WIDTH } from '../core/plans/look.ts';

/** Neighbours that get one width in one call. Columns count from 1. */
export interface WidthRun {
  from: number;
  count: number;
  pixels: number;
}

/**
 * Each run of columns that are not as wide as those of a new sheet; or all columns in the width most of them have and
 * then the others, if that is fewer calls.
 */
export function widthRuns(widths: readonly number[]): WidthRun[] {
  const direct = runs(widths, USUAL_WIDTH);
  const usual = mostFrequent(widths);
  const painted = [{ from: 1, count: widths.length, pixels: usual }, ...runs(widths, usual)];
  return direct.length <= painted.length ? direct : painted;
}

/** The runs of equal widths other than one. */
function runs(widths: readonly number[], but: number): WidthRun[] {
  const found: WidthRun[] = [];
  for (const [index, pixels] of widths.entries()) {
    const last = found[found.length - 1];
    if (pixels === but) continue;
    if (last && last.pixels === pixels && last.from + last.count === index + 1) last.count++;
    else found.push({ from: index + 1, count: 1, pixels });
  }
  return found;
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? USUAL_WIDTH;
}
