import { area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import type { SheetDraft } from '../sheet-draft.ts';
import type { PlanCell } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';

export interface DataContext {
  draft: SheetDraft;
  texts: SheetTexts;
  width: number;
}

/** Where the columns of every table of the tab stand. */
export const AT = { item: 1, second: 2, value: 3, denominator: 4, source: 5, year: 6 } as const;

export interface DataRow {
  item: PlanCell;
  second?: PlanCell;
  value: PlanCell;
  denominator: PlanCell;
  source: PlanCell;
  year: PlanCell;
}

/** A section's title, its hint and the heads of its table. Returns the first row of the table. */
export function tableHead(
  { draft, texts, width }: DataContext,
  row: number,
  parts: {
    section: string;
    hint: string;
    item: string;
    second?: string;
    value: string;
    denominator?: string;
  },
): number {
  const { denominator, source, year } = texts.benchmarks.heads;
  draft.cell(row, AT.item, parts.section);
  draft.style('section', area(row, 1, 1, width));
  draft.cell(row + 1, AT.item, parts.hint, 'purpose');
  draft.put(row + 2, AT.item, [
    [parts.item, parts.second ?? '', parts.value, parts.denominator ?? denominator, source, year],
  ]);
  draft.style('columnHead', area(row + 2, AT.item, 1, width));
  draft.style('numberHead', area(row + 2, AT.value));
  draft.style('numberHead', area(row + 2, AT.year));
  return row + 3;
}

/** One figure a person may change, and where it is from. */
export function dataRow(
  { draft }: DataContext,
  row: number,
  cells: DataRow,
  look: { role: Role; format: NumberFormat },
): void {
  const { item, second = '', value, denominator, source, year } = cells;
  draft.put(row, AT.item, [[item, second, value, denominator, source, year]]);
  draft.style('label', area(row, AT.item, 1, AT.year));
  draft.style(look.role, area(row, AT.value));
  draft.format(look.format, area(row, AT.value));
  draft.format('year', area(row, AT.year));
}
