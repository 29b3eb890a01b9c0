import type { Area, SheetPlan } from './sheet-plan.ts';

/**
 * Several tabs on one sheet, next to each other: their columns, looks and notes. What they have in cells, names, rules
 * and heights of rows is written to each tab itself.
 */
export function sideBySide(plans: readonly SheetPlan[]): SheetPlan {
  const [first] = plans;
  if (!first) throw new Error('there are no tabs to put side by side');
  let columns = 0;
  const parts = plans.map((plan) => {
    const before = columns;
    columns += plan.columns;
    const shift = (area: Area): Area => ({ ...area, column: area.column + before });
    return {
      styles: plan.styles.map((style) => ({ ...style, area: shift(style.area) })),
      formats: plan.formats.map((format) => ({ ...format, area: shift(format.area) })),
      notes: plan.notes.map((note) => ({ ...note, column: note.column + before })),
      hiddenColumns: plan.hiddenColumns.map((column) => column + before),
    };
  });
  return {
    ...first,
    rows: Math.max(...plans.map((plan) => plan.rows)),
    columns,
    rowHeights: [],
    widths: plans.flatMap((plan) => plan.widths),
    styles: parts.flatMap(({ styles }) => styles),
    formats: parts.flatMap(({ formats }) => formats),
    notes: parts.flatMap(({ notes }) => notes),
    hiddenColumns: parts.flatMap(({ hiddenColumns }) => hiddenColumns),
    blocks: [],
    names: [],
    cells: [],
    merges: [],
    mergesAcross: [],
    validations: [],
    conditions: [],
    charts: [],
    protections: [],
  };
}
