import { isBlank } from '../values/cell.ts';
import type { Problem } from '../values/problem.ts';
import { readDate } from '../values/read-date.ts';
import { readNumber } from '../values/read-number.ts';
import { readText } from '../values/read-text.ts';
import type { Param } from './param.ts';

/** A required value that is not there yet: the result is blank too. */
export const BLANK: unique symbol = Symbol('blank');

/** One cell as the parameter's value: its default when an optional one is blank. */
export function readArgument(raw: unknown, name: string, param: Param): unknown {
  return isBlank(raw) ? (param.optional ? param.default : BLANK) : readFilled(raw, name, param);
}

export function readFilled(raw: unknown, name: string, param: Param): number | string | Problem {
  if (param.kind === 'text') return readText(raw, name);
  if (param.kind === 'date') return readDate(raw, name);
  return readNumber(raw, name, param.kind === 'rate', param.bounds);
}

/** Values are numbers, texts, undefined, BLANK or lists: any other object is the reason why there is none. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && !Array.isArray(value);
}
