import { type Problem, ProblemError, problem } from '../values/problem.ts';
import type { AnyMetric } from './define-metric.ts';
import { type Grid, gridOf, onlyCell, sameShape, sizeText } from './grid.ts';
import { newOnce, type Once } from './once.ts';
import type { Param } from './param.ts';
import { BLANK, isProblem, readArgument } from './read-argument.ts';
import { type ListArgument, readLists } from './read-lists.ts';

/** A parameter with its own value in every row. */
export interface Column {
  readonly name: string;
  readonly param: Param;
  readonly grid: Grid;
  // Beside `grid` and `param` for the loop over 100,000 rows.
  readonly rows: Grid['rows'];
  readonly isNumber: boolean;
  readonly above: number;
  readonly min: number;
  readonly max: number;
}

/** The arguments of one call, sorted into what holds for all rows and what changes from row to row. */
export interface PreparedCall {
  readonly fixed: Record<string, unknown>;
  readonly columns: readonly Column[];
  /** The lists stand in a column, so that a result of several values spills downwards beside them. */
  readonly isVertical: boolean;
  /** A required value that holds for all rows is blank. */
  readonly blank: boolean;
  /** Why a value that holds for all rows is refused. */
  readonly refused: Problem | undefined;
  /** For what its rows share. */
  readonly once: Once;
}

/** Throws ProblemError for a wrong number of arguments and for ranges of different shape. */
export function prepareCall(metric: AnyMetric, args: ArrayLike<unknown>): PreparedCall {
  const params = Object.entries<Param>(metric.params);
  checkArity(metric.name, params, args.length);
  const fixed: Record<string, unknown> = {};
  const columns: Column[] = [];
  const lists: ListArgument[] = [];
  let blank = false;
  let refused: Problem | undefined;
  params.forEach(([name, param], place) => {
    // Every name is set here, in order: all rows then share one object of one shape, which keeps long ranges fast.
    fixed[name] = undefined;
    const raw = args[place];
    if (param.list) {
      lists.push({ name, param, raw });
      return;
    }
    const grid = gridOf(raw);
    if (grid) {
      columns.push({
        name,
        param,
        grid,
        rows: grid.rows,
        isNumber: param.kind !== 'text' && param.kind !== 'date',
        ...param.bounds,
      });
      return;
    }
    const value = readArgument(onlyCell(raw), name, param);
    if (value === BLANK) blank = true;
    else if (isProblem(value)) refused ??= value;
    else fixed[name] = value;
  });
  checkShapes(columns);
  if (lists.length > 0) {
    const read = readLists(lists);
    if (isProblemOfLists(read)) refused ??= read;
    else {
      Object.assign(fixed, read);
      blank ||= Object.values(read)[0]!.length === 0;
    }
  }
  return { fixed, columns, isVertical: lists.some(isColumn), blank, refused, once: newOnce() };
}

function isColumn({ raw }: ListArgument): boolean {
  const grid = gridOf(raw);
  return grid !== undefined && grid.width === 1;
}

const isProblemOfLists = (read: Record<string, unknown[] | undefined> | Problem): read is Problem =>
  'code' in read;

function checkArity(metric: string, params: readonly (readonly [string, Param])[], given: number): void {
  if (given > params.length) {
    throw new ProblemError(problem('too-many-arguments', { metric, most: params.length }));
  }
  const missing = params.slice(given).find(([, param]) => !param.optional);
  if (missing) throw new ProblemError(problem('missing-argument', { metric, name: missing[0] }));
}

function checkShapes(columns: readonly Column[]): void {
  const [first, ...others] = columns;
  if (!first) return;
  const odd = others.find((column) => !sameShape(column.grid, first.grid));
  if (!odd) return;
  throw new ProblemError(
    problem('shape-differs', {
      name: odd.name,
      size: sizeText(odd.grid),
      other: first.name,
      otherSize: sizeText(first.grid),
    }),
  );
}
