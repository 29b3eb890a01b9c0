import type { EngineArgument, EngineMatrix, EngineResult, EngineValue } from './custom-function-values.ts';
import { type EngineGetters, registries } from './engine.ts';
import type { FunctionHelp } from './jsdoc.ts';

/** The engine's functions that Google Sheets does not have, found by comparing the two lists of names. */
const NOT_IN_SHEETS = [
  'ARRAYTOTEXT ARRAY.CONSTRAIN DROP EXPAND FORMAT.LARGE.NUMBER MATTHEWS MONTH.END MONTH.START PIVOT PIVOT.HEADER',
  'PIVOT.VALUE POLYFIT.COEFFS POLYFIT.FORECAST QUARTER QUARTER.END QUARTER.START REGEXTEST SPEARMAN TAKE TEXTAFTER',
  'TEXTBEFORE TEXTSPLIT YEAR.END YEAR.START',
]
  .join(' ')
  .split(' ');

export type FormulaCall = (args: readonly EngineArgument[]) => EngineResult;

/** Which functions a spreadsheet has beside the built-in ones; the engine's own registry is one for all of them. */
const functionsOf = new WeakMap<EngineGetters, ReadonlyMap<string, FormulaCall>>();

const registry = registries.functionRegistry as unknown as {
  content: Record<string, Record<string, unknown>>;
  mapping: Record<string, (this: { getters: EngineGetters }, ...args: EngineArgument[]) => EngineResult>;
  replace(name: string, description: unknown): unknown;
};
const BUILT_IN = new Set(Object.keys(registry.content));
for (const name of NOT_IN_SHEETS) delete registry.content[name];

/**
 * The engine takes the empty text a formula gives for 0 in arithmetic; Google Sheets answers #VALUE!. A cell that is
 * really empty is 0 in both.
 */
for (const name of ['ADD', 'MINUS', 'MULTIPLY', 'DIVIDE', 'POWER', 'UMINUS', 'UPLUS', 'UNARY.PERCENT']) {
  const lenient = registry.mapping[name];
  if (!lenient) throw new Error(`the engine has no function ${name}`);
  registry.mapping[name] = function (...given) {
    const isEmptyText = given.some((value) => value && 'value' in value && value.value === '');
    if (isEmptyText) {
      return { value: '#ERROR', message: `The function ${name} expects a number value, but '' is a string.` };
    }
    return lenient.apply(this, given);
  };
}

/** The engine writes numbers into texts as JavaScript does; Google Sheets with 15 digits and the locale's decimal mark. */
for (const name of ['CONCATENATE', 'CONCAT']) {
  const join = registry.mapping[name];
  if (!join) throw new Error(`the engine has no function ${name}`);
  registry.mapping[name] = function (...given) {
    const { decimalSeparator } = this.getters.getLocale();
    return join.apply(
      this,
      given.map((argument) => withWrittenNumbers(argument, decimalSeparator)),
    );
  };
}

function withWrittenNumbers(argument: EngineArgument, decimalMark: string): EngineArgument {
  const written = (value: EngineValue | undefined): EngineValue | undefined =>
    typeof value?.value === 'number'
      ? {
          ...value,
          value: String(Number(value.value.toPrecision(15)))
            .replace('.', decimalMark)
            .toUpperCase(),
        }
      : value;
  return Array.isArray(argument)
    ? (argument as EngineMatrix).map((column) => column.map(written))
    : written(argument as EngineValue | undefined);
}

/** More arguments than any formula passes. */
const MOST_ARGUMENTS = 64;

const argument = (name: string, description: string) => ({
  name,
  description,
  type: ['ANY'],
  acceptMatrix: true,
});
const padding = Array.from({ length: MOST_ARGUMENTS }, () => argument('', ''));

/** Makes the functions of one spreadsheet callable in its formulas, with their help. Others do not see them. */
export function attachFunctions(getters: EngineGetters, functions: ReadonlyMap<string, FormulaCall>): void {
  functionsOf.set(getters, functions);
}

/**
 * Tells the engine a name before a workbook with formulas is loaded. Google passes a custom function whatever
 * arguments are written, so their number is not checked here.
 */
export function declareFunction({ name, description, params }: FunctionHelp): void {
  const key = name.toUpperCase();
  if (BUILT_IN.has(key))
    throw new Error(`${name} is a built-in function; a custom function needs another name.`);
  if (!(key in registry.content)) primeArgumentPlaces(key);
  const args = params.map((param) => argument(param.name, param.description));
  // Arguments beyond the documented ones are found on the prototype: accepted, and not shown in the help.
  Object.setPrototypeOf(args, Object.assign(Object.create(Array.prototype), { ...padding }));
  registry.replace(key, { description, category: 'Throughline', args, compute: () => '', isExported: false });
  Object.assign(registry.content[key]!, { minArgRequired: 0, maxArgPossible: MOST_ARGUMENTS });
  registry.mapping[key] = function (...given) {
    const call = functionsOf.get(this.getters)?.get(key);
    if (!call) return { value: '#NAME?', message: `Unknown function: "${name}"` };
    return call(given);
  };
}

/** The engine remembers by name which argument takes which place; the first call of each length settles it. */
function primeArgumentPlaces(key: string): void {
  registry.replace(key, { description: '', category: 'Throughline', args: padding, compute: () => '' });
  const compiled = registry.mapping[key]!;
  for (let count = 0; count <= MOST_ARGUMENTS; count++) {
    compiled.apply(
      {} as never,
      Array.from({ length: count }, () => undefined),
    );
  }
}
