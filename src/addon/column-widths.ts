import { USUAL_WIDTH } from '../core/plans/look.ts';

/** Neighbours that get one width in one call. Columns count from 1. */
export interface WidthStroke {
  from: number;
  count: number;
  pixels: number;
}

/**
 * The fewest calls that give columns of a new sheet their widths, in their order: a later stroke lies within an earlier
 * one or beside it, as when a narrow band is painted over a broad one. What a hidden column's width is shows nowhere.
 */
export function widthStrokes(widths: readonly number[], hidden: readonly number[] = []): WidthStroke[] {
  const runs: WidthStroke[] = [];
  for (const [index, pixels] of widths.entries()) {
    const last = runs[runs.length - 1];
    if (hidden.includes(index + 1)) continue;
    if (last && last.pixels === pixels) last.count = index + 2 - last.from;
    else runs.push({ from: index + 1, count: 1, pixels });
  }
  return new Strokes(runs).over(0, runs.length, USUAL_WIDTH);
}

class Strokes {
  private readonly known = new Map<string, WidthStroke[]>();

  constructor(private readonly runs: readonly WidthStroke[]) {}

  /** Those for the runs from one up to another, which all have one width so far. */
  over(first: number, end: number, ground: number): WidthStroke[] {
    let from = first;
    while (from < end && this.runs[from]?.pixels === ground) from++;
    if (from >= end) return [];
    const key = `${from} ${end} ${ground}`;
    const known = this.known.get(key);
    if (known) return known;
    const head = this.runs[from] as WidthStroke;
    let best: WidthStroke[] | undefined;
    for (let last = from; last < end; last++) {
      const run = this.runs[last] as WidthStroke;
      // A stroke that ends on another width than its own could be shorter.
      if (run.pixels !== head.pixels) continue;
      const stroke = { from: head.from, count: run.from + run.count - head.from, pixels: head.pixels };
      const all = [stroke, ...this.over(from, last, head.pixels), ...this.over(last + 1, end, ground)];
      if (!best || all.length < best.length) best = all;
    }
    this.known.set(key, best ?? []);
    return best ?? [];
  }
}
