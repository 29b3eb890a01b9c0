import type { Role } from './look.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';

/** A cell that should hold a formula and does not. Rows and columns count from 1. */
export interface LostFormula {
  row: number;
  column: number;
  formula: string;
}

/** What a person may write over: a formula in such a cell is a suggestion. */
const TYPED: ReadonlySet<Role> = new Set(['input', 'inputText', 'suggested']);

interface Placed {
  row: number;
  column: number;
  value: PlanCell;
}

/**
 * The calculated cells of a tab in which no formula stands any more, given what does. The tab may be in another language
 * than `plan`: the one whose words stand there counts. A cell is left alone unless the plan's words above and below
 * it, and in every column, stand where the plan has them: somebody may have inserted rows, or the layout is older.
 */
export function lostFormulas(
  plan: SheetPlan,
  inOtherLanguages: () => readonly SheetPlan[],
  formulas: readonly (readonly string[])[],
  readValues: () => readonly (readonly unknown[])[],
): LostFormula[] {
  const isLost = ({ row, column, value }: Placed): boolean =>
    isFormula(value) && formulas[row - 1]?.[column - 1] === '';
  // Every language has its formulas in the same cells.
  if (!fixedCells(plan).some(isLost)) return [];

  const values = readValues();
  const stands = ({ row, column, value }: Placed): boolean => values[row - 1]?.[column - 1] === value;
  const readings = [plan, ...inOtherLanguages()].map((each) => {
    const cells = fixedCells(each);
    const words = cells.filter(({ value }) => typeof value === 'string' && !isFormula(value));
    return { cells, words, standing: words.filter(stands).length };
  });
  const { cells, words } = readings.reduce((best, each) => (each.standing > best.standing ? each : best));
  const isShifted = (column: number): boolean => {
    const own = words.filter((word) => word.column === column);
    return own.filter(stands).length * 2 < own.length;
  };
  if (words.some(({ column }) => isShifted(column))) return [];
  const isInPlace = (row: number): boolean => {
    const above = words.filter((word) => word.row <= row).pop();
    const below = words.find((word) => word.row >= row);
    return (!above || stands(above)) && (!below || stands(below));
  };
  return cells.flatMap((cell) =>
    isLost(cell) && isInPlace(cell.row)
      ? [{ row: cell.row, column: cell.column, formula: String(cell.value) }]
      : [],
  );
}

const isFormula = (value: PlanCell): boolean => typeof value === 'string' && value.startsWith('=');

/** All but blanks and what a person may write over, in reading order. */
function fixedCells(plan: SheetPlan): Placed[] {
  const typed = new Set<string>();
  for (const { role, area } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (TYPED.has(role)) typed.add(`${row} ${column}`);
        else typed.delete(`${row} ${column}`);
      }
    }
  }
  return plan.blocks
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) => line.map((value, c) => ({ row: row + r, column: column + c, value }))),
    )
    .filter(({ row, column, value }) => value !== '' && !typed.has(`${row} ${column}`))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
