import type { SheetPlan, Validation, ValidationRule } from '../core/plans/sheet-plan.ts';
import { grid, paint } from './style-grids.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Equal rules are built once for all tabs of a build. */
export type RuleCache = Map<string, Rule>;

/** `range` is the whole tab. */
export function writeValidations(
  spreadsheet: Spreadsheet,
  range: Range,
  plan: SheetPlan,
  built: RuleCache,
): void {
  if (plan.validations.length === 0) return;
  const rules = grid<Rule | null>(plan, null);
  for (const validation of plan.validations) {
    const rule = ruleOf(spreadsheet, validation, built);
    paint(rules, validation.area, () => rule);
  }
  range.setDataValidations(rules);
}

function ruleOf(spreadsheet: Spreadsheet, { rule, help, refuse }: Validation, built: RuleCache): Rule {
  const key = JSON.stringify([rule, help, refuse]);
  const existing = built.get(key);
  if (existing) return existing;
  const builder = require(spreadsheet, SpreadsheetApp.newDataValidation(), rule).setHelpText(help);
  // Allowed with a warning is what a new rule is.
  const fresh = (refuse ? builder.setAllowInvalid(false) : builder).build();
  built.set(key, fresh);
  return fresh;
}

function require(
  spreadsheet: Spreadsheet,
  builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  rule: ValidationRule,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  switch (rule.type) {
    case 'oneOf':
      return builder.requireValueInList([...rule.values], true);
    case 'oneOfName': {
      const source = spreadsheet.getRangeByName(rule.name);
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
