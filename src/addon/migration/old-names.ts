import { columnName } from '../../core/plans/ledger.ts';
import { LEDGERS } from '../../core/plans/ledgers.ts';
import type { PlannedName, SheetPlan } from '../../core/plans/sheet-plan.ts';
import { LEDGER_KINDS } from '../../core/plans/tab-identity.ts';

/**
 * The plan with those old names that its cells and columns have ceased to have: formulas of people's own that use them
 * then read the new tab.
 */
export function withOldNames(plan: SheetPlan, old: ReadonlyMap<string, unknown>): SheetPlan {
  const planned = new Set(plan.names.map(({ name }) => name));
  const further = [...plan.cells, ...columnsOf(plan)].filter(
    ({ name }) => old.has(name) && !planned.has(name),
  );
  return { ...plan, names: [...plan.names, ...further] };
}

function columnsOf({ identity, names }: SheetPlan): PlannedName[] {
  const kind = LEDGER_KINDS.find((each) => each === identity.kind);
  if (!kind) return [];
  const ledger = LEDGERS[kind];
  const rows = names.find(({ name }) => name === `${ledger.prefix}_Campaign`);
  if (!rows) return [];
  return ledger.columns.map(({ key }, index) => ({
    name: columnName<string>(ledger, key),
    area: { ...rows.area, column: index + 1 },
  }));
}
