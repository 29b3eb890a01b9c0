import type { CorePlugin } from './engine.ts';

type ExcelData = Parameters<CorePlugin['exportForExcel']>[0];
type ExcelSheet = ExcelData['sheets'][number];
type Rule = ExcelSheet['dataValidationRules'][number];
type Format = ExcelSheet['conditionalFormats'][number];

/** Rules in a form the engine's export writes and Excel reads: it drops some criteria, and leaves texts unquoted. */
export function fitRulesForExcel(data: ExcelData): void {
  for (const sheet of data.sheets) {
    sheet.dataValidationRules = sheet.dataValidationRules.map(excelRule);
    sheet.conditionalFormats = sheet.conditionalFormats.map(excelFormat);
  }
}

function excelRule(rule: Rule): Rule {
  const { criterion } = rule;
  // Any date from the first one Excel knows.
  if (criterion.type === 'dateIsValid') {
    return { ...rule, criterion: { type: 'dateIsOnOrAfter', dateValue: 'exactDate', values: ['1'] } };
  }
  if (criterion.type === 'isBoolean') {
    return {
      ...rule,
      criterion: { type: 'isValueInList', values: ['TRUE', 'FALSE'], displayStyle: 'arrow' },
    };
  }
  return rule;
}

function excelFormat(format: Format): Format {
  const { rule } = format;
  if (rule.type !== 'CellIsRule' || (rule.operator !== 'isEqual' && rule.operator !== 'isNotEqual'))
    return format;
  const values = rule.values.map((value) =>
    value === '' || Number.isNaN(Number(value)) ? `"${value.replaceAll('"', '""')}"` : value,
  );
  return { ...format, rule: { ...rule, values } };
}
