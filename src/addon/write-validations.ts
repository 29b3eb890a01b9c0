import type { SheetPlan, Validation, ValidationRule } from '../core/plans/sheet-plan.ts';
import type { NameBook } from './name-book.ts';
import { grid, paint } from './style-grids.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Equal rules are built once for all tabs of a build. */
export type RuleCache = Map<string, Rule>;

export function writeValidations(sheet: Sheet, plan: SheetPlan, names: NameBook, built: RuleCache): void {
  if (plan.validations.length === 0) return;
  const first = Math.min(...plan.validations.map(({ area }) => area.row));
  const last = Math.max(...plan.validations.map(({ area }) => area.row + area.rows - 1));
  const rules = grid<Rule | null>({ rows: last - first + 1, columns: plan.columns }, null);
  for (const validation of plan.validations) {
    const rule = ruleOf(validation, names, built);
    paint(rules, { ...validation.area, row: validation.area.row - first + 1 }, () => rule);
  }
  sheet.getRange(first, 1, last - first + 1, plan.columns).setDataValidations(rules);
}

export function ruleOf({ rule, help, refuse }: Validation, names: NameBook, built: RuleCache): Rule {
  const key = JSON.stringify([rule, help, refuse]);
  const existing = built.get(key);
  if (existing) return existing;
  const builder = require(SpreadsheetApp.newDataValidation(), rule, names).setHelpText(help);
  // Allowed with a warning is what a new rule is.
  const fresh = (refuse ? builder.setAllowInvalid(false) : builder).build();
  built.set(key, fresh);
  return fresh;
}

function require(builder: Builder, rule: ValidationRule, names: NameBook): Builder {
  switch (rule.type) {
    case 'oneOf':
      return builder.requireValueInList([...rule.values], true);
    case 'oneOfList':
      return builder.requireValueInRange(names.rangeOfList(rule.list), true);
    case 'oneOfName': {
      const source = names.rangeOf(rule.name);
      if (!source) throw new Error(`the name ${rule.name} is missing`);
      return builder.requireValueInRange(source, true);
    }
    case 'date':
      return builder.requireDate();
    case 'numberBetween':
      return builder.requireNumberBetween(rule.min, rule.max);
    case 'numberAtLeast':
      return builder.requireNumberGreaterThanOrEqualTo(rule.min);
  }
}
