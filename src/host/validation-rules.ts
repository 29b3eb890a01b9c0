import { type Area, checkInSheet, checkShape, placeOf } from './area.ts';
import { serialOf } from './date-serial.ts';
import { type EngineGetters, helpers } from './engine.ts';
import { cellsOf, zonesByValue } from './zones.ts';

type EngineRule = NonNullable<ReturnType<EngineGetters['getValidationRuleForCell']>>;
export type Criterion = EngineRule['criterion'];

/** A rule as a builder makes it; the engine keeps `helpText` with the rule though it does not know it. */
export interface ValidationRule {
  readonly criterion: Criterion;
  readonly isBlocking: boolean;
  readonly helpText?: string;
}

export const ruleAt = (area: Area, col: number, row: number): ValidationRule | undefined =>
  area.book.getters.getValidationRuleForCell({ sheetId: area.sheetId, col, row }) as
    | ValidationRule
    | undefined;

export function readRules(area: Area): (ValidationRule | null)[][] {
  area.book.settle();
  checkInSheet(area);
  const grid: (ValidationRule | null)[][] = [];
  for (const { col, row, at } of cellsOf(area.zone)) {
    grid[at[0]] ??= [];
    grid[at[0]]![at[1]] = ruleAt(area, col, row) ?? null;
  }
  return grid;
}

/** null takes the rule away. */
export function writeRules(area: Area, grid: readonly (readonly (ValidationRule | null)[])[]): void {
  checkShape(area, grid);
  checkInSheet(area);
  const { book, sheetId } = area;
  const { getters } = book;
  book.change(() => {
    for (const [rule, zones] of zonesByValue(area.zone, grid)) {
      // Nothing to take away: a fresh sheet's many blank cells would cost seconds.
      if (!rule && getters.getDataValidationRules(sheetId).length === 0) continue;
      const ranges = zones.map((zone) => getters.getRangeDataFromZone(sheetId, zone));
      const same = rule && getters.getDataValidationRules(sheetId).find((each) => isSameRule(each, rule));
      const id = same?.id ?? book.model.uuidGenerator.uuidv4();
      // A rule given again grows, so that a table's column stays one rule however its rows came.
      const grown = (same?.ranges ?? []).map((range) => getters.getRangeData(range)).concat(ranges);
      // Adding a rule is the engine's only way to take cells out of other rules; it is removed again for null.
      const added = rule
        ? ruleOnly(rule)
        : { criterion: { type: 'isEmail' as const, values: [] }, isBlocking: false };
      book.dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: grown,
        rule: { id, ...added } as EngineRule,
      });
      if (!rule) book.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
    }
  });
}

/** Without the id and the places a rule read from the sheet carries. */
const ruleOnly = ({ criterion, isBlocking, helpText }: ValidationRule): ValidationRule =>
  helpText === undefined ? { criterion, isBlocking } : { criterion, isBlocking, helpText };

const isSameRule = (stored: EngineRule, rule: ValidationRule): boolean =>
  helpers.deepEquals(ruleOnly(stored as ValidationRule), ruleOnly(rule));

/** Whether what a cell takes depends on what other cells have come to. */
const looksElsewhere = ({ criterion: { type, values } }: ValidationRule): boolean =>
  type === 'isValueInRange' || type === 'customFormula' || values.some((value) => value.startsWith('='));

/** Google refuses a value its cell's rule rejects, from a script as from a person. Formulas are checked by nobody. */
export function checkAgainstValidation(area: Area, cell: { col: number; row: number }, value: unknown): void {
  if (value === '' || value === null || (typeof value === 'string' && value.startsWith('='))) return;
  const rule = ruleAt(area, cell.col, cell.row);
  if (!rule?.isBlocking) return;
  const { book, sheetId } = area;
  if (looksElsewhere(rule)) book.flush();
  const entered =
    value instanceof Date ? serialOf(value, book.settings.timeZone) : (value as string | number | boolean);
  const result = book.getters.getValidationResultForCellValue(entered, { sheetId, ...cell });
  if (result.isValid) return;
  throw new Error(
    `The data you entered in cell ${placeOf(area, cell.col, cell.row)} violates the data validation rules set on this cell.`,
  );
}
