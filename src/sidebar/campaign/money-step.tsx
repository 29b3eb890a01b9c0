import { Field } from '../parts/field.tsx';
import { NumberInput } from '../parts/number-input.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { planFields } from './campaign-form.ts';
import type { StepProps } from './campaign-screen.tsx';
import { allCurrencies, currencyLabel, USUAL_CURRENCIES } from './currencies.ts';
import { fieldId } from './field-id.ts';
import { type NumberField, numberFieldText } from './number-field-text.ts';

export function MoneyStep({ form, change, errorOf }: StepProps) {
  const { state, texts } = useSidebar();
  const words = texts.campaign;
  const numberField = (field: NumberField) => {
    const { label, help } = numberFieldText(field, texts, state.language);
    return (
      <Field key={field} id={fieldId(field)} label={label} help={help} error={errorOf(field)} optional>
        {(control) => (
          <NumberInput control={control} value={form[field]} change={(typed) => change({ [field]: typed })} />
        )}
      </Field>
    );
  };
  const option = (code: string) => (
    <option key={code} value={code}>
      {currencyLabel(code, state.language)}
    </option>
  );
  return (
    <>
      <Field id={fieldId('currency')} label={words.currency} help={words.currencyHelp}>
        {(control) => (
          <select
            {...control}
            value={form.currency}
            onChange={(event) => change({ currency: event.currentTarget.value })}
          >
            <optgroup label={words.currencyUsual}>{USUAL_CURRENCIES.map(option)}</optgroup>
            <optgroup label={words.currencyAll}>
              {allCurrencies()
                .filter((code) => !USUAL_CURRENCIES.some((usual) => usual === code))
                .map(option)}
            </optgroup>
          </select>
        )}
      </Field>
      {numberField('margin')}
      {numberField('hourlyRate')}
      {planFields(form.goalKind).map(numberField)}
    </>
  );
}
