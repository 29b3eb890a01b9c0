import type { FormulaArgument } from '../sidebar-api.ts';
import { cellsOfReference } from './cells-of-reference.ts';
import type { AnyMetric } from './define-metric.ts';
import type { Param } from './param.ts';

/** How many rows and columns a call's result fills; one cell for whole columns, whose end is not known here. */
export function resultSize(
  metric: AnyMetric,
  args: readonly FormulaArgument[],
): { rows: number; columns: number } {
  const params = Object.values<Param>(metric.params);
  const values = metric.spills?.length ?? 1;
  const sizes = args.flatMap((argument, at) => (argument.kind === 'range' ? [sizeOf(argument.a1, at)] : []));
  function sizeOf(a1: string, at: number) {
    const { top, left, bottom, right } = cellsOfReference(a1);
    return { rows: bottom - top + 1, columns: right - left + 1, isList: params[at]?.list === true };
  }
  const each = sizes.find(({ rows, columns, isList }) => !isList && rows * columns > 1);
  if (each && !Number.isFinite(each.rows * each.columns)) return { rows: 1, columns: 1 };
  if (each && each.rows > 1) return { rows: each.rows, columns: each.columns * values };
  if (each) return { rows: values, columns: each.columns };
  // Several values stand below each other beside lists in a column, else side by side.
  const isVertical = sizes.some(({ isList, columns }) => isList && columns === 1);
  return isVertical ? { rows: values, columns: 1 } : { rows: 1, columns: values };
}
