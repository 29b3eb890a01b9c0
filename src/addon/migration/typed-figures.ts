import { AT } from '../../core/plans/benchmarks/data-table.ts';
import type { PlanCell, SheetPlan } from '../../core/plans/sheet-plan.ts';
import type { OldCells } from './campaign-as-typed.ts';

/** Each row of a figure, from what it is of to the year it is from. */
const WIDTH = AT.year;

/** The plan of the benchmarks with the figures of the old tab and their sources, in rows that are still about the same. */
export function withTypedFigures(
  plan: SheetPlan,
  { values, formulas }: OldCells,
  readCell: (value: unknown) => PlanCell,
): SheetPlan {
  const typed = plan.blocks.flatMap(({ row, column, cells }) => {
    const old = values[row - 1] ?? [];
    const line = cells[0] ?? [];
    const isFigure = column === AT.item && cells.length === 1 && line.length === WIDTH;
    const isSame = (at: number): boolean => isFormula(line[at - 1]) || line[at - 1] === old[at - 1];
    if (!isFigure || typeof old[AT.value - 1] !== 'number') return [];
    if (!isSame(AT.item) || !isSame(AT.denominator)) return [];
    return line.flatMap((planned, index) =>
      isFormula(planned) || formulas[row - 1]?.[index]
        ? []
        : [{ row, column: column + index, cells: [[readCell(old[index])]] }],
    );
  });
  return { ...plan, blocks: [...plan.blocks, ...typed] };
}

const isFormula = (cell: PlanCell | undefined): boolean => typeof cell === 'string' && cell.startsWith('=');
