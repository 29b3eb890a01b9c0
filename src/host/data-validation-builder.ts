import { a1Of } from './a1.ts';
import { checkInSheet } from './area.ts';
import { date, flag, listOf, number, text } from './argument.ts';
import { DataValidation } from './data-validation.ts';
import { serialOf } from './date-serial.ts';
import { Range } from './range.ts';
import { behind, Emulated, emulated, kind, makes, needing } from './strict.ts';
import type { Criterion } from './validation-rules.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const range = emulated('Range');
const builds = (...forms: Parameters<typeof makes>) => needing('nothing', makes(...forms));
const BUILDER = kind('DataValidationBuilder', {
  requireValueInList: builds([listOf(text)], [listOf(text), flag]),
  requireValueInRange: builds([range], [range, flag]),
  requireNumberGreaterThanOrEqualTo: builds([number]),
  requireNumberGreaterThan: builds([number]),
  requireNumberBetween: builds([number, number]),
  requireDate: builds(),
  requireDateOnOrAfter: builds([date]),
  requireCheckbox: builds(),
  setHelpText: builds([text]),
  setAllowInvalid: builds([flag]),
  build: builds(),
});

/** Google's limit for a list of choices. */
const LIST_ITEMS = 500;

export class DataValidationBuilder
  extends Emulated<GoogleBuilder>
  implements Pick<GoogleBuilder, keyof typeof BUILDER.members>
{
  readonly kind = BUILDER;
  private criterion: Criterion | null = null;
  private helpText: string | undefined;
  private isBlocking = false;

  requireValueInList = (values: string[], showDropdown = true) => {
    if (values.length === 0 || values.length > LIST_ITEMS) {
      throw new Error(`A list of choices has 1 to ${LIST_ITEMS} entries; this one has ${values.length}.`);
    }
    return this.require({
      type: 'isValueInList',
      values,
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    });
  };
  requireValueInRange = (source: unknown, showDropdown = true) => {
    const { area } = behind(source, Range);
    checkInSheet(area);
    const name = area.book.getters.getSheetName(area.sheetId).replaceAll("'", "''");
    const values = [`'${name}'!${a1Of(area.zone)}`];
    return this.require({
      type: 'isValueInRange',
      values,
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    });
  };
  requireNumberGreaterThanOrEqualTo = (least: number) =>
    this.require({ type: 'isGreaterOrEqualTo', values: [String(least)] });
  requireNumberGreaterThan = (limit: number) =>
    this.require({ type: 'isGreaterThan', values: [String(limit)] });
  requireNumberBetween = (first: number, last: number) =>
    this.require({ type: 'isBetween', values: [String(first), String(last)] });
  requireDate = () => this.require({ type: 'dateIsValid', values: [] });
  requireDateOnOrAfter = (first: unknown) => {
    const serial = serialOf(first as Date, this.script.book.settings.timeZone);
    return this.require({ type: 'dateIsOnOrAfter', dateValue: 'exactDate', values: [String(serial)] });
  };
  requireCheckbox = () => this.require({ type: 'isBoolean', values: [] });

  setHelpText = (helpText: string) => {
    this.helpText = helpText;
    return this.facade;
  };
  setAllowInvalid = (allowInvalid: boolean) => {
    this.isBlocking = !allowInvalid;
    return this.facade;
  };
  build = () => {
    if (!this.criterion) throw new Error('The data validation has no criteria.');
    const { criterion, isBlocking, helpText } = this;
    const rule = { criterion, isBlocking, ...(helpText === undefined ? {} : { helpText }) };
    return new DataValidation(this.script, rule).facade;
  };

  private require(criterion: Criterion): GoogleBuilder {
    this.criterion = criterion;
    return this.facade;
  }
}
