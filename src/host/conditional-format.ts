import { checkInSheet } from './area.ts';
import { flag, listOf, number, text, textOrNull } from './argument.ts';
import type { Book } from './book.ts';
import { hexColor } from './cell-style.ts';
import type { EngineStyle } from './engine.ts';
import { toEngineFormula } from './formula-text.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { behind, Emulated, emulated, kind, makes, needing, reads } from './strict.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type EngineFormat = ReturnType<Book['getters']['getConditionalFormats']>[number];
type CellRule = Extract<EngineFormat['rule'], { type: 'CellIsRule' }>;

const RULE = kind('ConditionalFormatRule', { getRanges: reads() });

/** A rule as it was built or as the sheet holds it. */
export class ConditionalFormatRule
  extends Emulated<GoogleRule>
  implements Pick<GoogleRule, keyof typeof RULE.members>
{
  readonly kind = RULE;
  constructor(
    script: Script,
    readonly rule: EngineFormat['rule'],
    readonly ranges: readonly Range[],
  ) {
    super(script);
  }
  getRanges = () => this.ranges.map((range) => range.facade);
}

const builds = (...forms: Parameters<typeof makes>) => needing('nothing', makes(...forms));
const BUILDER = kind('ConditionalFormatRuleBuilder', {
  whenNumberLessThan: builds([number]),
  whenNumberLessThanOrEqualTo: builds([number]),
  whenNumberGreaterThan: builds([number]),
  whenNumberGreaterThanOrEqualTo: builds([number]),
  whenNumberBetween: builds([number, number]),
  whenNumberEqualTo: builds([number]),
  whenTextEqualTo: builds([text]),
  whenTextContains: builds([text]),
  whenTextStartsWith: builds([text]),
  whenCellEmpty: builds(),
  whenCellNotEmpty: builds(),
  whenFormulaSatisfied: builds([text]),
  setBackground: builds([textOrNull]),
  setFontColor: builds([textOrNull]),
  setBold: builds([flag]),
  setItalic: builds([flag]),
  setRanges: builds([listOf(emulated('Range'))]),
  build: builds(),
});

export class ConditionalFormatRuleBuilder
  extends Emulated<GoogleBuilder>
  implements Pick<GoogleBuilder, keyof typeof BUILDER.members>
{
  readonly kind = BUILDER;
  private operator: CellRule['operator'] | null = null;
  private values: string[] = [];
  private style: EngineStyle = {};
  private ranges: Range[] = [];

  whenNumberLessThan = (limit: number) => this.when('isLessThan', limit);
  whenNumberLessThanOrEqualTo = (limit: number) => this.when('isLessOrEqualTo', limit);
  whenNumberGreaterThan = (limit: number) => this.when('isGreaterThan', limit);
  whenNumberGreaterThanOrEqualTo = (limit: number) => this.when('isGreaterOrEqualTo', limit);
  whenNumberBetween = (first: number, last: number) => this.when('isBetween', first, last);
  whenNumberEqualTo = (value: number) => this.when('isEqual', value);
  whenTextEqualTo = (value: string) => this.when('isEqual', value);
  whenTextContains = (part: string) => this.when('containsText', part);
  whenTextStartsWith = (start: string) => this.when('beginsWithText', start);
  whenCellEmpty = () => this.when('isEmpty');
  whenCellNotEmpty = () => this.when('isNotEmpty');
  whenFormulaSatisfied = (formula: string) => {
    if (!formula.startsWith('='))
      throw new Error(`A formula starts with =; ${JSON.stringify(formula)} does not.`);
    return this.when('customFormula', toEngineFormula(formula, this.script.book.settings.locale, 'script'));
  };
  setBackground = (color: string | null) =>
    this.look({ fillColor: color === null ? undefined : hexColor(color) });
  setFontColor = (color: string | null) =>
    this.look({ textColor: color === null ? undefined : hexColor(color) });
  setBold = (bold: boolean) => this.look({ bold });
  setItalic = (italic: boolean) => this.look({ italic });
  setRanges = (ranges: unknown[]) => {
    this.ranges = ranges.map((range) => behind(range, Range));
    return this.facade;
  };
  build = () => {
    if (!this.operator) throw new Error('The conditional format rule has no condition.');
    if (this.ranges.length === 0) throw new Error('The conditional format rule has no range.');
    if (Object.keys(this.style).length === 0) throw new Error('The conditional format rule has no format.');
    const { operator, values, style } = this;
    return new ConditionalFormatRule(
      this.script,
      { type: 'CellIsRule', operator, values, style },
      this.ranges,
    ).facade;
  };

  private when(operator: CellRule['operator'], ...values: (string | number)[]): GoogleBuilder {
    this.operator = operator;
    this.values = values.map(String);
    return this.facade;
  }
  private look(style: EngineStyle): GoogleBuilder {
    this.style = { ...this.style, ...style };
    return this.facade;
  }
}

export function readConditionalFormats(script: Script, sheetId: string): GoogleRule[] {
  const { book } = script;
  return book.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
    const zones = ranges.map((xc) => book.getters.getRangeFromSheetXC(sheetId, xc).zone);
    const areas = zones.map((zone) => new Range(script, { book, sheetId, zone }));
    return new ConditionalFormatRule(script, rule, areas).facade;
  });
}

/** All rules of the sheet at once, the first one strongest. */
export function writeConditionalFormats(book: Book, sheetId: string, facades: readonly unknown[]): void {
  const rules = facades.map((facade) => behind(facade, ConditionalFormatRule));
  for (const range of rules.flatMap((rule) => rule.ranges)) {
    if (range.area.sheetId !== sheetId)
      throw new Error('A conditional format rule names a range of another sheet.');
    checkInSheet(range.area);
  }
  book.change(() => {
    for (const { id } of book.getters.getConditionalFormats(sheetId)) {
      book.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
    }
    for (const { rule, ranges } of rules) {
      book.dispatch('ADD_CONDITIONAL_FORMAT', {
        sheetId,
        cf: { id: book.model.uuidGenerator.uuidv4(), rule },
        ranges: ranges.map(({ area }) => book.getters.getRangeDataFromZone(sheetId, area.zone)),
      });
    }
  });
}
