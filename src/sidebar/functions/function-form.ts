import { argumentText, callText } from '../../core/metrics/formula-call.ts';
import { METRICS, type MetricName } from '../../core/metrics/index.ts';
import type { Param } from '../../core/metrics/param.ts';
import { isProblem, readFilled } from '../../core/metrics/read-argument.ts';
import type { FormulaArgument, ReplyOf } from '../../core/sidebar-api.ts';
import type { Problem } from '../../core/values/problem.ts';
import { typedNumber } from '../typed-number.ts';

/** One argument as it stands in its field: cells that were picked, or what is typed. */
export interface ArgumentField {
  typed: string;
  cells: ReplyOf<'readSelection'> | null;
}

/** By the name of the argument; one that is missing is empty. */
export type FunctionForm = Readonly<Record<string, ArgumentField>>;
export const EMPTY_FIELD: ArgumentField = { typed: '', cells: null };

export interface ArgumentError {
  name: string;
  /** Why a cell would refuse it, or that a required one is empty. */
  reason: Problem | 'empty' | 'empty-cells';
}

/** Several values, and dates, which are typed differently in every locale, come from cells only. */
export const isFromCells = ({ list, kind }: Param): boolean => list || kind === 'date';

/** The arguments in their order, and everything that keeps them from making a formula. */
export function readFunctionForm(
  metric: MetricName,
  form: FunctionForm,
  locale: string,
): { args: readonly FormulaArgument[]; errors: readonly ArgumentError[] } {
  const errors: ArgumentError[] = [];
  const args = paramsOf(metric).map(([name, param]): FormulaArgument => {
    const read = readField(form[name] ?? EMPTY_FIELD, name, param, locale);
    if ('kind' in read) return read;
    errors.push({ name, reason: read.reason });
    return { kind: 'none' };
  });
  return { args, errors };
}

/** The formula as far as it is filled in; the names of required arguments hold the places that are not. */
export function previewOf(metric: MetricName, form: FunctionForm, locale: string): string {
  const { args, errors } = readFunctionForm(metric, form, locale);
  const firstCells = args.find((argument) => argument.kind === 'range');
  const texts = paramsOf(metric).map(([name, param], at) =>
    errors.some((error) => error.name === name)
      ? name
      : // Most results stand beside the cells they are from: the sheet is named once it is another one.
        argumentText(args[at] ?? { kind: 'none' }, param, firstCells?.sheet ?? ''),
  );
  return callText(metric, texts);
}

export const paramsOf = (metric: MetricName): [name: string, param: Param][] =>
  Object.entries<Param>(METRICS[metric].params);

function readField(
  { typed, cells }: ArgumentField,
  name: string,
  param: Param,
  locale: string,
): FormulaArgument | { reason: ArgumentError['reason'] } {
  if (cells) return { kind: 'range', sheet: cells.sheet, a1: cells.a1 };
  const text = typed.trim();
  if (text === '') {
    if (param.optional) return { kind: 'none' };
    return { reason: isFromCells(param) ? 'empty-cells' : 'empty' };
  }
  const value = readFilled(param.kind === 'text' ? text : numberOf(text, locale), name, param);
  if (isProblem(value)) return { reason: value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

/** As a cell reads it: 40 % is 0.4. What is no number stays a text, to be refused by its own words. */
function numberOf(typed: string, locale: string): number | string {
  const number = typedNumber(typed, locale);
  if (number === null || Number.isNaN(number)) return typed;
  return typed.includes('%') ? Number((number / 100).toPrecision(15)) : number;
}
