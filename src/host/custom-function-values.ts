import { googleError } from './cell-errors.ts';
import { serialOf } from './date-serial.ts';
import { registries } from './engine.ts';
import { CELL_CHARACTERS, cellValue } from './typed-value.ts';

/** A value as the engine hands it to a function and takes it back. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}
/** Column by column. */
export type EngineMatrix = readonly (readonly (EngineValue | undefined)[])[];
export type EngineArgument = EngineValue | EngineMatrix | undefined;
export type EngineResult = EngineValue | EngineValue[][];

interface Setting {
  readonly timeZone: string;
  readonly dateFormat: string;
}

/** A cell → scalar, a range → rows of cells, blank → "", a date → Date, an error → its text. */
export function scriptArgument(argument: EngineArgument, timeZone: string): unknown {
  if (argument === undefined) return '';
  if (!Array.isArray(argument)) return scriptValue(argument as EngineValue, timeZone);
  const columns = argument as EngineMatrix;
  const width = columns.length;
  const height = Math.max(0, ...columns.map((column) => column.length));
  if (width === 1 && height === 1) return scriptValue(columns[0]![0], timeZone);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => scriptValue(columns[column]![row], timeZone)),
  );
}

function scriptValue(cell: EngineValue | undefined, timeZone: string): unknown {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value === 'string' && registries.errorTypes.has(cell.value)) return googleError(cell.value);
  return cellValue(cell.value, cell.format, timeZone);
}

/** What a custom function returned → cells. Refuses all that Google refuses or shows as an error. */
export function engineResult(result: unknown, setting: Setting): EngineResult {
  if (!Array.isArray(result)) return engineValue(result, setting, 'The function');
  if (result.length === 0) throw new Error('The function returned an empty array.');
  if (!result.every(Array.isArray)) {
    throw new Error('The function returned an array that is not two-dimensional; return rows of cells.');
  }
  const rows = result as unknown[][];
  const width = rows[0]!.length;
  if (width === 0) throw new Error('The function returned an empty row.');
  if (rows.some((row) => row.length !== width))
    throw new Error('The function returned rows of different lengths.');
  return Array.from({ length: width }, (_, column) =>
    rows.map((row, index) => engineValue(row[column], setting, `Row ${index + 1}, column ${column + 1}`)),
  );
}

function engineValue(value: unknown, { timeZone, dateFormat }: Setting, place: string): EngineValue {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') {
    if (value.length <= CELL_CHARACTERS) return { value };
    throw new Error(`${place} returned more than ${CELL_CHARACTERS} characters.`);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { value: serialOf(value, timeZone), format: dateFormat };
  throw new Error(`${place} returned ${describe(value)}, which a cell cannot hold.`);
}

function describe(value: unknown): string {
  if (value === null || typeof value !== 'object')
    return typeof value === 'function' ? 'a function' : String(value);
  return Array.isArray(value) ? 'an array within a row' : 'an object';
}
