import { literalText } from '../literal-text.ts';
import type { PlanCell, SheetPlan } from '../sheet-plan.ts';

/**
 * A report as it stands now, to be sent away: the same looks and charts, with values in the place of formulas, and
 * nothing that leads back to the workbook. `values` are the report's cells, row by row; days are numbers.
 */
export function valuesPlan(
  report: SheetPlan,
  name: string,
  values: readonly (readonly PlanCell[])[],
): SheetPlan {
  const cells = values
    .slice(0, report.rows)
    .map((row) =>
      row.slice(0, report.columns).map((cell) => (typeof cell === 'string' ? literalText(cell) : cell)),
    );
  return {
    ...report,
    identity: { kind: 'copy' },
    name,
    blocks: [{ row: 1, column: 1, cells }],
    names: [],
    cells: [],
    validations: [],
    protections: [],
  };
}
