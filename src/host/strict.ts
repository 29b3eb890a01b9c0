import type { Check } from './argument.ts';
import { typeName } from './argument.ts';
import type { Needs } from './auth-mode.ts';
import type { Script } from './script.ts';
import type { Effect } from './service-calls.ts';

export interface Member {
  readonly effect: Effect;
  readonly needs?: Needs;
  readonly takes: readonly (readonly Check[])[];
}
type Forms = (readonly Check[])[];

const member = (effect: Effect, takes: Forms): Member => ({ effect, takes: takes.length > 0 ? takes : [[]] });
/** Each form is one accepted list of arguments; none means no argument. */
export const reads = (...forms: Forms): Member => member('reads', forms);
export const writes = (...forms: Forms): Member => member('writes', forms);
/** Only gives the script an object to go on with, such as a range or a builder. */
export const makes = (...forms: Forms): Member => member('makes', forms);
export const needing = (needs: Needs, of: Member): Member => ({ ...of, needs });

/** What an emulated class is called, which service it belongs to, and every member a script may name. */
export interface Kind<Names extends string = string> {
  readonly name: string;
  readonly service: string;
  readonly needs: Needs;
  readonly members: Readonly<Record<Names, Member>>;
  /** Enums and constants, read as properties. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export const kind = <Names extends string>(
  name: string,
  members: Record<Names, Member>,
  rest: { service?: string; needs?: Needs; values?: Record<string, unknown> } = {},
): Kind<Names> => ({ name, members, service: 'Spreadsheets', needs: 'document', ...rest });

const implementations = new WeakMap<object, Emulated>();
const facades = new WeakMap<Emulated, object>();

/**
 * The base of every emulated class. The script only ever holds the facade: a member that is not declared throws
 * with its name, arguments are checked, leave is checked, the call is counted.
 */
export abstract class Emulated<Google extends object = object> {
  abstract readonly kind: Kind;
  constructor(protected readonly script: Script) {}

  /** This object as the script sees it. */
  get facade(): Google {
    let facade = facades.get(this);
    if (!facade) {
      facade = new Proxy(Object.freeze({}), handlerOf(this));
      facades.set(this, facade);
      implementations.set(facade, this);
    }
    return facade as Google;
  }
}

function handlerOf(target: Emulated): ProxyHandler<object> {
  const { name, members, values } = target.kind;
  const notEmulated = (key: PropertyKey) =>
    new Error(`${name}.${String(key)} is not emulated by the local host.`);
  return {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      // JSON.stringify asks every object for it.
      if (key === 'toJSON') return undefined;
      if (values && Object.hasOwn(values, key)) return values[key];
      if (Object.hasOwn(members, key)) return (...args: unknown[]) => call(target, key, args);
      throw notEmulated(key);
    },
    set(_, key) {
      throw notEmulated(key);
    },
    has: (_, key) => typeof key === 'string' && (Object.hasOwn(members, key) || key in (values ?? {})),
  };
}

function call(target: Emulated, key: string, args: unknown[]): unknown {
  const { kind: of } = target;
  const found = of.members[key] as Member;
  const script = (target as unknown as { script: Script }).script;
  script.enter(of, key, found);
  if (!found.takes.some((form) => fits(form, args))) {
    throw new Error(
      `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${of.name}.${key}.`,
    );
  }
  const method = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[key];
  if (typeof method !== 'function') throw new Error(`${of.name}.${key} is declared but not written.`);
  return method.apply(target, args);
}

const fits = (form: readonly Check[], args: unknown[]): boolean =>
  form.length === args.length && form.every((each, index) => each.accepts(args[index]));

/** The object behind a facade, for members that take another emulated object. */
export function behind<T extends Emulated>(facade: unknown, type: abstract new (...args: never[]) => T): T {
  const found = typeof facade === 'object' && facade !== null ? implementations.get(facade) : undefined;
  if (found instanceof type) return found;
  throw new Error(`The parameters (${typeName(facade)}) don't match the method signature.`);
}

/** Accepts the facade of an emulated class, by its kind's name. */
export const emulated = (kindName: string): Check => ({
  name: kindName,
  accepts: (value) =>
    typeof value === 'object' && value !== null && implementations.get(value)?.kind.name === kindName,
});

/** An enum as scripts see it: its constants compare by identity, and an unknown one throws. */
export function enumOf<Names extends string>(
  name: string,
  names: readonly Names[],
): Record<Names, EnumValue> {
  const constants = Object.fromEntries(
    names.map((each, ordinal) => [each, new EnumValue(name, each, ordinal)]),
  );
  return new Proxy(Object.freeze(constants), {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'toJSON') return undefined;
      if (Object.hasOwn(target, key)) return target[key];
      throw new Error(`${name}.${key} is not emulated by the local host.`);
    },
  }) as Record<Names, EnumValue>;
}

export class EnumValue {
  readonly #enum: string;
  readonly #name: string;
  readonly #ordinal: number;
  constructor(of: string, name: string, ordinal: number) {
    this.#enum = of;
    this.#name = name;
    this.#ordinal = ordinal;
  }
  name = (): string => this.#name;
  ordinal = (): number => this.#ordinal;
  toString = (): string => this.#name;
  isOf = (of: string): boolean => this.#enum === of;
}

export const constantOf = (enumName: string): Check => ({
  name: enumName,
  accepts: (value) => value instanceof EnumValue && value.isOf(enumName),
});
