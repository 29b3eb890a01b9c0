/** Run-time checks of the arguments a script passes; their names appear in the error, as Google's types do. */
export interface Check {
  readonly name: string;
  accepts(value: unknown): boolean;
}

const check = (name: string, accepts: (value: unknown) => boolean): Check => ({ name, accepts });

export const text = check('String', (value) => typeof value === 'string');
export const textOrNull = check('String', (value) => value === null || typeof value === 'string');
export const flag = check('Boolean', (value) => typeof value === 'boolean');
export const flagOrNull = check('Boolean', (value) => value === null || typeof value === 'boolean');
export const number = check('Number', (value) => typeof value === 'number' && Number.isFinite(value));
export const integer = check('Integer', (value) => Number.isInteger(value));
export const date = check('Date', (value) => value instanceof Date && !Number.isNaN(value.getTime()));
export const anything = check('Object', (value) => value !== undefined);
export const record = check('Object', (value) => typeof value === 'object' && value !== null);

export const listOf = (item: Check): Check =>
  check(`${item.name}[]`, (value) => Array.isArray(value) && value.every((each) => item.accepts(each)));
export const gridOf = (item: Check): Check => listOf(listOf(item));
/** Cells are checked one by one where they are written: the message then names the cell. */
export const cellGrid = check(
  'Object[][]',
  (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
);

/** How Google's own messages call the type of a value. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') {
    const name = String(value);
    return /^\w+$/.test(name) ? name : value.constructor.name;
  }
  return typeof value === 'string' ? 'String' : typeof value;
}
