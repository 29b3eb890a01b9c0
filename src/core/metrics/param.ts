import type { Bounds } from '../values/read-number.ts';

/** What a parameter means; it decides what is accepted and how an example is shown. */
export type Kind = 'money' | 'count' | 'rate' | 'number' | 'text' | 'date';

/**
 * One parameter. `Value` is what `compute` receives: a number for money, counts, rates and dates (as a day count), a
 * string for text, a read-only array for a list. `IsOptional` lets a native formula leave it out.
 */
export interface Param<Value = unknown, IsOptional extends boolean = boolean> {
  readonly kind: Kind;
  /** What it is and its unit, one line, English. */
  readonly text: string;
  readonly optional: IsOptional;
  /** A list takes a whole range as one value; any other parameter has one value per row. */
  readonly list: boolean;
  readonly default?: number | string;
  readonly bounds: Bounds;
  /** Never there: carries the type. */
  readonly valueType?: () => Value;
}

type Limits = Partial<Bounds>;

// The widest finite range: NaN and the infinities fail the same comparison as a value out of bounds.
const ANY: Bounds = { above: Number.NEGATIVE_INFINITY, min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

function required<Value>(kind: Kind, text: string, limits: Limits): Param<Value, false> {
  return { kind, text, optional: false, list: false, bounds: { ...ANY, ...limits } };
}

/** An amount in the one currency of the sheet. Refunds may make it negative unless limited. */
export const money = (text: string, limits: Limits = {}) => required<number>('money', text, limits);

/** How many there are; fractions stand for averages. */
export const count = (text: string, limits: Limits = {}) =>
  required<number>('count', text, { min: 0, ...limits });

/** A share from 0 to 1, typed as 0.4 or 40%. */
export const rate = (text: string, limits: Limits = {}) =>
  required<number>('rate', text, { min: 0, max: 1, ...limits });

export const number = (text: string, limits: Limits = {}) => required<number>('number', text, limits);

export const text = (meaning: string) => required<string>('text', meaning, {});

export const date = (meaning: string) => required<number>('date', meaning, {});

/** May be left out or blank; without a default `compute` receives undefined. */
export function optional<V>(param: Param<V, false>): Param<V | undefined, true>;
export function optional<V extends number | string>(param: Param<V, false>, byDefault: V): Param<V, true>;
export function optional(param: Param<unknown, false>, byDefault?: number | string): Param<unknown, true> {
  return { ...param, optional: true, default: byDefault } as Param<unknown, true>;
}

/** As a list that may be left out; a blank cell in it is ''. */
export function optionalList(param: Param<string, false>): Param<readonly string[] | undefined, true> {
  return { ...param, list: true, optional: true } as unknown as Param<readonly string[] | undefined, true>;
}

/** The whole range as one value. All lists of a call have the same shape; places where one is blank are left out. */
export function list<V>(param: Param<V, false>): Param<readonly V[], false> {
  return { ...param, list: true } as unknown as Param<readonly V[], false>;
}
