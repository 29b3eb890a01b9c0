import type { Script } from './script.ts';
import { Emulated, kind, reads } from './strict.ts';
import type { ValidationRule } from './validation-rules.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

const DATA_VALIDATION = kind('DataValidation', {
  getAllowInvalid: reads(),
  getHelpText: reads(),
});

export class DataValidation
  extends Emulated<GoogleRule>
  implements Pick<GoogleRule, keyof typeof DATA_VALIDATION.members>
{
  readonly kind = DATA_VALIDATION;
  constructor(
    script: Script,
    readonly rule: ValidationRule,
  ) {
    super(script);
  }
  getAllowInvalid = () => !this.rule.isBlocking;
  /** Google gives null where there is no text, though its types say otherwise. */
  getHelpText = () => (this.rule.helpText ?? null) as string;
}
