import { isBlank } from '../values/cell.ts';
import { type Problem, ProblemError, problem } from '../values/problem.ts';
import { type Grid, gridOf, onlyCell, sameShape, sizeText } from './grid.ts';
import type { Param } from './param.ts';
import { isProblem, readFilled } from './read-argument.ts';

export interface ListArgument {
  readonly name: string;
  readonly param: Param;
  readonly raw: unknown;
}

/**
 * The lists of a call side by side, row by row: a place where a required list is blank is left out of all of them; a
 * single cell stands for every place. Gives the first reason why a cell is refused, named with its place ("counts #3").
 * Throws ProblemError when the ranges differ in shape.
 */
export function readLists(lists: readonly ListArgument[]): Record<string, unknown[] | undefined> | Problem {
  const grids = lists.map(({ raw }) => gridOf(raw));
  const shape = shapeOf(lists, grids);
  const singles = lists.map(({ raw }) => onlyCell(raw));
  const read: unknown[][] = lists.map(() => []);
  const cells: unknown[] = [];
  for (let row = 0; row < shape.height; row++) {
    for (let column = 0; column < shape.width; column++) {
      let isMissing = false;
      for (let at = 0; at < lists.length; at++) {
        const grid = grids[at];
        cells[at] = grid ? grid.rows[row]![column] : singles[at];
        if (!lists[at]!.param.optional && isBlank(cells[at])) isMissing = true;
      }
      if (isMissing) continue;
      for (let at = 0; at < lists.length; at++) {
        const { name, param } = lists[at]!;
        // Only an optional list gets here with a blank: its place stays, empty.
        const value = isBlank(cells[at]) ? '' : readFilled(cells[at], name, param);
        if (!isProblem(value)) read[at]!.push(value);
        else {
          const place = grids[at] ? `${name} #${row * shape.width + column + 1}` : name;
          return readFilled(cells[at], place, param) as Problem;
        }
      }
    }
  }
  return Object.fromEntries(
    lists.map(({ name, param, raw }, at) => [name, isLeftOut(param, raw) ? undefined : read[at]!]),
  );
}

const isLeftOut = (param: Param, raw: unknown): boolean =>
  param.optional && isBlank(onlyCell(raw)) && !gridOf(raw);

function shapeOf(lists: readonly ListArgument[], grids: readonly (Grid | undefined)[]) {
  const first = grids.findIndex((grid) => grid !== undefined);
  if (first < 0) return { height: 1, width: 1 };
  const shape = grids[first]!;
  const other = grids.findIndex((grid) => grid !== undefined && !sameShape(grid, shape));
  if (other < 0) return shape;
  throw new ProblemError(
    problem('shape-differs', {
      name: lists[other]!.name,
      size: sizeText(grids[other]!),
      other: lists[first]!.name,
      otherSize: sizeText(shape),
    }),
  );
}
