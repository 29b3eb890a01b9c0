import { BUSINESS_MODELS, GOAL_KINDS } from '../../core/sidebar-api.ts';
import { Field } from '../parts/field.tsx';
import { NumberInput } from '../parts/number-input.tsx';
import { Select } from '../parts/select.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { USUAL_GOAL } from './campaign-form.ts';
import type { StepProps } from './campaign-screen.tsx';
import { fieldId } from './field-id.ts';
import { GoalCheck } from './goal-check.tsx';

export function GoalStep({ form, change, errorOf }: StepProps) {
  const { texts } = useSidebar();
  const words = texts.campaign;
  const dateField = (field: 'start' | 'end', label: string, help?: string) => (
    <Field id={fieldId(field)} label={label} help={help} error={errorOf(field)} optional>
      {(control) => (
        <input
          {...control}
          type="date"
          value={form[field]}
          onInput={(event) => change({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field id={fieldId('name')} label={words.name} help={words.nameHelp} error={errorOf('name')}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            value={form.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id={fieldId('businessModel')} label={words.businessModel} help={words.businessModelHelp}>
        {(control) => (
          <Select
            control={control}
            value={form.businessModel}
            options={BUSINESS_MODELS}
            label={(model) => texts.businessModels[model]}
            // The usual goal comes with the business; it can be changed right below.
            choose={(businessModel) => change({ businessModel, goalKind: USUAL_GOAL[businessModel] })}
          />
        )}
      </Field>
      <Field id={fieldId('goalKind')} label={words.goalKind}>
        {(control) => (
          <Select
            control={control}
            value={form.goalKind}
            options={GOAL_KINDS}
            label={(kind) => texts.goalKinds[kind]}
            choose={(goalKind) => change({ goalKind })}
          />
        )}
      </Field>
      <Field
        id={fieldId('goalNumber')}
        label={texts.goalNumbers[form.goalKind]}
        help={words.goalNumberHelp}
        error={errorOf('goalNumber')}
        optional
      >
        {(control) => (
          <NumberInput
            control={control}
            value={form.goalNumber}
            change={(goalNumber) => change({ goalNumber })}
          />
        )}
      </Field>
      <div class="fields">
        {dateField('start', words.start)}
        {dateField('end', words.end, words.endHelp)}
      </div>
      <GoalCheck form={form} />
    </>
  );
}
