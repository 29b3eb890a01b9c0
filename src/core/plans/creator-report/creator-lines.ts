import { area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import type { ReportScope } from '../report/report-scope.ts';
import type { FigureSource } from '../report/report-texts.ts';
import type { PlanCell } from '../sheet-plan.ts';

export const CREATOR_WIDTHS = [150, 124, 86, 150, 124, 94, 76] as const;
export const CREATOR_COLUMNS = CREATOR_WIDTHS.length;
/** Where the two groups of label, value and source begin, and how many columns each has. */
export const LEFT = { column: 1, columns: 3 } as const;
export const RIGHT = { column: 4, columns: 4 } as const;

/** With room above, in place of an empty row: all of it has to go on one page. */
export const SECTION_HEIGHT = 32;

export interface Line {
  label: string;
  /** A formula without leading '=', or what is typed. */
  value: string;
  source: FigureSource;
  format?: NumberFormat;
  /** The cell's name for other formulas of the tab. */
  name?: string;
  /** Typed here, and what stands in it at first. */
  typed?: PlanCell;
  /** A long text takes the rest of the group, in the place of what it rests on. */
  wide?: boolean;
}

/** A section of labels, values and what each value rests on. Returns the next free row. */
export function lines(
  { draft, texts }: ReportScope,
  row: number,
  side: typeof LEFT | typeof RIGHT,
  { section, all }: { section: string; all: readonly Line[] },
): number {
  draft.cell(row, side.column, section);
  draft.style('section', area(row, side.column, 1, side.columns));
  draft.height(row, SECTION_HEIGHT);
  for (const [index, { label, value, source, format, name, typed, wide }] of all.entries()) {
    const at = row + 1 + index;
    draft.cell(at, side.column, label, 'check');
    draft.cell(
      at,
      side.column + 1,
      typed ?? `=${value}`,
      typed === undefined ? roleOf(source, format) : 'input',
      {
        ...(format ? { format } : {}),
        ...(name ? { name } : {}),
      },
    );
    if (wide) {
      const rest = area(at, side.column + 1, 1, side.columns - 1);
      draft.style('calculated', rest);
      draft.merge(rest);
    } else draft.cell(at, side.column + 2, texts.report.sources[source], 'hint');
  }
  return row + 1 + all.length;
}

function roleOf(source: FigureSource, format: NumberFormat | undefined): Role {
  if (!format) return 'calculated';
  return source === 'measured' ? 'imported' : source === 'estimated' ? 'estimated' : 'calculated';
}
