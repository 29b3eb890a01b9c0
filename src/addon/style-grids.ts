import { BASE_SIZE, FORMATS, type NumberFormat, STYLES, type Style } from '../core/plans/look.ts';
import type { Area, SheetPlan } from '../core/plans/sheet-plan.ts';

type Grid<T> = T[][];

/** A plan's looks cell by cell, as the setters for whole blocks take them; null leaves a cell as the sheet has it. */
export interface StyleGrids {
  backgrounds: Grid<string | null>;
  colors: Grid<string | null>;
  weights: Grid<'bold' | 'normal'>;
  slants: Grid<'italic' | 'normal'>;
  sizes: Grid<number>;
  alignments: Grid<'left' | 'center' | 'right' | null>;
  verticals: Grid<'top' | 'middle' | null>;
  wraps: Grid<boolean>;
  formats: Grid<string>;
  lines: Grid<'below' | 'apart' | null>;
}

export function styleGrids(plan: SheetPlan): StyleGrids {
  const styles = grid<Style>(plan, {});
  for (const { role, area, banded } of plan.styles) {
    const style: Style = STYLES[role];
    const second = banded && style.band ? { ...style, background: style.band } : style;
    paint(styles, area, (row) => (row % 2 === 0 ? style : second));
  }
  const formats = grid<NumberFormat | undefined>(plan, undefined);
  for (const { format, area } of plan.formats) paint(formats, area, () => format);

  const align = (style: Style, format: NumberFormat | undefined) => {
    const wanted = style.align ?? usualAlignment(format);
    if (wanted === undefined) return null;
    if (wanted === 'center' || wanted === 'left') return wanted;
    return (wanted === 'start') === plan.rightToLeft ? 'right' : 'left';
  };
  return {
    backgrounds: map(styles, (style) => style.background ?? null),
    colors: map(styles, (style) => style.color ?? null),
    weights: map(styles, (style) => (style.bold ? 'bold' : 'normal')),
    slants: map(styles, (style) => (style.italic ? 'italic' : 'normal')),
    sizes: map(styles, (style) => style.size ?? BASE_SIZE),
    alignments: styles.map((row, r) => row.map((style, c) => align(style, formats[r]?.[c]))),
    verticals: map(styles, (style) => style.vertical ?? null),
    wraps: map(styles, (style) => style.wrap === true),
    formats: map(formats, (format) => (format ? FORMATS[format] : 'General')),
    lines: map(styles, (style) => (style.lineBelow ? 'below' : style.apart ? 'apart' : null)),
  };
}

/** Numbers stand at the end; a day reads like a label, and is one in most tables. */
function usualAlignment(format: NumberFormat | undefined): Style['align'] | 'left' {
  if (format === undefined || format === 'text') return undefined;
  if (format === 'address' || format === 'link') return 'left';
  return format === 'date' ? 'start' : 'end';
}

/** One value per cell of the plan. */
export function grid<T>(plan: Pick<SheetPlan, 'rows' | 'columns'>, value: T): Grid<T> {
  return Array.from({ length: plan.rows }, () => Array.from({ length: plan.columns }, () => value));
}

/** Sets every cell of an area; `valueAt` counts rows and columns from 0 within it. */
export function paint<T>(cells: Grid<T>, area: Area, valueAt: (row: number, column: number) => T): void {
  for (let row = 0; row < area.rows; row++) {
    const line = cells[area.row - 1 + row];
    if (!line || line.length < area.column - 1 + area.columns) {
      throw new Error(`row ${area.row + row}, column ${area.column} lies outside the tab's plan`);
    }
    for (let column = 0; column < area.columns; column++) {
      line[area.column - 1 + column] = valueAt(row, column);
    }
  }
}

const map = <T, U>(cells: Grid<T>, to: (cell: T) => U): Grid<U> => cells.map((row) => row.map(to));

/** The cells that hold the value as rectangles, top to bottom. */
export function areasOf<T>(cells: readonly (readonly T[])[], value: T): Area[] {
  const areas: Area[] = [];
  for (const [r, row] of cells.entries()) {
    const last = areas.filter((each) => each.row + each.rows === r + 1);
    const runs = runsOf(row, value);
    const goesOn =
      last.length === runs.length &&
      runs.every((run, i) => run.column === last[i]?.column && run.columns === last[i]?.columns);
    if (goesOn) for (const each of last) each.rows++;
    else areas.push(...runs.map((run) => ({ row: r + 1, rows: 1, ...run })));
  }
  return areas;
}

function runsOf<T>(row: readonly T[], value: T): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const [c, cell] of row.entries()) {
    const last = runs[runs.length - 1];
    if (cell !== value) continue;
    if (last && last.column + last.columns === c + 1) last.columns++;
    else runs.push({ column: c + 1, columns: 1 });
  }
  return runs;
}
