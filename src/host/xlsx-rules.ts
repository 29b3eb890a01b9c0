import type { Book } from './book.ts';
import type { CorePlugin } from './engine.ts';
import type { ValidationRule } from './validation-rules.ts';
import { escapeXml } from './xlsx-xml.ts';

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

/** Excel's limit for the text beside a cell and for the one that refuses its value. */
const HELP = 255;
const REFUSAL = 225;

/** The engine leaves out what a rule says to the person who types. */
export function withHelpTexts(sheet: string, book: Book, sheetId: string): string {
  const helpAt = new Map(
    book.getters.getDataValidationRules(sheetId).map((rule) => {
      const places = rule.ranges.map((range) =>
        book.getters.getRangeString(range, sheetId, { useBoundedReference: true }),
      );
      return [places.join(' '), (rule as ValidationRule).helpText];
    }),
  );
  // A rule that stops nobody's input is written with an empty style, which the format does not know.
  return sheet
    .replaceAll(' errorStyle=""', '')
    .replace(/<dataValidation [^>]*\bsqref="([^"]*)"/g, (rule, at) => {
      const help = helpAt.get(at);
      if (help === undefined) return rule;
      return `${rule} prompt="${shortened(help, HELP)}" error="${shortened(help, REFUSAL)}"`;
    });
}

function shortened(text: string, limit: number): string {
  return escapeXml(text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
}
