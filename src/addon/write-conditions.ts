import { a1Area } from '../core/plans/area.ts';
import { CONDITION_STYLES } from '../core/plans/look.ts';
import type { Area, Condition, SheetPlan } from '../core/plans/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** All rules of a tab at once: each setting replaces the tab's rules. Areas of equal rules share one. */
export function writeConditions(sheet: Sheet, plan: SheetPlan): void {
  if (plan.conditions.length === 0) return;
  const groups = new Map<string, { condition: Condition; areas: Area[] }>();
  for (const condition of plan.conditions) {
    const key = JSON.stringify([condition.when, condition.role]);
    const group = groups.get(key) ?? { condition, areas: [] };
    group.areas.push(condition.area);
    groups.set(key, group);
  }
  const rules = [...groups.values()].map(({ condition, areas }) => {
    const { background, color } = CONDITION_STYLES[condition.role];
    return when(SpreadsheetApp.newConditionalFormatRule(), condition)
      .setBackground(background)
      .setFontColor(color)
      .setRanges(sheet.getRangeList(areas.map(a1Area)).getRanges())
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}

function when(builder: Builder, { when: test }: Condition): Builder {
  switch (test.type) {
    case 'below':
      return builder.whenNumberLessThan(test.value);
    case 'above':
      return builder.whenNumberGreaterThan(test.value);
    case 'formula':
      return builder.whenFormulaSatisfied(test.formula);
  }
}
